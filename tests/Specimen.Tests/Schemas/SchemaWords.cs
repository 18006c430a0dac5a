using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Schemas;

/// <summary>Names and values that a schema speaks of: a mutation that uses them comes near its limits more often than chance does.</summary>
internal sealed class SchemaWords
{
    private SchemaWords(IReadOnlyList<string> names, IReadOnlyList<string> values) => (Names, Values) = (names, values);

    /// <summary>Names of members.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Values as JSON: what is listed, and what lies at a bound and right beside it.</summary>
    public IReadOnlyList<string> Values { get; }

    public static SchemaWords Of(string schema)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var values = new SortedSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(schema), names, values);
        return new SchemaWords([.. names.DefaultIfEmpty("name")], [.. values.DefaultIfEmpty("null")]);
    }

    private static void Collect(JsonNode? node, SortedSet<string> names, SortedSet<string> values)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Collect(item, names, values);
            }
        }

        foreach ((string keyword, JsonNode? value) in node as JsonObject ?? [])
        {
            if (keyword is "properties" or "dependencies" or "dependentRequired" or "dependentSchemas" && value is JsonObject members)
            {
                names.UnionWith(members.Select(static x => x.Key));
            }
            else if (keyword is "required" or "enum" or "examples" && value is JsonArray list)
            {
                values.UnionWith(list.Select(static x => x?.ToJsonString() ?? "null"));
                names.UnionWith(list.Where(static x => x is JsonValue).Select(static x => x!.ToString()));
            }
            else if (keyword is "const" or "default")
            {
                values.Add(value?.ToJsonString() ?? "null");
            }
            else if (keyword.StartsWith("min", StringComparison.Ordinal) || keyword.StartsWith("max", StringComparison.Ordinal) || keyword.StartsWith("exclusive", StringComparison.Ordinal))
            {
                AddBounds(values, value);
            }

            Collect(value, names, values);
        }
    }

    private static void AddBounds(SortedSet<string> values, JsonNode? bound)
    {
        if (bound is JsonValue value && value.TryGetValue(out int number) && number is > -100_000 and < 100_000)
        {
            values.UnionWith([.. Enumerable.Range(number - 1, 3).Select(static x => FormattableString.Invariant($"{x}"))]);
            if (number is >= 0 and < 300)
            {
                values.UnionWith([Text(number), Text(Math.Max(number - 1, 0)), Text(number + 1)]);
            }
        }
    }

    // Characters beyond the basic plane count once in JSON Schema and twice in UTF-16.
    private static string Text(int length) => "\"" + string.Concat(Enumerable.Repeat("😀", length)) + "\"";
}
