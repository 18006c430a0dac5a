using System.Collections.Generic;
using System.Globalization;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>What authors of real documents mean by listed values of which none has the type that is named beside them.</summary>
internal static class MeantValues
{
    /// <summary>Whether one of the values has one of the types; what they say of null does not count.</summary>
    public static bool AnyIsOf(IReadOnlyList<JsonNode> values, SchemaTypes types)
    {
        foreach (JsonNode value in values)
        {
            if ((TypesOf(value) & types & ~SchemaTypes.Null) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values in the notation of another type; null where one of them can't be one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="types">The types.</param>
    /// <param name="noun">What they are read as, in words.</param>
    public static IReadOnlyList<JsonNode>? Of(IReadOnlyList<JsonNode> values, SchemaTypes types, out string noun)
    {
        types &= ~SchemaTypes.Null;
        noun = types switch { SchemaTypes.String => "strings", SchemaTypes.Boolean => "booleans", _ => "numbers" };
        var meant = new List<JsonNode>(values.Count);
        foreach (JsonNode value in values)
        {
            if (Meant(value, types) is not { } read)
            {
                return null;
            }

            meant.Add(read);
        }

        return meant;
    }

    private static JsonNode? Meant(JsonNode value, SchemaTypes types) => (types, value) switch
    {
        (_, JsonNull) => value,
        (SchemaTypes.String, JsonNumber or JsonBoolean) => new JsonString(value.Span, JsonText.Print(value)),
        (SchemaTypes.Boolean, JsonString { Value: "true" or "false" } text) => new JsonBoolean(value.Span, text.Value == "true"),
        (SchemaTypes.Integer, JsonString text) when IsInteger(text.Value) => new JsonNumber(value.Span, text.Value),
        (SchemaTypes.Number, JsonString text) when JsonNumberText.IsNumber(text.Value) => new JsonNumber(value.Span, text.Value),
        _ => null,
    };

    private static bool IsInteger(string text) =>
        JsonNumberText.IsNumber(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static SchemaTypes TypesOf(JsonNode value) => value.Kind switch
    {
        JsonKind.Null => SchemaTypes.Null,
        JsonKind.Boolean => SchemaTypes.Boolean,
        JsonKind.Number => SchemaTypes.Number,
        JsonKind.String => SchemaTypes.String,
        JsonKind.Array => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };
}
