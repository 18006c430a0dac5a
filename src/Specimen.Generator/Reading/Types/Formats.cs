using Specimen.Model;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <summary>What each <c>format</c> means: the JSON type it is about, and the C# type it becomes.</summary>
internal static class Formats
{
    /// <summary>The JSON types that a schema's format or pattern is about, for a schema without <c>type</c>.</summary>
    public static SchemaTypes TypesOf(Schema schema) => schema.Format is { } format && OfNumber(format) is { } number
        ? IsInteger(number) ? SchemaTypes.Integer : SchemaTypes.Number
        : SchemaTypes.String;

    /// <summary>The C# type of a string with this format; null where it stays a string.</summary>
    public static Scalar? OfString(string? format, string? contentEncoding) => format switch
    {
        "date-time" => Scalar.DateTimeOffset,
        "date" => Scalar.DateOnly,
        "time" => Scalar.TimeOnly,
        "duration" => Scalar.TimeSpan,
        "uuid" or "guid" => Scalar.Guid,
        "uri" or "url" or "iri" => Scalar.Uri,
        "byte" or "base64" => Scalar.Bytes,
        _ => contentEncoding == "base64" ? Scalar.Bytes : null,
    };

    /// <summary>The format of a text that gives it a C# type of its own; null for none.</summary>
    public static string? OfText(Conjunction all) => all.First(static x => OfString(x.Format, null) is null ? null : x.Format);

    /// <summary>The C# type of a number with this format; null for a format that is none of numbers.</summary>
    public static Scalar? OfNumber(string? format) => format switch
    {
        "int8" => Scalar.SByte,
        "uint8" => Scalar.Byte,
        "int16" => Scalar.Int16,
        "uint16" => Scalar.UInt16,
        "int32" or "int" or "integer" => Scalar.Int32,
        "uint32" => Scalar.UInt32,
        "int64" or "long" => Scalar.Int64,
        "uint64" => Scalar.UInt64,
        "float" or "single" => Scalar.Single,
        "double" => Scalar.Double,
        "decimal" => Scalar.Decimal,
        _ => null,
    };

    /// <summary>The name that JSON Schema has for a format; null for none.</summary>
    public static string? Standard(string? format) => format switch
    {
        "guid" => "uuid",
        "base64" => "byte",
        _ => format,
    };

    /// <summary>Whether an encoding leaves what it encodes as it is (RFC 2045 §6.2); its name may be in capitals (§6.1).</summary>
    public static bool IsIdentity(string? contentEncoding) => contentEncoding?.ToLowerInvariant() is "7bit" or "8bit" or "binary";

    /// <summary>Whether an encoding is the one for bytes of any kind, which are no text (RFC 2045 §2.9).</summary>
    public static bool IsBinary(string? contentEncoding) => contentEncoding?.ToLowerInvariant() is "binary";

    public static bool IsInteger(Scalar scalar) => scalar is >= Scalar.SByte and <= Scalar.UInt64;

    /// <summary>Whether the format is one that a string without a C# type of its own is checked for.</summary>
    public static bool IsChecked(string format) => format is
        "email" or "idn-email" or "hostname" or "idn-hostname" or "ipv4" or "ipv6" or "uri-reference" or "iri-reference"
        or "uri-template" or "json-pointer" or "relative-json-pointer" or "regex";
}
