using System;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Files;

/// <summary>Finds files that are read as examples because nothing says what they are, though their content does.</summary>
internal static class MistakenExamples
{
    private static readonly string[] s_types = ["object", "array", "string", "number", "integer", "boolean", "null"];

    private static readonly string[] s_keywords = ["type", "$ref", "enum", "const", "oneOf", "anyOf", "allOf", "properties", "items"];

    /// <summary>What a file looks like that is no example, and what is to be done; null for one that may well be an example.</summary>
    public static string? Find(SpecFile file)
    {
        if (file.Options.Kind is { Length: > 0 } || file.Root is not JsonObject root)
        {
            return null;
        }

        return IsSchema(root) ? $"a JSON Schema: call it '{FileNames.Stem(file.Name)}.schema.json', or add '$schema'"
            : root["info"] is JsonObject info && info["schema"] is JsonString { Value: var schema } && schema.IndexOf("getpostman.com", StringComparison.OrdinalIgnoreCase) >= 0
                ? "a Postman collection, which is not read: export its API as an OpenAPI document, or write its requests as an .http file"
            : root["asyncapi"] is JsonString ? "an AsyncAPI document, which is not read: the schemas of its messages are, from files of their own"
            : root["log"] is JsonObject log && log["entries"] is JsonArray && log["creator"] is JsonObject
                ? "an HTTP archive, which is not read: the bodies of its responses are, from files of their own"
            : null;
    }

    /// <summary>Whether a value says of members or items what only a schema says of them.</summary>
    private static bool IsSchema(JsonObject root) =>
        root["type"] is JsonString { Value: var type }
        && Array.IndexOf(s_types, type) >= 0
        && ((root["properties"] is JsonObject { Members: { Length: > 0 } members } && members.All(static x => x.Value is JsonObject { Members: var keywords } && keywords.Any(static y => Array.IndexOf(s_keywords, y.Name) >= 0)))
            || (root["items"] is JsonObject { Members: var items } && items.Any(static x => Array.IndexOf(s_keywords, x.Name) >= 0)));
}
