using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>Support code that nothing refers to costs time in every build. Every run also checks that the output compiles.</summary>
public sealed class SupportPartsTests
{
    [Theory]
    [InlineData("""{ "properties": { "name": { "type": "string", "minLength": 1, "pattern": "^a" } } }""", "")]
    [InlineData("""{ "properties": { "mail": { "type": "string", "format": "email" } } }""", "SpecFormat SpecFormat.IsEmail")]
    [InlineData("""{ "properties": { "mails": { "type": "array", "items": { "type": "string", "format": "email" } } } }""", "SpecFormat SpecFormat.IsEmail")]
    [InlineData("""{ "properties": { "at": { "type": "string", "format": "date-time" } } }""", "SpecFormat")]
    [InlineData("""{ "properties": { "size": { "type": ["string", "integer"] } } }""", "SpecFormat SpecFormat.IsEmail SpecNumber.IsMultipleOf SpecSchema SpecUnion")]
    [InlineData("""{ "properties": { "name": { "type": "string", "not": { "const": "a" } } } }""", "SpecFormat SpecFormat.IsEmail SpecNumber.IsMultipleOf SpecSchema")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "dependentRequired": { "a": ["b"] } }""", "SpecFormat SpecFormat.IsEmail SpecNumber.IsMultipleOf SpecSchema")]
    [InlineData("""{ "type": "array", "items": { "type": "string", "format": "email" } }""", "SpecFormat SpecFormat.IsEmail")]
    [InlineData("""{ "properties": { "id": { "type": "string", "format": "uuid" } } }""", "")]
    [InlineData("""{ "properties": { "size": { "type": "integer", "multipleOf": 5 } } }""", "SpecNumber.IsMultipleOf")]
    [InlineData("""{ "properties": { "sizes": { "type": "array", "items": { "type": "number", "multipleOf": 0.5 } } } }""", "SpecNumber.IsMultipleOf")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false, "minItems": 2, "maxItems": 2 }""", "")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false, "maxItems": 1 }""", "SpecFormat SpecFormat.IsEmail SpecNumber.IsMultipleOf SpecSchema")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }], "minItems": 2 }""", "SpecFormat SpecFormat.IsEmail SpecNumber.IsMultipleOf SpecSchema")]
    public void A_part_is_emitted_where_something_needs_it(string schema, string parts)
    {
        SpecResult result = SpecTest.Of("thing.schema.json", schema).Run();

        Assert.Equal(parts, string.Join(' ', new[] { "SpecFormat", "SpecFormat.IsEmail", "SpecHttpClient", "SpecNumber.IsMultipleOf", "SpecSchema", "SpecUnion" }.Where(x => Has(result, x))));
    }

    /// <summary>A format whose part is left out would hold of every text.</summary>
    [Theory]
    [InlineData("email")]
    [InlineData("idn-email")]
    [InlineData("hostname")]
    [InlineData("idn-hostname")]
    [InlineData("ipv4")]
    [InlineData("ipv6")]
    [InlineData("uri")]
    [InlineData("uri-reference")]
    [InlineData("iri")]
    [InlineData("iri-reference")]
    [InlineData("uri-template")]
    [InlineData("json-pointer")]
    [InlineData("relative-json-pointer")]
    [InlineData("regex")]
    public void Each_format_of_text_brings_its_part(string format)
    {
        SpecResult result = SpecTest.Of("thing.schema.json", $$"""{ "properties": { "text": { "type": "string", "format": "{{format}}" } } }""").RunWithoutCompiling();

        Assert.Contains(result.Run.Results.Single().GeneratedSources, static x => x.HintName == "Specimen.SpecFormat.Texts.g.cs");
    }

    [Theory]
    [InlineData("""{ "responses": { "204": { "description": "" } } }""", "")]
    [InlineData("""{ "responses": { "204": { "description": "", "headers": { "x-rate": { "schema": { "type": "integer" } } } } } }""", "SpecHttpHeader")]
    [InlineData("""{ "requestBody": { "content": { "application/octet-stream": {} } }, "responses": { "204": { "description": "" } } }""", "")]
    [InlineData("""{ "requestBody": { "content": { "application/jsonl": { "schema": { "type": "string" } } } }, "responses": { "204": { "description": "" } } }""", "SpecHttpLines")]
    [InlineData("""{ "requestBody": { "content": { "multipart/form-data": { "schema": { "properties": { "name": { "type": "string" } } } } } }, "responses": { "204": { "description": "" } } }""", "SpecHttpMultipart")]
    [InlineData("""{ "requestBody": { "content": { "multipart/form-data": { "schema": { "properties": { "file": { "type": "string", "format": "binary" } } } } } }, "responses": { "204": { "description": "" } } }""", "SpecHttpMultipart")]
    [InlineData("""{ "responses": { "200": { "description": "", "content": { "application/octet-stream": {} } } } }""", "SpecHttpLines")]
    [InlineData("""{ "responses": { "200": { "description": "", "content": { "text/event-stream": {} } } } }""", "SpecHttpLines")]
    public void Clients_bring_what_their_operations_need(string operation, string parts)
    {
        SpecResult result = SpecTest.Of("api.json", $$"""{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "post": {{operation}} } } }""").Run();

        Assert.True(Has(result, "SpecHttpClient"));
        Assert.Equal(parts, string.Join(' ', new[] { "SpecHttpHeader", "SpecHttpLines", "SpecHttpMultipart", "SpecHttpRedirects", "SpecSchema" }.Where(x => Has(result, x))));
    }

    [Theory]
    [InlineData("nextPageToken", "SpecHttpPages")]
    [InlineData("previousPageToken", "")]
    public void Lists_in_pages_bring_what_goes_through_them(string member, string part)
    {
        SpecResult result = SpecTest.Of("api.json", $$"""
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "parameters": [{ "name": "pageToken", "in": "query", "schema": { "type": "string" } }],
              "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "properties": {
                "items": { "type": "array", "items": { "type": "string" } }, "{{member}}": { "type": "string" } } } } } } } } } } }
            """).Run();

        Assert.Equal(part, Has(result, "SpecHttpPages") ? "SpecHttpPages" : "");
    }

    private static bool Has(SpecResult result, string name)
    {
        string[] parts = name.Split('.');
        return result.Compilation.Assembly.GetTypeByMetadataName("Specimen." + parts[0]) is { } type && (parts.Length == 1 || !type.GetMembers(parts[1]).IsEmpty);
    }
}
