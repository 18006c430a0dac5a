using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Examples of any shape, one or several of a type: the type reads each of them, finds nothing wrong with it, and writes it back.</summary>
public sealed class RandomExampleTests
{
    private const int TypesInAProject = 25;

    private static readonly string[] s_names =
    [
        "name", "type", "$ref", "a-b", "a_b", "aB", "1st", "class", "é", "items", "value", "Item", "JSON", "get-hash-code", "tags", "created_at", "", " ", "_", "Equals",
        "additionalProperties", "validate", "data", "DATA", "key", "count", "toString", "x.y", "/", "~", "\"", "\\", "日本", "kept_text", "schema_location", "writer", "reader", "seen", "kept",
    ];

    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "1", "-1", "2", "1.0", "1.5", "-0.25", "1e10", "9007199254740993", "18446744073709551615", "123456789012345678901234567890", "1e400", "0.1000000000000000055511151231257827",
        "\"\"", "\"a\"", "\"A b\"", "\"2024-02-29\"", "\"2024-02-29T12:00:00Z\"", "\"2024-02-29T12:00:00.5+01:00\"", "\"12:30\"", "\"c9bf9e57-1685-4c89-bafb-ff5af830be8a\"", "\"https://example.com/a?b=c\"",
        "\"a@example.com\"", "\"12\"", "\"true\"", "\"null\"", "\"\\u2028\\ud83d\\ude00\\t\"", "\"AQID\"", "[]", "{}", "[[]]", "[{}]", "[null]",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Type_of_examples_holds_each_of_them(int seed)
    {
        var random = new Random(seed);
        var test = new SpecTest();
        var samples = new List<(string File, string Json)>();
        for (int i = 0; i < TypesInAProject; i++)
        {
            string name = "type" + (char)('a' + i);
            string file = name + ".example.json";
            string first = Value(random, depth: 4, []);
            Add(file, first);
            for (int more = random.Next(3); more > 0; more--)
            {
                Add($"{name}.{more + 1}.example.json", Variation(random, JsonNode.Parse(first))?.ToJsonString() ?? "null");
            }

            void Add(string path, string json)
            {
                test.With(path, json);
                samples.Add((file, json));
            }
        }

        LoadedModels models = LoadedModels.Of(test.IgnoringDiagnostics().Run());

        Assert.All(samples, x =>
        {
            object? value = LoadedModels.Read(models.Root(x.File), x.Json);
            if (value is null)
            {
                // System.Text.Json asks no converter of a class for a null.
                Assert.Equal("null", x.Json);
                return;
            }

            Assert.Empty(LoadedModels.Validate(value));
            JsonNode? sample = JsonNode.Parse(x.Json);
            JsonNode? written = JsonNode.Parse(LoadedModels.Write(value));
            Assert.True(JsonNode.DeepEquals(sample, written), $"{x.Json}\n{written}");
        });
    }

    /// <param name="random">What chooses.</param>
    /// <param name="depth">How deeply objects and arrays may stand in the value.</param>
    /// <param name="earlier">The objects so far: some are repeated as they are, others with changes.</param>
    private static string Value(Random random, int depth, List<string> earlier)
    {
        int choice = random.Next(depth == 4 ? 6 : 10);
        if (earlier.Count > 0 && random.Next(4) == 0)
        {
            string again = earlier[random.Next(earlier.Count)];
            return random.Next(2) == 0 ? again : Variation(random, JsonNode.Parse(again))?.ToJsonString() ?? "null";
        }

        if (depth == 0 || choice > 6)
        {
            return s_values[random.Next(s_values.Length)];
        }

        if (choice > 4)
        {
            return "[" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1, earlier))) + "]";
        }

        string json = "{" + string.Join(",", Names(random).Select(x => JsonValue.Create(x).ToJsonString() + ":" + Value(random, depth - 1, earlier))) + "}";
        earlier.Add(json);
        return json;
    }

    private static IEnumerable<string> Names(Random random) =>
        Enumerable.Range(0, random.Next(7)).Select(_ => s_names[random.Next(s_names.Length)]).Distinct(StringComparer.Ordinal);

    /// <summary>The value with members left out and added, and with values of other kinds in places.</summary>
    private static JsonNode? Variation(Random random, JsonNode? node)
    {
        if (random.Next(6) == 0)
        {
            return JsonNode.Parse(Value(random, depth: 2, []));
        }

        switch (node)
        {
            case JsonObject members:
                var result = new JsonObject();
                foreach ((string name, JsonNode? value) in members.Where(_ => random.Next(4) > 0))
                {
                    result.Add(name, Variation(random, value));
                }

                string added = s_names[random.Next(s_names.Length)];
                if (!result.ContainsKey(added))
                {
                    result.Add(added, JsonNode.Parse(Value(random, depth: 2, [])));
                }

                return result;
            case JsonArray items:
                return new JsonArray([.. items.Where(_ => random.Next(4) > 0).Select(x => Variation(random, x))]);
            default:
                return node?.DeepClone();
        }
    }
}
