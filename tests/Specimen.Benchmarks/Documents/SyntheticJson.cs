using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Specimen.Benchmarks.Documents;

/// <summary>Documents of a size, the same in each run.</summary>
internal static class SyntheticJson
{
    private const int Seed = 20;
    private static readonly string[] s_states = ["open", "paid", "sent", "returned"];
    private static readonly string[] s_words = ["the", "order", "of", "things", "naïve", "garden", "\"quoted\"", "日本語", "and", "machine", "river", "line\nbreak", "value", "reading"];

    /// <summary>An array of workspaces like VIKTOR's example, each with values of its own.</summary>
    public static byte[] Workspaces(JsonNode example, int size) => Array(size, (writer, random, index) =>
    {
        example["id"] = index;
        example["name"] = Words(random, 2, 5);
        example["slug"] = string.Create(CultureInfo.InvariantCulture, $"workspace-{index}");
        example["description"] = random.Next(3) == 0 ? null : Words(random, 5, 15);
        example["created_at"] = Time(random);
        example["updated_at"] = Time(random);
        example["owner"] = random.Next(2) == 0 ? null : random.Next(100_000);
        example["nr_views"] = random.Next(10_000);
        example.WriteTo(writer);
    });

    /// <summary>An array of records with a bit of everything.</summary>
    public static byte[] Orders(int size) => Array(size, static (writer, random, index) =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", 1_000_000 + index);
        writer.WriteString("number", string.Create(CultureInfo.InvariantCulture, $"A-{random.Next(100_000_000):D8}"));
        writer.WriteString("state", s_states[random.Next(s_states.Length)]);
        writer.WriteString("placed_at", Time(random));
        writer.WriteStartObject("customer");
        writer.WriteString("id", Identifier(random));
        writer.WriteString("name", Words(random, 2, 4));
        writer.WriteString("email", random.Next(3) == 0 ? null : $"customer{random.Next(10_000)}@example.org");
        writer.WriteEndObject();
        writer.WriteStartArray("lines");
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            writer.WriteStartObject();
            writer.WriteString("product", $"P-{random.Next(10_000)}");
            writer.WriteNumber("quantity", random.Next(1, 100));
            writer.WriteNumber("price", Math.Round(random.NextDouble() * 1000, 2));
            writer.WriteBoolean("gift", random.Next(5) == 0);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", Math.Round(random.NextDouble() * 10_000, 2));
        writer.WriteString("comment", random.Next(2) == 0 ? null : Words(random, 3, 12));
        writer.WriteEndObject();
    });

    /// <summary>An array of long and short texts, some with escapes and letters beyond ASCII.</summary>
    public static byte[] Articles(int size) => Array(size, static (writer, random, _) =>
    {
        writer.WriteStartObject();
        writer.WriteString("title", Words(random, 4, 9));
        writer.WriteString("author", Words(random, 2, 3));
        writer.WriteString("language", "en");
        writer.WriteString("body", Words(random, 100, 300));
        writer.WriteStartArray("keywords");
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            writer.WriteStringValue(Words(random, 1, 2));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>An object with arrays of fractions, of integers, and of points.</summary>
    public static byte[] Series(int size) => Written((writer, random) =>
    {
        writer.WriteStartObject();
        writer.WriteString("name", "measurement");
        writer.WriteStartArray("values");
        for (int i = size / 36; i > 0; i--)
        {
            writer.WriteNumberValue(i % 2 == 0 ? Math.Round(random.NextDouble() * 1000, 3) : random.NextDouble());
        }

        writer.WriteEndArray();
        writer.WriteStartArray("counts");
        for (int i = size / 24; i > 0; i--)
        {
            writer.WriteNumberValue(random.Next(i % 2 == 0 ? 100 : int.MaxValue));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("points");
        for (int i = size / 160; i > 0; i--)
        {
            writer.WriteStartObject();
            writer.WriteNumber("x", random.NextDouble() * 100);
            writer.WriteNumber("y", Math.Round(random.NextDouble() * 100, 2));
            writer.WriteNumber("index", i);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static byte[] Array(int size, Action<Utf8JsonWriter, Random, int> writeItem) => Written((writer, random) =>
    {
        writer.WriteStartArray();
        for (int i = 0; writer.BytesCommitted + writer.BytesPending < size; i++)
        {
            writeItem(writer, random, i);
        }

        writer.WriteEndArray();
    });

    private static byte[] Written(Action<Utf8JsonWriter, Random> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer, new Random(Seed));
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string Words(Random random, int least, int most)
    {
        var text = new StringBuilder();
        for (int i = random.Next(least, most); i > 0; i--)
        {
            // Most texts are plain ASCII: what is not stands in every tenth place only.
            text.Append(text.Length == 0 ? "" : " ").Append(s_words[random.Next(10) == 0 ? random.Next(s_words.Length) : random.Next(4)]);
        }

        return text.ToString();
    }

    private static string Time(Random random) =>
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(random.NextInt64(31_536_000_000)).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static Guid Identifier(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
