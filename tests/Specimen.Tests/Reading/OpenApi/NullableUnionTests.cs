using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>A union that is read by itself has null, and its default value, as a value where its schema has.</summary>
public sealed class NullableUnionTests
{
    private const string Members = """[{ "type": "boolean" }, { "type": "string" }]""";
    private const string Objects = """[{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }]""";

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "type": "boolean" }, { "type": "string" }] }""", true)]
    [InlineData("""{ "anyOf": [{ "type": ["boolean", "null"] }, { "type": "string" }] }""", true)]
    [InlineData("""{ "type": ["boolean", "string", "null"] }""", true)]
    [InlineData($$"""{ "oneOf": {{Members}}, "nullable": true }""", true)]
    [InlineData($$"""{ "anyOf": [{ "oneOf": {{Members}} }, { "type": "null" }] }""", true)]
    [InlineData($$"""{ "anyOf": [{ "oneOf": {{Objects}} }, { "type": "null" }] }""", true)]
    [InlineData($$"""{ "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] }""", true)]
    [InlineData($$"""{ "oneOf": {{Members}} }""", false)]
    [InlineData("""{ "type": ["boolean", "string"] }""", false)]
    [InlineData($$"""{ "oneOf": {{Objects}} }""", false)]
    public void Null_is_valid_where_the_schema_allows_it(string schema, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(Document(schema));
        Type type = models.Type("Json");

        object read = LoadedModels.Read(type, "null");

        Assert.True(type.IsValueType);
        Assert.Equal(isValid, LoadedModels.Validate(read).Count == 0);
        Assert.Equal(isValid, LoadedModels.Validate(Activator.CreateInstance(type)!).Count == 0);
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(type, "7")));
    }

    [Fact]
    public void Null_that_only_the_holder_allows_is_none_of_the_union()
    {
        LoadedModels models = LoadedModels.Of(Document($$"""{ "oneOf": {{Members}} }"""));

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Holder"), """{"json":null}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Json"), "null")));
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/A" }], "nullable": true }""")]
    [InlineData("""{ "$ref": "#/components/schemas/A", "nullable": true }""")]
    [InlineData($$"""{ "oneOf": {{Objects}}, "nullable": true }""")]
    [InlineData("""{ "type": "object", "nullable": true }""")]
    public void Null_is_valid_for_a_member_of_an_alternative_whose_schema_adds_it(string member)
    {
        LoadedModels models = LoadedModels.Of(Document($$"""
            { "oneOf": [{ "type": "object", "required": ["c"], "properties": { "c": {{member}} } }, { "$ref": "#/components/schemas/B" }] }
            """));

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Json"), """{"c":null}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Json"), """{"c":[{"a":7}],"b":7}""")));
    }

    private static SpecResult Document(string json) => SpecTest.Of("openapi.json", $$"""
        {
          "openapi": "3.1.0", "info": { "title": "Json", "version": "1" }, "paths": {},
          "components": {
            "schemas": {
              "Json": {{json}},
              "A": { "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] },
              "B": { "type": "object", "properties": { "b": { "type": "string" } }, "required": ["b"] },
              "Holder": { "type": "object", "properties": { "json": { "anyOf": [{ "$ref": "#/components/schemas/Json" }, { "type": "null" }] } } }
            }
          }
        }
        """).Run();
}
