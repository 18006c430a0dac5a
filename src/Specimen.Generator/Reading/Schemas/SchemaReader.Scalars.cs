using System;
using System.Collections.Generic;
using System.Globalization;
using Specimen.Diagnostics;
using Specimen.Reading.Patterns;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>Keywords about scalars and about any value.</content>
internal sealed partial class SchemaReader
{
    // Below this a scan of the names beats a hash table.
    private const int ScanLimit = 12;

    private bool ReadScalarKeyword(Schema schema, JsonMember member)
    {
        switch (member.Name)
        {
            case "type":
                ReadType(schema, member.Value);
                return true;
            case "enum":
                schema.Enum = member.Value is JsonArray { Items: { Length: > 0 } values } ? values : null;
                if (schema.Enum is null)
                {
                    // An empty one would allow nothing, which nobody means (JSON Schema 2020-12 Validation §6.1.2 asks for a value).
                    Invalid(schema, member.Value, member.Value is JsonArray ? "'enum' lists no value; it is ignored" : "'enum' must be an array of the allowed values");
                }

                return true;
            case "const":
                schema.Const = member.Value;
                return true;
            case "format":
                schema.Format = Text(schema, member);
                return true;
            case "contentEncoding":
                schema.ContentEncoding = Text(schema, member);
                return true;
            case "contentMediaType":
                schema.ContentMediaType = Text(schema, member);
                return true;
            case "pattern":
                ReadPattern(schema, member);
                return true;
            case "minLength":
                schema.MinLength = Count(schema, member);
                return true;
            case "maxLength":
                schema.MaxLength = Count(schema, member);
                return true;
            case "multipleOf":
                schema.MultipleOf = Number(schema, member) is { } divisor ? Divisor(schema, member, divisor) : null;
                return true;
            case "minimum":
                schema.Minimum = Number(schema, member);
                return true;
            case "maximum":
                schema.Maximum = Number(schema, member);
                return true;
            case "exclusiveMinimum":
                if (member.Value is not JsonBoolean)
                {
                    schema.ExclusiveMinimum = Number(schema, member);
                }

                return true;
            case "exclusiveMaximum":
                if (member.Value is not JsonBoolean)
                {
                    schema.ExclusiveMaximum = Number(schema, member);
                }

                return true;
            default:
                return false;
        }
    }

    private void ReadPattern(Schema schema, JsonMember member)
    {
        schema.Pattern = Text(schema, member);
        schema.PatternNode = member.Value;
        if (schema.Pattern is not { } literal || SlashedPattern.Of(literal) is not { } slashed)
        {
            return;
        }

        string flags = slashed.Flags == PatternFlags.None ? "" : ", with the flags behind it";
        Invalid(schema, member.Value, $"'pattern' must not stand between slashes; it is read as '{slashed.Body}'{flags}");
        if (slashed.Flags == PatternFlags.None)
        {
            schema.Pattern = slashed.Body;
        }
    }

    private void ReadType(Schema schema, JsonNode node)
    {
        SchemaTypes types = SchemaTypes.None;
        switch (node)
        {
            case JsonString name:
                types = TypeOf(schema, name);
                break;
            case JsonArray list:
                types = TypesOf(schema, list);
                break;
            case JsonNull:
                types = SchemaTypes.Null;
                break;
            default:
                Invalid(schema, node, "'type' must be the name of a JSON type or an array of such names");
                break;
        }

        if (types != SchemaTypes.None)
        {
            schema.Types = types;
            schema.HasType = true;
        }
    }

    private SchemaTypes TypesOf(Schema schema, JsonArray list)
    {
        SchemaTypes types = SchemaTypes.None;
        foreach (JsonNode item in list.Items)
        {
            switch (item)
            {
                case JsonString name:
                    types |= TypeOf(schema, name);
                    break;
                case JsonNull:
                    types |= SchemaTypes.Null;
                    break;
                default:
                    Invalid(schema, item, "'type' must hold names of JSON types only, that is strings; this item is ignored");
                    break;
            }
        }

        if (list.Items.Length == 0)
        {
            Invalid(schema, list, "'type' must name at least one JSON type; it is ignored");
        }

        return types;
    }

