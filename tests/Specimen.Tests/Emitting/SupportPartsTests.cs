using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>Support code that nothing refers to costs time in every build. Every run also checks that the output compiles.</summary>
public sealed class SupportPartsTests
{
    [Theory]
    [InlineData("""{ "properties": { "name": { "type": "string", "minLength": 1, "pattern": "^a" } } }""", "")]
    [InlineData("""{ "properties": { "mail": { "type": "string", "format": "email" } } }""", "SpecFormat")]
    [InlineData("""{ "properties": { "mails": { "type": "array", "items": { "type": "string", "format": "email" } } } }""", "SpecFormat")]
    [InlineData("""{ "properties": { "at": { "type": "string", "format": "date-time" } } }""", "SpecFormat")]
    [InlineData("""{ "properties": { "size": { "type": ["string", "integer"] } } }""", "SpecFormat SpecSchema SpecUnion")]
    [InlineData("""{ "properties": { "name": { "type": "string", "not": { "const": "a" } } } }""", "SpecFormat SpecSchema")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "dependentRequired": { "a": ["b"] } }""", "SpecFormat SpecSchema")]
    [InlineData("""{ "type": "array", "items": { "type": "string", "format": "email" } }""", "SpecFormat")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false, "minItems": 2, "maxItems": 2 }""", "")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false, "maxItems": 1 }""", "SpecFormat SpecSchema")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }], "minItems": 2 }""", "SpecFormat SpecSchema")]
    public void A_part_is_emitted_where_something_needs_it(string schema, string parts)
    {
        SpecResult result = SpecTest.Of("thing.schema.json", schema).Run();

        Assert.Equal(parts, string.Join(' ', new[] { "SpecFormat", "SpecHttpClient", "SpecSchema", "SpecUnion" }.Where(x => Has(result, x))));
    }

    [Fact]
    public void Clients_bring_their_own_part()
    {
        SpecResult result = SpecTest.Of("api.json", """{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "responses": { "204": { "description": "" } } } } } }""").Run();

        Assert.True(Has(result, "SpecHttpClient"));
        Assert.False(Has(result, "SpecSchema"));
    }

    private static bool Has(SpecResult result, string type) => result.Compilation.Assembly.GetTypeByMetadataName("Specimen." + type) is not null;
}
