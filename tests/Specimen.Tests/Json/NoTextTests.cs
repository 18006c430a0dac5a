using System;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>
/// Strings that are JSON but no text (half a surrogate pair as an escape, bytes that are no UTF-8) are wrong values like any others, where
/// System.Text.Json's reader throws <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class NoTextTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "text": { "type": "string" },
            "guid": { "type": "string", "format": "uuid" },
            "data": { "type": "string", "format": "byte" },
            "link": { "type": "string", "format": "uri" },
            "at": { "type": "string", "format": "date-time" },
            "length": { "type": "string", "format": "duration" },
            "open": { "enum": ["a", "b"] },
            "closed": { "$ref": "closed.schema.json" },
            "texts": { "type": "array", "items": { "type": "string" } },
            "map": { "type": "object", "additionalProperties": { "type": "string" } },
            "quoted": { "type": ["integer", "string"], "pattern": "^-?(?:0|[1-9]\\d*)$" },
            "tuple": { "type": "array", "prefixItems": [{ "type": "string" }], "items": false },
            "shape": {
              "oneOf": [
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "circle" }, "radius": { "type": "number" } } },
                { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "square" }, "side": { "type": "number" } } }
              ]
            },
            "nested": { "$ref": "#" }
          }
        }
        """;

    // The generic method is what a user's own converter would call.
    private const string Caller =
        """
        internal static class Caller
        {
            public static object Read(byte[] json)
            {
                var reader = new System.Text.Json.Utf8JsonReader(json);
                reader.Read();
                return Read<MyApp.Node>(ref reader)!;
            }

            private static T Read<T>(ref System.Text.Json.Utf8JsonReader reader)
                where T : MyApp.IJsonModel<T> => T.Read(ref reader);
        }
        """;

    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("node.schema.json", Schema).With("closed.schema.json", """{ "enum": ["a", "b"] }""", ("SpecEnums", "closed")).WithSource(Caller).Run());
    private static readonly Type s_type = s_models.Root("node.schema.json");
    private static readonly MethodInfo s_read = s_type.Assembly.GetType("Caller")!.GetMethod("Read")!;

    [Theory]
    [InlineData("$.text", """{"text":"?"}""")]
    [InlineData("$.guid", """{"guid":"1d7b3b8b-9d3c-4a1e-8f2a-6d5c4b3a2?"}""")]
    [InlineData("$.data", """{"data":"QUJD?"}""")]
    [InlineData("$.link", """{"link":"a?"}""")]
    [InlineData("$.at", """{"at":"2026-01-01T00:00:00?"}""")]
    [InlineData("$.length", """{"length":"P1D?"}""")]
    [InlineData("$.closed", """{"closed":"?"}""")]
    [InlineData("$.texts[1]", """{"texts":["a","?"]}""")]
    [InlineData("$.map.a", """{"map":{"a":"?"}}""")]
    [InlineData("$.quoted", """{"quoted":"1?"}""")]
    [InlineData("$.tuple[0]", """{"tuple":["?"]}""")]
    [InlineData("$.nested.text", """{"nested":{"text":"?"}}""")]
    public void String_that_is_no_text_is_a_wrong_value(string path, string template)
    {
        foreach (string text in new[] { "\\ud800", "\\udc00a", "\\u0041\\ud800", "\u00FF", "\u00E9\\n" })
        {
            byte[] json = Encoding.Latin1.GetBytes(template.Replace("?", text, StringComparison.Ordinal));
            Assert.Equal(path, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_type)).Path);
            Exception exception = Assert.Throws<TargetInvocationException>(() => s_read.Invoke(null, [json])).InnerException!;
            Assert.IsType<JsonException>(exception);
        }
    }

    [Fact]
    public void Enumeration_or_union_never_throws_anything_else()
    {
        foreach (string text in new[] { "\\ud800", "a\\ud800", "\u00FF" })
        {
            foreach (string template in new[] { """{"open":"?"}""", """{"shape":{"kind":"?"}}""", """{"shape":{"?":1,"kind":"circle"}}""" })
            {
                byte[] json = Encoding.Latin1.GetBytes(template.Replace("?", text, StringComparison.Ordinal));
                Exception? exception = Record.Exception(() => s_read.Invoke(null, [json]))?.InnerException;
                Assert.True(exception is null or JsonException, exception?.ToString());
            }
        }
    }

    [Fact]
    public void Name_that_is_no_text_is_refused_and_does_no_harm_to_the_path()
    {
        Assert.Throws<JsonException>(() => LoadedModels.Read(s_type, """{"map":{"\ud800":"a"}}"""));
        JsonException exception = Assert.Throws<JsonException>(() => LoadedModels.Read(s_type, """{"other":{"\ud800":1},"text":1}"""));
        Assert.Equal("$.text", exception.Path);
    }
}
