using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Specimen.Benchmarks.Bare;

/// <summary>Reads a value with its token before the reader.</summary>
internal delegate T BareRead<T>(ref Utf8JsonReader reader);

/// <summary>
/// The floor: loops over the reader that know which member comes next, look at no name, check nothing, and make the values of the
/// plain records. No reader that has to find out what it reads can be faster.
/// </summary>
internal static partial class BareReader
{
    private static string Text(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetString()!;
    }

    private static string? NullableText(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetString();
    }

    private static long Number(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetInt64();
    }

    private static long? NullableNumber(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
    }

    private static double Double(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetDouble();
    }

    private static bool Boolean(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetBoolean();
    }

    private static DateTimeOffset Time(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetDateTimeOffset();
    }

    private static Guid Identifier(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return reader.GetGuid();
    }

    private static JsonElement Element(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return JsonElement.ParseValue(ref reader);
    }

    private static Dictionary<string, JsonElement> Map(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        return MapItem(ref reader);
    }

    private static Dictionary<string, JsonElement> MapItem(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, JsonElement>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = JsonElement.ParseValue(ref reader);
        }

        return map;
    }

    private static T Object<T>(ref Utf8JsonReader reader, BareRead<T> read)
    {
        Next(ref reader);
        return read(ref reader);
    }

    private static List<T> List<T>(ref Utf8JsonReader reader, BareRead<T> read)
    {
        Next(ref reader);
        return Items(ref reader, read);
    }

    private static List<T> Items<T>(ref Utf8JsonReader reader, BareRead<T> read)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    private static string TextItem(ref Utf8JsonReader reader) => reader.GetString()!;

    /// <summary>Past the name of a member, to its value.</summary>
    private static void Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
    }

    private static T End<T>(ref Utf8JsonReader reader, T value)
    {
        reader.Read();
        return value;
    }
}
