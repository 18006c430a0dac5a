using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>A schema that only refers to another has its type: no second type with the same members.</summary>
public sealed class ReferredTypeTests
{
    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/Dog" }""", "Dog? Value ")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Dog" }], "description": "The best." }""", "Dog? Value ")]
    [InlineData("""{ "type": "object", "allOf": [{ "$ref": "#/components/schemas/Dog" }] }""", "Dog? Value ")]
    [InlineData("""{ "$ref": "#/components/schemas/Alias" }""", "Dog? Value ")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/components/schemas/Dog" }, { "type": "null" }] }""", "Dog? Value\n")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/Dog" } }""", "IReadOnlyList<Dog>? Value\n")]
    public void Reference_to_a_schema_of_parts_is_of_its_type(string schema, string expected)
    {
        SpecResult result = Of(schema);

        Assert.Contains("public " + expected, result.Sources["MyApp.Pets.Holder.g.cs"]);
        Assert.Equal(["Animal", "Dog", "Holder"], result.Types("MyApp.Pets"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" "type": "object", """)]
    public void Alternatives_are_of_the_types_that_they_refer_to(string beside)
    {
        SpecResult result = Of($$"""{ {{beside}} "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Animal" }] }""");

        Assert.Contains("public Dog? AsDog ", result.Sources["MyApp.Pets.HolderValue.g.cs"]);
        Assert.Equal(["Animal", "Dog", "Holder", "HolderValue"], result.Types("MyApp.Pets"));
    }

    [Fact]
    public void Only_alternative_to_null_is_named_as_what_stands_around_it()
    {
        SpecResult result = Of("""{ "anyOf": [{ "type": "object", "description": "Where it is.", "properties": { "x": { "type": "integer" } } }, { "type": "null" }] }""");

        Assert.Contains("public HolderValue? Value\n", result.Sources["MyApp.Pets.Holder.g.cs"]);
        Assert.Contains("<summary>Where it is.</summary>", result.Sources["MyApp.Pets.HolderValue.g.cs"]);
    }

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "string", "format": "int32" }, { "type": "integer", "format": "int32" }] }""", "public int? Value ")]
    [InlineData("""{ "oneOf": [{ "type": "string", "format": "int32" }, { "type": "integer", "format": "int32" }, { "type": "array", "items": { "type": "string" } }] }""", "public HolderValue? Value ")]
    public void Number_and_the_same_as_text_are_one_type(string schema, string expected) =>
        Assert.Contains(expected, Of(schema).Sources["MyApp.Pets.Holder.g.cs"]);

    [Fact]
    public void Circle_of_references_is_any_value() =>
        Assert.Contains("JsonElement? Value", Test("""{ "$ref": "#/components/schemas/Circle" }""", """, "Circle": { "$ref": "#/components/schemas/Round" }, "Round": { "$ref": "#/components/schemas/Circle" }""").Expecting("SPEC0008", "is circular").Run().Sources["MyApp.Pets.Holder.g.cs"]);

    private static SpecResult Of(string schema, string more = "") => Test(schema, more).Run();

    private static SpecTest Test(string schema, string more) => SpecTest.Of("pets/openapi.json", $$"""
        { "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": {}, "components": { "schemas": {
          "Animal": { "type": "object", "properties": { "name": { "type": "string" } } },
          "Dog": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "type": "object", "properties": { "tail": { "type": "boolean" } } }] },
          "Alias": { "$ref": "#/components/schemas/Dog" },
          "Holder": { "type": "object", "properties": { "value": {{schema}} } }{{more}}
        } } }
        """);
}
