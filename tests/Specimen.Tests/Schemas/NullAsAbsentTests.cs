using System.Linq;
using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Null for an optional member whose schema does not allow it: servers send it, and nobody's answer is lost for it.</summary>
public sealed class NullAsAbsentTests
{
    private const string Members = """
        "text": { "type": "string" }, "count": { "type": "integer" }, "at": { "type": "string", "format": "date-time" }, "list": { "type": "array", "items": { "type": "string" } },
        "part": { "$ref": "#" }, "a/b": { "enum": ["x", "y"] }, "size": { "type": ["string", "integer"] }, "map": { "type": "object", "additionalProperties": { "type": "string" } }
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("count")]
    [InlineData("at")]
    [InlineData("list")]
    [InlineData("part")]
    [InlineData("a/b")]
    [InlineData("size")]
    [InlineData("map")]
    public void It_is_read_as_absent_kept_and_named(string member)
    {
        LoadedModels models = Models("{ " + Members + " }");
        string json = $$"""{"{{member}}":null}""";

        object value = LoadedModels.Read(models.Type("Thing"), json);

        Assert.Equal(json, LoadedModels.Write(value));
        string name = member.Replace("/", "~1", System.StringComparison.Ordinal);
        Assert.Equal([$"/{name}: thing.schema.json#/properties/{name}/type"], LoadedModels.ValidatePlaces(value));
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "object", "required": ["a"], "properties": { "a": {} } }, true] }""")]
    [InlineData("""{ "anyOf": [{ "anyOf": [{ "type": "object", "properties": { "a": {} } }, { "type": "null" }] }, { "type": "string" }] }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/Number" }, { "type": "string" }] }""")]
    [InlineData("""{ "$ref": "#/$defs/Any" }""")]
    public void Null_that_an_alternative_allows_is_a_value(string schema)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("thing.schema.json", $$"""
            { "type": "object", "properties": { "value": {{schema}} },
              "$defs": { "Number": { "anyOf": [{ "type": "integer" }, { "type": "null" }] }, "Any": { "anyOf": [{ "type": "object", "required": ["a"], "properties": { "a": {} } }, {}] } } }
            """).Run());

        object value = LoadedModels.Read(models.Type("Thing"), """{"value":null}""");

        Assert.Equal("""{"value":null}""", LoadedModels.Write(value));
        Assert.Empty(LoadedModels.Validate(value));
    }

    [Fact]
    public void It_is_named_at_the_schema_that_has_the_member()
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("thing.schema.json", """
            { "type": "object", "properties": { "own": { "type": "string" } }, "allOf": [{ "$ref": "#/$defs/base" }, { "properties": { "more": { "type": "string" }, "free": {} } }],
              "$defs": { "base": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" }, "note": { "type": "string" } } } } }
            """).Run());

        Assert.Equal(
            ["/more: thing.schema.json#/allOf/1/properties/more/type", "/note: thing.schema.json#/$defs/base/properties/note/type", "/own: thing.schema.json#/properties/own/type"],
            LoadedModels.ValidatePlaces(LoadedModels.Read(models.Type("Thing"), """{"id":1,"own":null,"note":null,"more":null,"free":null}""")).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Members_beyond_the_sixty_fourth_are_no_exception()
    {
        LoadedModels models = Models("{ " + string.Join(", ", Enumerable.Range(0, 130).Select(static x => $$""" "m{{x}}": { "type": "string" } """)) + " }");

        Assert.Equal(["/m129: thing.schema.json#/properties/m129/type"], LoadedModels.ValidatePlaces(LoadedModels.Read(models.Type("Thing"), """{"m0":"a","m64":"b","m129":null}""")));
    }

    [Theory]
    [InlineData("""{ "properties": { "text": { "type": "string" } }, "required": ["text"] }""")]
    [InlineData("""{ "properties": { "text": { "type": "string" } }, "additionalProperties": { "type": "string" } }""")]
    public void It_is_refused_where_the_member_is_required_or_nothing_could_keep_it(string schema)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("thing.schema.json", schema).Run());

        Assert.Throws<JsonException>(() => LoadedModels.Read(models.Type("Thing"), """{"text":null}"""));
    }

    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("{}")]
    [InlineData("""{ "enum": ["a", null] }""")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "null" }] }""")]
    public void Null_that_is_a_value_is_one(string schema)
    {
        LoadedModels models = Models($$"""{ "text": {{schema}} }""");

        object value = LoadedModels.Read(models.Type("Thing"), """{"text":null}""");

        Assert.Empty(LoadedModels.ValidatePlaces(value));
        Assert.Equal("""{"text":null}""", LoadedModels.Write(value));
    }

    private static LoadedModels Models(string properties) => LoadedModels.Of(SpecTest.Of("thing.schema.json", $$"""{ "type": "object", "properties": {{properties}} }""").Run());
}
