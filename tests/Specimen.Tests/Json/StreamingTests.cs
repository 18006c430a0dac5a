using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>Reading and writing from and to streams, whose buffers end in the middle of names, texts and numbers.</summary>
public sealed class StreamingTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "name": { "type": "string" },
            "at": { "type": "string", "format": "date-time" },
            "amounts": { "type": "array", "items": { "type": "number" } },
            "next": { "$ref": "#" }
          },
          "required": ["id", "name"]
        }
        """;

    private const string Json = """{"id":1234567890123,"name":"a \u00e9\ud83d\ude00 long enough name","at":"2026-03-14T19:58:00Z","amounts":[1.25,3,0.1234567890123456789],"next":{"id":2,"name":"x"},"unknown":{"a":[1,2,{"b":null}]}}""";

    [Fact]
    public void Value_is_read_from_a_stream_that_gives_a_few_bytes_at_a_time()
    {
        string lines = Consumer.Run(
            Spec(),
            $$""""
            var target = new MemoryStream();
            foreach (int bytes in new[] { 1, 7, 64 })
            {
                var stream = new Trickle(Encoding.UTF8.GetBytes("""{{Json}}"""), bytes);
                Node value = (await JsonSerializer.DeserializeAsync<Node>(stream, new JsonSerializerOptions { DefaultBufferSize = 16 }))!;
                await JsonSerializer.SerializeAsync(target, value);
                target.WriteByte((byte)'\n');
            }

            return Encoding.UTF8.GetString(target.ToArray());
            """");

        Assert.All(lines.TrimEnd().Split('\n'), static written =>
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written)), JsonDifference.First(JsonNode.Parse(Json), JsonNode.Parse(written))));
    }

    [Fact]
    public void Items_come_one_by_one_from_an_array_in_a_stream()
    {
        string ids = Consumer.Run(
            Spec(),
            $$""""
            var ids = new List<string>();
            foreach (int bytes in new[] { 1, 50 })
            {
                var stream = new Trickle(Encoding.UTF8.GetBytes("""[{{Json}},{"id":7,"name":"second"}]"""), bytes);
                await foreach (Node? node in JsonSerializer.DeserializeAsyncEnumerable<Node>(stream, new JsonSerializerOptions { DefaultBufferSize = 16 }))
                {
                    ids.Add(node!.Id + " " + node.Name);
                }
            }

            return string.Join("; ", ids);
            """");

        Assert.Equal("1234567890123 a é😀 long enough name; 7 second; 1234567890123 a é😀 long enough name; 7 second", ids);
    }

    private static SpecTest Spec() => SpecTest.Of("node.schema.json", Schema).WithSource(
        """
        using System;
        using System.IO;

        internal sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
        {
            public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

            public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

            public override System.Threading.Tasks.ValueTask<int> ReadAsync(Memory<byte> buffer, System.Threading.CancellationToken token = default) => new(Read(buffer.Span));
        }
        """);
}
