using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas;

/// <summary>A schema of the corpus with its instances.</summary>
internal sealed class CorpusSchema
{
    // A mutation of a larger instance costs more to make than it can tell.
    private const int LargestInstance = 100_000;

    private readonly Lazy<SpecSchema> _rules;

    private CorpusSchema(string name)
    {
        _rules = new(LoadRules);
        Name = name;
        Text = Corpus.Read("jsonschema", name);
        JsonNode root = JsonNode.Parse(Text)!;
        Dialect = root["$schema"]?.GetValue<string>().TrimEnd('#');
        Base = new Uri(new Uri("https://specimen.invalid/" + name), (root["$id"] ?? root["id"])?.GetValue<string>() ?? "");
        string folder = Path.Combine(Corpus.Folder!, "jsonschema", "instances", Path.GetFileNameWithoutExtension(name));
        Instances = Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(IsJson)]
            : [];
        Others = [.. Referred(Text, Base, [name])];
    }

    /// <summary>The schema as it is evaluated over JSON texts, without types: the JSON Schema Test Suite proves that exact.</summary>
    public SpecSchema Rules => _rules.Value;

    public string Name { get; }

    /// <summary>The URI that references are relative to.</summary>
    public Uri Base { get; }

    public string Text { get; }

    /// <summary>The URI of the meta-schema, without fragment; null where the schema names none.</summary>
    public string? Dialect { get; }

    public IReadOnlyList<string> Instances { get; }

    /// <summary>The schemas of the corpus that this one refers to, directly or through others.</summary>
    public IReadOnlyList<ReferredSchema> Others { get; }

    public static IReadOnlyList<CorpusSchema> All { get; } = [.. Corpus.Names("jsonschema").Select(static x => new CorpusSchema(x))];

    /// <summary>Instances changed at random, the same ones in every run.</summary>
    public IEnumerable<string> Mutations(int count)
    {
        var mutator = new InstanceMutator(Name.Aggregate(17, static (sum, c) => unchecked((sum * 31) + c)), SchemaWords.Of(Text));
        string[] from = [.. Instances.Where(static x => x.Length <= LargestInstance).DefaultIfEmpty("{}")];
        for (int i = 0; i < count; i++)
        {
            yield return mutator.Mutate(from[i % from.Length]);
        }
    }

    private SpecSchema LoadRules()
    {
        var loader = new SchemaLoader(assertsFormats: true, allowsMissing: true);
        foreach (ReferredSchema other in Others)
        {
            loader.Add(JsonDocument.Parse(other.Text).RootElement, other.Uri, SchemaDialect.Draft7);
        }

        return loader.Load(Text, uri: Base);
    }

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
