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

    [Theory]
    [InlineData("unions by members", """{"name":"Tom","lives":9,"other":{"x":[1,2]}}""", """{"$defs":{"Cat":{"type":"object","properties":{"name":{"type":"string"},"lives":{"type":"integer"}},"required":["name","lives"]},"Dog":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}},"oneOf":[{"$ref":"#/$defs/Cat"},{"$ref":"#/$defs/Dog"}]}""")]
    [InlineData("unions within unions", """{"list":[{"name":"Tom","lives":{"x":[9]}},"a"]}""", """{"type":"object","properties":{"list":{"type":"array","items":{"oneOf":[{"title":"Cat","type":"object","required":["lives"],"properties":{"lives":{}}},{"title":"Dog","type":"object","required":["tricks"],"properties":{"tricks":{}}},{"type":"string"}]}}}}""")]
    [InlineData("tuples", """[1,{"name":"Tom"},"rest"]""", """{"type":"array","prefixItems":[{"type":"integer"},{"type":"object","properties":{"name":{"type":"string"}}}],"items":{"type":"string"}}""")]
    [InlineData("maps", """{"a":{"x":[1,2]},"b":{"y":{}}}""", """{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}""")]
    [InlineData("members that are kept", """{"id":1,"other":{"x":[1,2]},"more":[[]]}""", """{"type":"object","properties":{"id":{"type":"integer"}}}""")]
    public void Many_values_are_read_from_a_stream_in_parts(string what, string json, string schema) =>
        Assert.True(IsReadInParts(SpecTest.Of("thing.schema.json", schema), "Thing", json, json), what);

    [Fact]
    public void Many_objects_with_members_to_ignore_are_read_from_a_stream_in_parts() => Assert.True(IsReadInParts(
        SpecTest.Of("thing.schema.json", """{"type":"object","properties":{"id":{"type":"integer"}}}""").WithProperty("SpecimenUnknownMembers", "ignore"),
        "Thing",
        """{"other":{"x":[1,2]},"id":1,"more":[[]],"text":"a"}""",
        """{"id":1}"""));

    [Theory]
    [InlineData("""{"oneOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind"}}""", "")]
    [InlineData("""{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"}}""", """ "allOf":[{"$ref":"#/components/schemas/Pet"}], """)]
    public void Many_values_with_a_discriminator_behind_their_other_members_are_read_from_a_stream_in_parts(string pet, string @base)
    {
        string document = $$$"""
            {"openapi":"3.1.0","info":{"title":"Pets","version":"1"},"paths":{},"components":{"schemas":{
              "Pet":{{{pet}}},
              "Cat":{ {{{@base}}}"type":"object","properties":{"kind":{"type":"string"},"lives":{} } },
              "Dog":{ {{{@base}}}"type":"object","properties":{"kind":{"type":"string"},"tricks":{} } } } } }
            """;

        Assert.True(IsReadInParts(SpecTest.Of("openapi.json", document), "Pet", """{"lives":{"x":[9]},"kind":"Cat"}""", """{"kind":"Cat","lives":{"x":[9]}}"""));
    }

    // More than the buffers of System.Text.Json hold: most of the values stand in a part of the text that is not its last.
    private static bool IsReadInParts(SpecTest spec, string type, string json, string written) => Consumer.Run(
        WithTrickle(spec),
        $$""""
        string text = "[" + string.Join(",", Enumerable.Repeat("""{{json}}""", 4000)) + "]";
        foreach (int bytes in new[] { 1000, 100_000 })
        {
            var values = await JsonSerializer.DeserializeAsync<List<{{type}}>>(new Trickle(Encoding.UTF8.GetBytes(text), bytes));
            if (values!.Count != 4000 || values.Exists(static x => !System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(x.ToString()!), System.Text.Json.Nodes.JsonNode.Parse("""{{written}}"""))))
            {
                return values[0].ToString()!;
            }
        }

        return "all";
        """") == "all";

    private static SpecTest Spec() => WithTrickle(SpecTest.Of("node.schema.json", Schema));

    private static SpecTest WithTrickle(SpecTest spec) => spec.WithSource(
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
