using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Prism.Tests;

/// <summary>Makes JSON that a schema allows, for requests: read-only members are left out.</summary>
internal sealed class SchemaSample(SpecDocument document)
{
    private const int Depth = 6;

    /// <summary>A value of the schema.</summary>
    public JsonNode? Of(JsonNode? schema) => Of(document.Follow(schema), 0);

    private JsonNode? Of(JsonObject? schema, int depth)
    {
        if (schema is null)
        {
            return "text";
        }

        if (Given(schema) is { } given)
        {
            return given.DeepClone();
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray { Count: > 0 } choices && schema["properties"] is null)
        {
            JsonObject choice = choices.Select(document.Follow).FirstOrDefault(static x => (string?)x?["type"]?.ToString() != "null") ?? [];
            return Of(choice, depth + 1);
        }

        return Type(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, Count(schema, depth)).Select(_ => Of(document.Follow(schema["items"]), depth + 1))]),
            "integer" or "number" => Numeric(schema),
            "boolean" => true,
            _ => Text(schema),
        };
    }

    // Two items, where nothing speaks against it: one that stands alone looks like no list in a query.
    private static int Count(JsonObject schema, int depth)
    {
        int most = Number(schema, "maxItems") ?? ((bool?)schema["uniqueItems"] == true ? 1 : 2);
        return Math.Max(Number(schema, "minItems") ?? 0, depth > Depth ? 0 : Math.Min(2, most));
    }

    private static JsonNode? Given(JsonObject schema) =>
        schema["const"] ?? (schema["enum"] is JsonArray { Count: > 0 } values ? values.FirstOrDefault(static x => x is not null) : null);

    private string? Type(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(static x => (string)x!).First(static x => x != "null"),
        { } type => (string)type!,
        null when schema["properties"] is not null || schema["additionalProperties"] is not null => "object",
        null when schema["items"] is not null => "array",
        null when schema["allOf"] is JsonArray parts => parts.Select(document.Follow).OfType<JsonObject>().Select(Type).FirstOrDefault(static x => x is not null),
        _ => null,
    };

    private JsonObject Object(JsonObject schema, int depth)
    {
        var value = new JsonObject();
        HashSet<string> required = [.. Parts(schema).SelectMany(static x => x["required"] is JsonArray names ? names.Select(static y => (string)y!) : [])];
        foreach ((string name, JsonNode? node) in Parts(schema).SelectMany(static x => (x["properties"] as JsonObject) ?? []))
        {
            JsonObject? member = document.Follow(node);
            if (member?["readOnly"]?.GetValueKind() != System.Text.Json.JsonValueKind.True && (required.Contains(name) || depth < Depth))
            {
                value[name] = Of(member, depth + 1);
            }
        }

        return value;
    }

    private IEnumerable<JsonObject> Parts(JsonObject schema) =>
        schema["allOf"] is JsonArray parts ? parts.Select(document.Follow).OfType<JsonObject>().SelectMany(Parts).Append(schema) : [schema];

    private static JsonValue Numeric(JsonObject schema)
    {
        decimal least = (decimal?)schema["minimum"] ?? Math.Min((decimal?)schema["maximum"] ?? 1, 1);
        decimal step = (decimal?)schema["multipleOf"] ?? 1;
        decimal value = Math.Ceiling(least / step) * step;
        return (string?)schema["type"] == "integer" ? JsonValue.Create((long)value) : JsonValue.Create(value);
    }

    private static JsonNode Text(JsonObject schema)
    {
        if ((string?)schema["pattern"] is { } pattern)
        {
            return PatternSample.Of(pattern);
        }

        string text = (string?)schema["format"] switch
        {
            "date-time" => "2024-02-29T12:30:00Z",
            "date" => "2024-02-29",
            "time" => "12:30:00Z",
            "duration" => "PT1H",
            "uuid" => "0b0c5f6e-8f3b-4c7e-9a39-0d7a4c9f6f11",
            "email" => "someone@example.com",
            "uri" or "url" => "https://example.com/",
            "ipv4" => "192.0.2.1",
            "byte" => "AQID",
            _ => "some text",
        };
        return Number(schema, "minLength") is { } length && text.Length < length ? text.PadRight(length, 'x')
            : Number(schema, "maxLength") is { } most && text.Length > most ? text[..most]
            : text;
    }

    private static int? Number(JsonObject schema, string name) => (int?)(double?)schema[name];
}
