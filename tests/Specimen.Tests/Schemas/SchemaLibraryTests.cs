using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>A file that has definitions and nothing else is there for all of them, and is no type itself.</summary>
public sealed class SchemaLibraryTests
{
    private const string Definitions = """{ "Pet": { "type": "object", "properties": { "kind": { "$ref": "#/$defs/Kind" }, "name": { "$ref": "#/$defs/Name" } } }, "Kind": { "enum": ["cat", "dog"] }, "Name": { "type": "string", "minLength": 1 }, "Error": { "type": "object", "required": ["code"], "properties": { "code": { "type": "integer" } } }, "Names": { "type": "array", "items": { "type": "string" } } }""";

    [Theory]
    [InlineData("$defs", "")]
    [InlineData("$defs", "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$id\": \"https://h/pets\", \"title\": \"Pets\", \"description\": \"All.\", \"x-by\": 1, ")]
    [InlineData("$defs", "\"type\": \"object\", ")]
    [InlineData("definitions", "\"$schema\": \"http://json-schema.org/draft-07/schema#\", ")]
    public void All_definitions_are_types(string keyword, string head)
    {
        SpecResult result = SpecTest.Of("pets/types.schema.json", "{ " + head + "\"" + keyword + "\": " + Definitions.Replace("$defs", keyword, System.StringComparison.Ordinal) + " }").Run();
        Assert.Equal(["Error", "Kind", "Pet"], result.Types("MyApp.Pets"));
    }

    [Fact]
    public void Files_that_refer_to_it_change_nothing() =>
        Assert.Equal(
            ["Error", "Kind", "Order", "Pet"],
            SpecTest.Of("pets/types.schema.json", "{ \"$defs\": " + Definitions + " }")
                .With("pets/order.schema.json", """{ "type": "object", "properties": { "pet": { "$ref": "types.schema.json#/$defs/Pet" } } }""")
                .Run().Types("MyApp.Pets"));

    [Fact]
    public void Beside_a_type_of_the_files_own_what_is_referred_to_is_a_type() =>
        Assert.Equal(["Types"], SpecTest.Of("pets/types.schema.json", "{ \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } }, \"$defs\": " + Definitions + " }").Run().Types("MyApp.Pets"));

    [Fact]
    public void File_that_is_given_a_name_is_a_type() =>
        Assert.Contains(
            "Given",
            new SpecTest().With("pets/types.schema.json", "{ \"$defs\": " + Definitions + " }", ("SpecTypeName", "Given")).Run().Types("MyApp.Pets"));
}
