using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>What was read is written back as the same JSON value, whatever C# makes of it between.</summary>
public sealed class LosslessTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "integer": { "type": "integer" },
            "double": { "type": "number" },
            "single": { "type": "number", "format": "float" },
            "decimal": { "type": "number", "format": "decimal" },
            "list": { "type": "array", "items": { "type": "number" } },
            "text": { "type": "string" },
            "at": { "type": "string", "format": "date-time" },
            "time": { "type": "string", "format": "time" },
            "duration": { "type": "string", "format": "duration" },
            "guid": { "type": "string", "format": "uuid" },
            "bytes": { "type": "string", "contentEncoding": "base64" },
            "parts": { "type": "array", "items": { "type": "string", "contentEncoding": "base64" } },
            "files": { "type": "object", "additionalProperties": { "type": "string", "contentEncoding": "base64" } },
            "bytes or count": { "oneOf": [{ "type": "string", "contentEncoding": "base64" }, { "type": "integer" }] },
            "kind": { "enum": ["a", "b"] },
            "null or text": { "type": ["string", "null"] }
          }
        }
        """;

    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("sample.schema.json", Schema).Run());

    [Theory]
    [InlineData("""{"integer":1.0}""", """{"integer":1}""")]
    [InlineData("""{"integer":-9223372036854775808}""")]
    [InlineData("""{"integer":12e2}""", """{"integer":1200}""")]
    [InlineData("""{"double":0.1234567890123456789}""")]
    [InlineData("""{"double":123456789012345678901234567890}""")]
    [InlineData("""{"double":1e400}""")]
    [InlineData("""{"double":-1e400}""")]
    [InlineData("""{"double":1e-400}""")]
    [InlineData("""{"double":4.9406564584124654e-324}""")]
    [InlineData("""{"double":0}""")]
    [InlineData("""{"double":-0.0}""")]
    [InlineData("""{"double":0.1}""")]
    [InlineData("""{"double":123.45}""")]
    [InlineData("""{"double":1234567890.12345}""")]
    [InlineData("""{"double":0.30000000000000004}""")]
    [InlineData("""{"single":1e39}""")]
    [InlineData("""{"single":0.1234567}""")]
    [InlineData("""{"single":16777217}""")]
    [InlineData("""{"decimal":1e-29}""")]
    [InlineData("""{"decimal":1.5e-28}""")]
    [InlineData("""{"decimal":79228162514264337593543950335}""")]
    [InlineData("""{"decimal":0.12345678901234567890123456789012}""")]
    [InlineData("""{"list":[1,0.1234567890123456789,1e400]}""")]
    [InlineData("""{"text":"\ud83d\ude00 \u0000 \"\\\/\b\f\n\r\t é \u2028 <>&'+"}""")]
    [InlineData("""{"text":""}""")]
    [InlineData("""{"bytes":""}""")]
    [InlineData("""{"bytes":"\n"}""")]
    [InlineData("""{"bytes":"YWJj"}""")]
    [InlineData("""{"bytes":"YWJj\nYWI="}""")]
    [InlineData("""{"bytes":"ab\/c"}""")]
    [InlineData("""{"parts":["YWJj","YWJj\n","YQ=="]}""")]
    [InlineData("""{"files":{"a":"YWJj\n","b":"YQ=="}}""")]
    [InlineData("""{"bytes or count":"YWJj\n"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00Z"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00.000Z"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00.1234567+01:30"}""")]
    [InlineData("""{"at":"2026-03-14t19:58:00.123456789z"}""")]
    [InlineData("""{"at":"2016-12-31T23:59:60Z"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00+00:00"}""")]
    [InlineData("""{"at":"\u0032026-03-14T19:58:00Z"}""")]
    [InlineData("""{"time":"10:11:12.5Z"}""")]
    [InlineData("""{"duration":"PT36H"}""")]
    [InlineData("""{"guid":"1D7B3B8B-9d3c-4a1e-8f2a-6d5c4b3a2f1e"}""")]
    [InlineData("""{"kind":"c"}""")]
    [InlineData("""{"null or text":null}""")]
    [InlineData("""{"other":{"deep":[null,1.10,{"x":"y"}]},"another":1e1000}""")]
    public void Value_is_written_back_as_it_was_read(string json, string? written = null)
    {
        object value = LoadedModels.Read(s_models.Root("sample.schema.json"), json);

        string actual = LoadedModels.Write(value);

        Assert.True(written is null ? JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(actual)) : written == actual, $"{json} became {actual}");
    }

    [Theory]
    [InlineData("""{"integer":1,"integer":2}""", """{"integer":2}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00+00:00","at":"2026-03-14T19:58:00Z"}""", """{"at":"2026-03-14T19:58:00Z"}""")]
    [InlineData("""{"double":0.1234567890123456789,"double":1.5}""", """{"double":1.5}""")]
    [InlineData("""{"x":1,"y":2,"x":3}""", """{"x":3,"y":2}""")]
    public void Of_members_with_one_name_the_last_counts(string json, string written) =>
        Assert.Equal(written, LoadedModels.Write(LoadedModels.Read(s_models.Root("sample.schema.json"), json)));

    [Theory]
    [InlineData("""{"\u0069nteger":1}""", """{"integer":1}""")]
    [InlineData("""{"Integer":1}""", """{"Integer":1}""")]
    public void Names_are_compared_exactly_and_without_their_escapes(string json, string written) =>
        Assert.Equal(written, LoadedModels.Write(LoadedModels.Read(s_models.Root("sample.schema.json"), json)));
}
