using System.Collections.Generic;
using Specimen.Reading.Files;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>What authors of real documents mean by listed values that have not the type that is named beside them.</summary>
internal static class MeantValues
{
    private static readonly char[] s_blanks = [' ', '\t', '\r', '\n'];

    /// <summary>Whether one of the values has one of the types; what they say of null does not count.</summary>
    public static bool AnyIsOf(IReadOnlyList<JsonNode> values, SchemaTypes types)
    {
        types = ValueTypes.WithAllNumbers(types) & ~SchemaTypes.Null;
        foreach (JsonNode value in values)
        {
            if ((ValueTypes.Of(value) & types) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values in the notation of another type; null where one of them can't be one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="schema">The schema that lists them.</param>
    /// <param name="noun">What they are read as, in words.</param>
    public static IReadOnlyList<JsonNode>? Of(IReadOnlyList<JsonNode> values, Schema schema, out string noun)
    {
        SchemaTypes types = schema.Types & ~SchemaTypes.Null;
        noun = types switch { SchemaTypes.String => "strings", SchemaTypes.Boolean => "booleans", _ => "numbers" };
        var meant = new List<JsonNode>(values.Count);
        foreach (JsonNode value in values)
        {
            if (Meant(value, types, schema.Location.File) is not { } read)
            {
                return null;
            }

            meant.Add(read);
        }

        return meant;
    }

    private static JsonNode? Meant(JsonNode value, SchemaTypes types, SpecFile file) => (types, value) switch
    {
        (_, JsonNull) => value,
        (SchemaTypes.String, JsonString) => value,
        (SchemaTypes.String, JsonNumber or JsonBoolean) => new JsonString(value.Span, Written(value, file)),
        (SchemaTypes.Boolean, JsonString { Value: "true" or "false" } text) => new JsonBoolean(value.Span, text.Value == "true"),
        (SchemaTypes.Integer, JsonString text) when JsonNumberText.IsNumber(text.Value) && JsonNumberText.IsLong(text.Value) => new JsonNumber(value.Span, text.Value),
        (SchemaTypes.Number, JsonString text) when JsonNumberText.IsNumber(text.Value) => new JsonNumber(value.Span, text.Value),
        _ => null,
    };

    // YAML has more notations than JSON (True, +1, 0x1F), and a tag or an anchor may stand before the value.
    private static string Written(JsonNode value, SpecFile file)
    {
        string text = FileNames.IsYaml(file.Name) ? file.Text.ToString(value.Span) : JsonText.Print(value);
        return text.Substring(text.LastIndexOfAny(s_blanks) + 1).Trim('"', '\'');
    }
}
