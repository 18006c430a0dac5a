using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>The types of values.</summary>
internal static class ValueTypes
{
    /// <summary>The type of a value; a number that is not written as an integer of 64 bits is a fraction.</summary>
    public static SchemaTypes Of(JsonNode value) => value.Kind switch
    {
        JsonKind.Null => SchemaTypes.Null,
        JsonKind.Boolean => SchemaTypes.Boolean,
        JsonKind.Number => JsonNumberText.IsLong(((JsonNumber)value).Text) ? SchemaTypes.Integer : SchemaTypes.Fraction,
        JsonKind.String => SchemaTypes.String,
        JsonKind.Array => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };

    /// <summary>The types that values show together: a fraction shows all numbers, for others of its kind may be without.</summary>
    public static SchemaTypes Of(IEnumerable<JsonNode> values)
    {
        SchemaTypes types = SchemaTypes.None;
        foreach (JsonNode value in values)
        {
            types |= Of(value);
        }

        return (types & SchemaTypes.Fraction) != 0 ? types | SchemaTypes.Integer : types;
    }

    /// <summary>The types with all numbers where they have some.</summary>
    public static SchemaTypes WithAllNumbers(SchemaTypes types) => (types & SchemaTypes.Number) != 0 ? types | SchemaTypes.Number : types;
}