    private SchemaTypes TypeOf(Schema schema, JsonString name)
    {
        switch (name.Value)
        {
            case "string":
                return SchemaTypes.String;
            case "object":
                return SchemaTypes.Object;
            case "array":
                return SchemaTypes.Array;
            case "integer":
                return SchemaTypes.Integer;
            case "number":
                return SchemaTypes.Number;
            case "boolean":
                return SchemaTypes.Boolean;
            case "null":
                return SchemaTypes.Null;
            case "any" when schema.Dialect.BooleanExclusiveBounds:
                return SchemaTypes.Any;
            case "file" when schema.Dialect.IsOpenApi:
                // Swagger 2.0 says "file" for a body of bytes; later versions say string and binary.
                schema.Format ??= "binary";
                return SchemaTypes.String;
        }

        SchemaTypes meant = MeantTypes.Of(name.Value, out string? format);
        if (meant == SchemaTypes.None)
        {
            Invalid(schema, name, $"'{name.Value}' is no JSON type; use one of string, number, integer, boolean, object, array, null");
            return SchemaTypes.Any;
        }

        schema.Format ??= format;
        Invalid(schema, name, $"'{name.Value}' is no JSON type; it is read as {(meant == SchemaTypes.Number ? "number" : meant.ToString().ToLowerInvariant())}{(format is null ? "" : $" of format {format}")}");
        return meant;
    }

    /// <summary>A count: a non-negative integer, also one written as a string or with a fraction of zero, cut to what fits an int.</summary>
    private int? Count(Schema schema, JsonMember member)
    {
        string? text = member.Value switch
        {
            JsonNumber number => number.Text,
            JsonString text1 when JsonNumberText.IsNumber(text1.Value) => Quoted(schema, member),
            _ => null,
        };
        if (text is not null
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value >= 0
            && Math.Floor(value) == value)
        {
            return value >= int.MaxValue ? int.MaxValue : (int)value;
        }

        Invalid(schema, member.Value, $"'{member.Name}' must be a number that is an integer and not negative");
        return null;
    }

    private string? Divisor(Schema schema, JsonMember member, string divisor)
    {
        if (divisor[0] != '-' && JsonNumberText.HasNonZeroDigit(divisor))
        {
            return divisor;
        }

        Invalid(schema, member.Value, $"'{member.Name}' must be greater than 0; it is ignored");
        return null;
    }

    private string? Number(Schema schema, JsonMember member)
    {
        switch (member.Value)
        {
            case JsonNumber number:
                return number.Text;
            case JsonString text when JsonNumberText.IsNumber(text.Value):
                return Quoted(schema, member);
            default:
                Invalid(schema, member.Value, $"'{member.Name}' must be a number");
                return null;
        }
    }

    private string Quoted(Schema schema, JsonMember member)
    {
        string text = ((JsonString)member.Value).Value;
        Invalid(schema, member.Value, $"'{member.Name}' must be a number, not a string; it is read as {text}");
        return text;
    }

    private List<string> Names(Schema schema, JsonNode node, string keyword)
    {
        if (node is not JsonArray array)
        {
            Invalid(schema, node, $"'{keyword}' must be an array of names");
            return [];
        }

        var names = new List<string>(array.Items.Length);
        HashSet<string>? seen = array.Items.Length > ScanLimit ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (JsonNode item in array.Items)
        {
            if (item is not JsonString name)
            {
                Invalid(schema, item, $"'{keyword}' must hold names only, that is strings");
            }
            else if (seen is null ? !names.Contains(name.Value) : seen.Add(name.Value))
            {
                names.Add(name.Value);
            }
        }

        return names;
    }
}
