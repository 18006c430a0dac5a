using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>
/// The repository's specs with mistakes in them, from a fixed seed: no exception ever, and what is emitted compiles without a warning.
/// Mutants share a project, each in a folder of its own, which a failure names.
/// </summary>
public sealed class FuzzTests
{
    private const int Compiled = 16;
    private const int Run = 200;

    private static readonly (string Path, string Text)[] s_specs =
    [
        .. Directory.EnumerateFiles(Repository.Path("specs"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static x => (Path.GetRelativePath(Repository.Path("specs"), x).Replace('\\', '/'), File.ReadAllText(x))),
    ];

    // A keyword or a value in a place where it does not belong is worth more than random characters.
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "1e400", "\"\"", "\"string\"", "\"object\"", "\"#\"", "\"#/$defs/App\"", "\"workspace.schema.json\"", "[]", "{}", "[{}]", "[\"string\", \"null\"]", "{ \"type\": \"string\" }",
        "{ \"$ref\": \"#\" }", "{ \"oneOf\": [{ \"type\": \"string\" }, { \"type\": \"object\" }] }", "[1, \"1\", null, {}]", "{ \"a\": { \"type\": [\"integer\", \"null\"], \"enum\": [1, null] } }", "\"(\"",
    ];

    private static readonly string[] s_names = ["type", "$ref", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf", "not", "required", "format", "pattern", "additionalProperties", "description", "deprecated", "$defs", "get", "parameters", "schema", "in", "name", "content"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mutants_compile(int seed)
    {
        var random = new Random(seed);
        SpecTest test = BrokenSpec.Beside();
        for (int i = 0; i < Compiled; i++)
        {
            AddMutant(test, $"mutant{i}/", random);
        }

        BrokenSpec.Run(test);
    }

    [Fact]
    public void Mutants_throw_nothing()
    {
        var random = new Random(3);
        for (int i = 0; i < Run; i += 20)
        {
            var test = new SpecTest();
            for (int j = i; j < i + 20; j++)
            {
                AddMutant(test, $"mutant{j}/", random);
            }

            test.RunWithoutCompiling();
        }
    }

    [CorpusTheory]
    [InlineData("json", "", 12)]
    [InlineData("jsonschema", ".schema", 12)]
    [InlineData("openapi", "", 6)]
    public void Mutants_of_small_real_documents_compile(string subfolder, string mark, int count)
    {
        var random = new Random(4);
        string[] names = [.. Corpus.Names(subfolder).Where(x => Path.GetExtension(x) is ".json" or ".yaml" && Corpus.Read(subfolder, x).Length < 24_000)];
        SpecTest test = BrokenSpec.Beside();
        for (int i = 0; i < count; i++)
        {
            string name = names[random.Next(names.Length)];
            test.With($"mutant{i}/{Path.GetFileNameWithoutExtension(name)}{mark}{Path.GetExtension(name)}", Mutate(Corpus.Read(subfolder, name), random));
        }

        BrokenSpec.Run(test);
    }

    /// <summary>Adds one of the APIs with a mistake or a few in one of its files.</summary>
    private static void AddMutant(SpecTest test, string folder, Random random)
    {
        (string chosen, _) = s_specs[random.Next(s_specs.Length)];
        foreach ((string path, string text) in s_specs.Where(x => Path.GetDirectoryName(x.Path) == Path.GetDirectoryName(chosen)))
        {
            test.With(folder + Path.GetFileName(path), path == chosen ? Mutate(text, random) : text);
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            text = random.Next(3) == 0 ? MutateText(text, random) : MutateTree(text, random);
        }

        return text;
    }

    private static string MutateTree(string text, Random random)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return MutateText(text, random);
        }

        JsonObject[] objects = [.. Objects(root)];
        if (objects.Length == 0)
        {
            return text;
        }

        JsonObject target = objects[random.Next(objects.Length)];
        string[] names = [.. target.Select(static x => x.Key)];
        string name = names.Length > 0 && random.Next(3) > 0 ? names[random.Next(names.Length)] : s_names[random.Next(s_names.Length)];
        switch (random.Next(4))
        {
            case 0:
                target.Remove(name);
                break;
            case 1:
                target[s_names[random.Next(s_names.Length)]] = target[name]?.DeepClone();
                break;
            default:
                target[name] = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
                break;
        }

        return root!.ToJsonString();
    }

    private static string MutateText(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, 12), text.Length - start);
        return random.Next(4) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, s_values[random.Next(s_values.Length)]),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
            _ => text[..start],
        };
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(static x => Objects(x.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
