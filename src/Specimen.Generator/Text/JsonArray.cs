using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>An array.</summary>
internal sealed class JsonArray(TextSpan span, JsonNode[] items) : JsonNode(span)
{
    public override JsonKind Kind => JsonKind.Array;

    public JsonNode[] Items { get; } = items;
}
