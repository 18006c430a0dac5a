using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Infrastructure;

/// <summary>Says where two JSON values first differ.</summary>
internal static class JsonDifference
{
    public static string First(JsonNode? a, JsonNode? b, string path = "$")
    {
        if (a is JsonObject one && b is JsonObject other)
        {
            string? name = one.Select(static x => x.Key).Concat(other.Select(static x => x.Key)).Distinct(StringComparer.Ordinal)
                .FirstOrDefault(x => !one.ContainsKey(x) || !other.ContainsKey(x) || !JsonNode.DeepEquals(one[x], other[x]));
            return name is null ? "no difference"
                : !one.ContainsKey(name) ? $"{path}.{name} is new"
                : !other.ContainsKey(name) ? $"{path}.{name} is lost"
                : First(one[name], other[name], $"{path}.{name}");
        }

        if (a is JsonArray items && b is JsonArray others && items.Count == others.Count)
        {
            int index = Enumerable.Range(0, items.Count).First(x => !JsonNode.DeepEquals(items[x], others[x]));
            return First(items[index], others[index], $"{path}[{index}]");
        }

        return $"{path}: {Short(a)} became {Short(b)}";
    }

    private static string Short(JsonNode? node) => node?.ToJsonString() is { } text ? text.Length > 80 ? text[..80] + "…" : text : "null";
}
