using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Schemas;

/// <summary>The least that a schema asks for: a first guess at a valid instance.</summary>
internal static class SchemaSample
{
    private const int Depth = 8;

    public static string Of(string schema)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        return Of(root, root, 0)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Of(JsonNode root, JsonNode? schema, int depth)
    {
        if (schema is not JsonObject json || depth > Depth)
        {
            return new JsonObject();
        }

        if (json["$ref"] is JsonValue reference)
        {
            return Of(root, Follow(root, reference.ToString()), depth + 1);
        }

        if (json["const"] is { } only)
        {
            return only.DeepClone();
        }

        if (json["enum"] is JsonArray { Count: > 0 } values)
        {
            return values[0]?.DeepClone();
        }

        return (json["type"] is JsonArray types ? types[0] : json["type"])?.ToString() switch
        {
            "array" => new JsonArray(),
            "string" => "a",
            "integer" or "number" => 1,
            "boolean" => true,
            "null" => null,
            _ => new JsonObject((json["required"] as JsonArray ?? [])
                .Select(static x => x!.ToString())
                .Distinct(StringComparer.Ordinal)
                .Select(x => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(x, Of(root, json["properties"]?[x], depth + 1)))),
        };
    }

    // Null where the reference leads elsewhere.
    private static JsonNode? Follow(JsonNode root, string reference) => reference.StartsWith("#/", StringComparison.Ordinal)
        ? reference[2..].Split('/').Aggregate((JsonNode?)root, static (node, name) => (node as JsonObject)?[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)])
        : null;
}
