using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Documents that were brought to another version by half: what is left of the old notation means what it meant, and is named.</summary>
public sealed class OtherVersionTests
{
    [Theory]
    [InlineData("""{ "name": "a", "in": "query", "type": "integer", "format": "int32" }""", "A parameter has its type beside its name in Swagger 2.0 only", "int? a = null", ".Query(\"a\", ")]
    [InlineData("""{ "name": "a", "in": "query", "type": "array", "items": { "type": "string" } }""", "A parameter has its type", "IReadOnlyList<string>? a = null", "SpecHttpStyle.Form)")]
    [InlineData("""{ "name": "a", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "pipes" }""", "A parameter has its type", "IReadOnlyList<string>? a = null", "SpecHttpStyle.PipeDelimited)")]
    [InlineData("""{ "name": "a", "in": "query", "type": "array", "items": { "type": "string" }, "explode": true }""", "A parameter has its type", "IReadOnlyList<string>? a = null", ".Query(\"a\", ")]
    [InlineData("""{ "name": "a", "in": "body", "required": true, "schema": { "type": "array", "items": { "type": "integer" } } }""", "A parameter is in 'body' in Swagger 2.0 only", "IReadOnlyList<long> a", ".Json(")]
    [InlineData("""{ "name": "a", "in": "formData", "required": true, "type": "string" }""", "A parameter is in 'formData' in Swagger 2.0 only", "string a", ".Field(\"a\", a)")]
    public void Parameter_of_2_in_a_document_of_3(string parameter, string words, string declaration, string call)
    {
        SpecResult result = Of3($$""" "parameters": [{{parameter}}], "responses": {} """).Expecting("SPEC0014", words).Run();

        Assert.Contains($"PostAAsync({declaration}", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
        Assert.Contains(call, result.Sources["MyApp.Pets.PetsClient.g.cs"]);
    }

    [Fact]
    public void Response_of_2_in_a_document_of_3()
    {
        SpecResult result = Of3(""" "responses": { "200": { "description": "", "schema": { "type": "integer" } } } """)
            .Expecting("SPEC0014", "A response has a 'schema' of its own in Swagger 2.0 only").Run();

        Assert.Contains("Task<long> PostAAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Schema_beside_the_content_of_a_document_of_3_says_nothing()
    {
        SpecResult result = Of3(""" "responses": { "200": { "description": "", "schema": { "type": "integer" }, "content": { "application/json": { "schema": { "type": "string" } } } } } """).Run();

        Assert.Contains("Task<string> PostAAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Header_of_2_in_a_document_of_3()
    {
        SpecResult result = Of3(""" "responses": { "200": { "description": "", "headers": { "X-Left": { "description": "", "type": "integer" } } } } """)
            .Expecting("SPEC0014", "A header has its type beside its description in Swagger 2.0 only").Run();

        Assert.Contains("long? XLeft", string.Concat(result.Sources.Values));
    }

    [Fact]
    public void Request_body_of_3_in_a_document_of_2()
    {
        SpecResult result = Of2(""" "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "integer" } } } }, "responses": {} """)
            .Expecting("SPEC0014", "An operation has a 'requestBody' in OpenAPI 3 only").Run();

        Assert.Contains("PostAAsync(long body, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Response_of_3_in_a_document_of_2()
    {
        SpecResult result = Of2(""" "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "integer" } } } } } """)
            .Expecting("SPEC0014", "A response has a 'content' in OpenAPI 3 only").Run();

        Assert.Contains("Task<long> PostAAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    private static SpecTest Of3(string operation) => Of("\"openapi\": \"3.0.3\"", operation);

    private static SpecTest Of2(string operation) => Of("\"swagger\": \"2.0\"", operation);

    private static SpecTest Of(string version, string operation) => SpecTest.Of("pets.json", $$"""
        { {{version}}, "info": { "title": "Pets", "version": "1" }, "paths": { "/a": { "post": { "operationId": "postA", {{operation}} } } } }
        """);
}
