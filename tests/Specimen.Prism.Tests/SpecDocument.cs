using System;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Specimen.Prism.Tests;

/// <summary>A document as plain JSON, and where its references lead.</summary>
internal sealed class SpecDocument(string text)
{
    private readonly JsonNode _root = JsonNode.Parse(text)!;

    public JsonNode this[string pointer] => At(pointer) ?? throw new ArgumentException($"Nothing stands at {pointer}.", nameof(pointer));

    /// <summary>A node, or what it refers to.</summary>
    public JsonObject? Follow(JsonNode? node)
    {
        for (int i = 0; i < 32 && (node as JsonObject)?["$ref"] is JsonValue reference; i++)
        {
            node = At(Uri.UnescapeDataString(reference.GetValue<string>().TrimStart('#')));
        }

        return node as JsonObject;
    }

    private JsonNode? At(string pointer)
    {
        JsonNode? node = _root;
        foreach (string part in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node is JsonArray array ? array[int.Parse(name, CultureInfo.InvariantCulture)] : (node as JsonObject)?[name];
        }

        return node;
    }
}
