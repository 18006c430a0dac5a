using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Real JSON Schemas: their types compile, read their instances, find nothing wrong with them, and write them back.</summary>
public sealed class CorpusSchemaTests
{
    public static TheoryData<string> Schemas { get; } = [.. Corpus.Names("jsonschema")];

    [CorpusTheory]
    [MemberData(nameof(Schemas))]
    public void Schema_gives_types_that_read_check_and_write_its_instances(string name)
    {
        string stem = Path.GetFileNameWithoutExtension(name);
        SpecTest test = SpecTest.Of(stem + ".schema.json", Corpus.Read("jsonschema", name)).IgnoringDiagnostics();
        foreach (string other in Corpus.Names("jsonschema").Where(x => x != name && IsReferred(name, x)))
        {
            test.With(Path.GetFileNameWithoutExtension(other) + ".schema.json", Corpus.Read("jsonschema", other));
        }

        LoadedModels models = LoadedModels.Of(test.Run());
        var wrong = new List<string>();
        foreach (string file in InstancesOf(stem))
        {
            string json = File.ReadAllText(file);
            if (Parse(json) is null)
            {
                continue;
            }

            try
            {
                object value = LoadedModels.Read(models.Root(stem + ".schema.json"), json);
                wrong.AddRange(LoadedModels.Validate(value).Take(5).Select(x => $"{Path.GetFileName(file)}: {x}"));
                if (!JsonNode.DeepEquals(Parse(json), Parse(LoadedModels.Write(value))))
                {
                    wrong.Add($"{Path.GetFileName(file)}: written otherwise: {JsonDifference.First(Parse(json), Parse(LoadedModels.Write(value)))}");
                }
            }
            catch (Exception exception) when (exception.GetBaseException() is System.Text.Json.JsonException reason)
            {
                wrong.Add($"{Path.GetFileName(file)}: {reason.Message}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(20)));
    }

    private static IEnumerable<string> InstancesOf(string stem)
    {
        string folder = Path.Combine(Corpus.Folder!, "jsonschema", "instances", stem);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];
    }

    // Some schemas of the corpus refer to others by their URIs on the network; those lie beside them.
    private static bool IsReferred(string name, string other) =>
        Corpus.Read("jsonschema", name).Contains("/" + other, StringComparison.Ordinal);

    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (System.Text.Json.JsonException)
        {
            // Some instances are JSON with comments.
            return null;
        }
    }
}
