using System.Collections.Generic;
using System.Text.Json;
using Specimen.Benchmarks.Bare;

namespace Specimen.Benchmarks.Documents;

/// <summary>Writes a value.</summary>
internal delegate void DirectWrite<T>(Utf8JsonWriter writer, T value);

/// <summary>Checks a value, and returns the number of violations.</summary>
internal delegate int DirectValidate<T>(T value);

/// <summary>How emitted code is called without <see cref="JsonSerializer"/> between.</summary>
internal sealed record Direct<T>(BareRead<T> Read, DirectWrite<T> Write, DirectValidate<T> Validate);

/// <summary>Emitted code by the interface that all emitted types of a compilation share.</summary>
internal static class Direct
{
    public static Direct<T> Value<T>()
        where T : ISpecModel<T> => new(T.Read, SpecJson.Write, static value => SpecViolations.Of(value).Count);

    public static Direct<List<T>> List<T>()
        where T : ISpecModel<T> => new(ReadList<T>, WriteList, ValidateList);

    private static List<T> ReadList<T>(ref Utf8JsonReader reader)
        where T : ISpecModel<T>
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(T.Read(ref reader));
        }

        return items;
    }

    private static void WriteList<T>(Utf8JsonWriter writer, List<T> items)
        where T : ISpecModel<T>
    {
        writer.WriteStartArray();
        foreach (T item in items)
        {
            SpecJson.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static int ValidateList<T>(List<T> items)
        where T : ISpecModel<T>
    {
        int count = 0;
        foreach (T item in items)
        {
            count += SpecViolations.Of(item).Count;
        }

        return count;
    }
}
