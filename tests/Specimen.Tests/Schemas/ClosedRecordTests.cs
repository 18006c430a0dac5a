using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Members that <c>additionalProperties: false</c> forbids: an answer that has grown by one is read, and <c>Validate()</c> says what is too much.</summary>
public sealed class ClosedRecordTests
{
    [Theory]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "integer" } }, "additionalProperties": false }""", """{"id":1,"a/b":[2]}""", "/a~1b: thing.schema.json#/additionalProperties")]
    [InlineData("""{ "type": "object", "additionalProperties": false }""", """{"id":1}""", "/id: thing.schema.json#/additionalProperties")]
    [InlineData("""{ "$ref": "#/$defs/t", "$defs": { "t": { "type": "object", "properties": { "id": { "type": "integer" } }, "additionalProperties": false } } }""", """{"id":1,"x":null}""", "/x: thing.schema.json#/$defs/t/additionalProperties")]
    public void They_are_read_kept_and_named(string schema, string json, string violation)
    {
        object value = Read(schema, json);

        Assert.Equal([violation], LoadedModels.ValidatePlaces(value));
        Assert.Equal(json, LoadedModels.Write(value));
    }

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("{}")]
    public void Nothing_is_said_of_what_is_allowed(string json) =>
        Assert.Empty(LoadedModels.ValidatePlaces(Read("""{ "type": "object", "properties": { "id": { "type": "integer" } }, "additionalProperties": false }""", json)));

    [Fact]
    public void Null_of_a_member_that_it_has_is_named_as_that_alone() => Assert.Equal(
        ["/id: thing.schema.json#/properties/id/type"],
        LoadedModels.ValidatePlaces(Read("""{ "type": "object", "properties": { "id": { "type": "integer" } }, "additionalProperties": false }""", """{"id":null}""")));

    private static object Read(string schema, string json) => LoadedModels.Read(LoadedModels.Of(SpecTest.Of("thing.schema.json", schema).Run()).Type("Thing"), json);
}
