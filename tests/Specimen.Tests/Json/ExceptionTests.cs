using System;
using System.Linq;
using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>What is wrong with JSON is said at its path.</summary>
public sealed class ExceptionTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "small": { "type": "integer", "format": "int32" },
            "exact": { "type": "number", "format": "decimal" },
            "at": { "type": "string", "format": "date-time" },
            "guid": { "type": "string", "format": "uuid" },
            "data": { "type": "string", "format": "byte" },
            "on": { "type": "boolean" },
            "items": { "type": "array", "items": { "$ref": "#" } },
            "by name": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "numbers": { "type": "array", "items": { "type": "number" } }
          },
          "required": ["id"]
        }
        """;

    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("node.schema.json", Schema).Run());

    [Theory]
    [InlineData("[]", "$", "must be an object, not an array")]
    [InlineData("{}", "$", "The required member 'id' is missing.")]
    [InlineData("""{"id":null}""", "$.id", "must be a number, not null")]
    [InlineData("""{"id":"1"}""", "$.id", "must be a number, not a string")]
    [InlineData("""{"id":1.5}""", "$.id", "must be an integer")]
    [InlineData("""{"id":9223372036854775808}""", "$.id", "beyond what Int64 holds")]
    [InlineData("""{"id":1e400}""", "$.id", "beyond what Int64 holds")]
    [InlineData("""{"id":1,"small":2147483648}""", "$.small", "beyond what Int32 holds")]
    [InlineData("""{"id":1,"exact":1e29}""", "$.exact", "beyond what Decimal holds")]
    [InlineData("""{"id":1,"at":"yesterday"}""", "$.at", "RFC 3339")]
    [InlineData("""{"id":1,"at":"2026-02-29T00:00:00Z"}""", "$.at", "RFC 3339")]
    [InlineData("""{"id":1,"at":"2026-01-01T00:00:0Z"}""", "$.at", "RFC 3339")]
    [InlineData("""{"id":1,"guid":"{1d7b3b8b-9d3c-4a1e-8f2a-6d5c4b3a2f1e}"}""", "$.guid", "not a UUID")]
    [InlineData("""{"id":1,"data":"***"}""", "$.data", "not base64")]
    [InlineData("""{"id":1,"on":"true"}""", "$.on", "must be true or false")]
    [InlineData("""{"id":1,"items":[{"id":1},{"id":true}]}""", "$.items[1].id", "must be a number")]
    [InlineData("""{"id":1,"items":[{"id":1},{}]}""", "$.items[1]", "missing")]
    [InlineData("""{"id":1,"by name":{"x.y":{"id":[]}}}""", "$['by name']['x.y'].id", "must be a number")]
    [InlineData("""{"id":1,"numbers":[1,2,"3"]}""", "$.numbers[2]", "must be a number")]
    [InlineData("""{"id":1,"items":[{"id":1},{"id" 2}]}""", "$.items[1]", "")]
    [InlineData("""{"id":1,"items":[{"id":1},""", "$.items[0]", "")]
    public void Wrong_value_is_reported_at_its_path(string json, string path, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() => LoadedModels.Read(s_models.Root("node.schema.json"), json));

        Assert.Equal(path, exception.Path);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_member_beyond_the_sixty_fourth_is_missed()
    {
        string[] names = [.. Enumerable.Range(0, 70).Select(static x => "m" + x)];
        string properties = string.Join(", ", names.Select(static x => $"\"{x}\": {{ \"type\": \"integer\" }}"));
        Type many = LoadedModels.Of(SpecTest.Of("many.schema.json", $$"""{ "type": "object", "properties": { {{properties}} }, "required": ["m3", "m66"] }""").Run()).Root("many.schema.json");

        Assert.Contains("'m66' is missing", Assert.Throws<JsonException>(() => LoadedModels.Read(many, """{"m69":1,"m3":1}""")).Message, StringComparison.Ordinal);
        Assert.Contains("'m3', 'm66' are missing", Assert.Throws<JsonException>(() => LoadedModels.Read(many, """{"m67":1}""")).Message, StringComparison.Ordinal);
        Assert.NotNull(LoadedModels.Read(many, """{"m66":1,"m3":1}"""));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Depth_beyond_the_options_bound_is_refused(int depth, bool isRead)
    {
        // A level is an object, or an array in it.
        string json = """{"id":1}""";
        for (int i = 1; i + 2 <= depth; i += 2)
        {
            json = $$"""{"id":1,"items":[{{json}}]}""";
        }

        json = depth % 2 == 0 ? $$"""{"id":1,"x":{{json}}}""" : json;
        Type type = s_models.Root("node.schema.json");
        var options = new JsonSerializerOptions { MaxDepth = 8 };

        Exception? exception = Record.Exception(() => JsonSerializer.Deserialize(json, type, options));

        Assert.Equal(isRead, exception is null);
        Assert.True(isRead || exception is JsonException, exception?.ToString());
    }
}
