using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Examples;

/// <summary>A file that is no example, and nothing but its content says so, is named: its types would be of no use to anyone.</summary>
public sealed class MistakenExampleTests
{
    [Theory]
    [InlineData("""{ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" }, "owner": { "$ref": "#/definitions/Owner" } } }""", "'pet.schema.json'")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "'pet.schema.json'")]
    [InlineData("""{ "info": { "name": "c", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, "item": [] }""", "a Postman collection")]
    [InlineData("""{ "asyncapi": "3.0.0", "channels": {} }""", "an AsyncAPI document")]
    [InlineData("""{ "log": { "version": "1.2", "creator": { "name": "x" }, "entries": [] } }""", "an HTTP archive")]
    public void Is_named(string text, string message)
    {
        SpecResult result = SpecTest.Of("pets/pet.json", text).Expecting("SPEC0019", message).Run();
        Assert.Contains("MyApp.Pets.Pet.g.cs", result.Sources.Keys);
        Assert.Equal(["pet.json(1,1)"], result.Places);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "id": 1 } }""")]
    [InlineData("""{ "type": "object", "properties": { "name": { "first": "x" } } }""")]
    [InlineData("""{ "type": "array", "items": [1] }""")]
    [InlineData("""{ "type": "Feature", "properties": { "a": { "type": "x" } } }""")]
    [InlineData("""{ "info": { "schema": "x" }, "log": { "entries": 1 } }""")]
    public void Other_examples_are_not(string text) => SpecTest.Of("pets/pet.json", text).Run();

    [Fact]
    public void What_is_said_to_be_an_example_is_one() =>
        new SpecTest().With("pets/pet.json", """{ "type": "array", "items": { "type": "string" } }""", ("SpecKind", "example")).Run();
}
