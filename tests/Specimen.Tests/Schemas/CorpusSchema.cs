using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Schemas.Keywords;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas;

/// <summary>A schema of the corpus with its instances.</summary>
internal sealed class CorpusSchema
{
    // A mutation of a larger instance costs more to make than it can tell.
    private const int LargestInstance = 100_000;

    private const int MutationCount = 250;

    private readonly Lazy<string[]> _seeds;

    private CorpusSchema(string name)
    {
        _seeds = new(FindSeeds);
        Name = name;
        Text = Corpus.Read("jsonschema", name);
        JsonNode root = JsonNode.Parse(Text)!;
        var uri = new Uri(new Uri("https://specimen.invalid/" + name), (root["$id"] ?? root["id"])?.GetValue<string>() ?? "");
        string folder = Path.Combine(Corpus.Folder!, "jsonschema", "instances", Path.GetFileNameWithoutExtension(name));
        Instances = Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(IsJson)]
            : [];
        Others = [.. Referred(Text, uri, [name])];
        Rules = new JudgedSchema(Text, uri, Others);
        Compared = new(name, DialectOf(root["$schema"]?.GetValue<string>()), Rules, Instances.Concat(Mutations()), () => CompiledCorpus.Of(this));
    }

    /// <summary>What the schema says of JSON texts.</summary>
    public JudgedSchema Rules { get; }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<string> Instances { get; }

    /// <summary>The schemas of the corpus that this one refers to, directly or through others.</summary>
    public IReadOnlyList<ReferredSchema> Others { get; }

    /// <summary>The schema with its instances and mutations of those that are valid.</summary>
    public ComparedSchema Compared { get; }

    /// <summary>Valid instances of a size that mutations can tell something of; where the corpus has none, some that were found at random.</summary>
    public IReadOnlyList<string> Seeds => _seeds.Value;

    public static IReadOnlyList<CorpusSchema> All { get; } = [.. Corpus.Names("jsonschema").Select(static x => new CorpusSchema(x))];

    private IEnumerable<string> Mutations()
    {
        InstanceMutator mutator = NewMutator();
        for (int i = 0; i < MutationCount && Seeds.Count > 0; i++)
        {
            yield return mutator.Mutate(Seeds[i % Seeds.Count]);
        }
    }

    private string[] FindSeeds()
    {
        string[] valid = [.. Instances.Where(x => x.Length <= LargestInstance && Rules.IsValid(x))];
        return valid.Length > 0 ? valid : [.. NewMutator().Grow([SchemaSample.Of(Text), "[]", "\"\"", "0"], Rules.IsValid)];
    }

    // The same changes in every run.
    private InstanceMutator NewMutator() => new(Name.Aggregate(17, static (sum, c) => unchecked((sum * 31) + c)), SchemaWords.Of(Text));

    private static SchemaDialect DialectOf(string? metaSchema) =>
        metaSchema is null ? SchemaDialect.Draft202012 : Enum.GetValues<SchemaDialect>().First(x => KeywordSuite.Uri(x).TrimEnd('#') == metaSchema.TrimEnd('#'));

    private static IEnumerable<ReferredSchema> Referred(string text, Uri from, HashSet<string> seen)
    {
        foreach (string other in Corpus.Names("jsonschema"))
        {
            foreach (Match match in Regex.Matches(text, $"\"\\$ref\"\\s*:\\s*\"([^\"#]*?\\b{Regex.Escape(other)})[\"#]"))
            {
                var uri = new Uri(from, match.Groups[1].Value);
                if (seen.Add(other))
                {
                    var referred = new ReferredSchema(uri, other.Replace(".json", ".schema.json", StringComparison.Ordinal), Corpus.Read("jsonschema", other));
                    yield return referred;
                    foreach (ReferredSchema next in Referred(referred.Text, uri, seen))
                    {
                        yield return next;
                    }
                }
            }
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            // A repeated name makes a JsonNode throw later.
            return JsonNode.Parse(text) is var node && JsonNode.DeepEquals(node, node?.DeepClone());
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
