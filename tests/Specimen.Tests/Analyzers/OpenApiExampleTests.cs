using System.Threading.Tasks;
using Xunit;

namespace Specimen.Tests.Analyzers;

public sealed class OpenApiExampleTests
{
    [Theory]
    [InlineData(""" "/a": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "string" }, "example": 1 } } } } } } """)]
    [InlineData(""" "/a": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "string" }, "examples": { "x": { "value": 1 } } } } } } } } """)]
    [InlineData(""" "/a": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "string" }, "examples": { "x": { "$ref": "#/components/examples/X" } } } } } } } } """)]
    [InlineData(""" "/a": { "put": { "requestBody": { "content": { "application/problem+json": { "schema": { "type": "string" }, "example": 1 } } } } } """)]
    [InlineData(""" "/a": { "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string" }, "example": 1 }] } """)]
    [InlineData(""" "/a": { "get": { "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string", "example": 1 } }] } } """)]
    [InlineData(""" "/a": { "get": { "responses": { "200": { "headers": { "X": { "schema": { "type": "string" }, "example": 1 } } } } } } """)]
    [InlineData(""" "/a": { "get": { "callbacks": { "c": { "u": { "put": { "requestBody": { "content": { "application/json": { "schema": { "type": "string" }, "example": 1 } } } } } } } } } """)]
    public async Task Example_is_checked_wherever_it_stands(string paths)
    {
        AnalyzerRun run = await ExampleTest.Of("openapi.json", $$"""{ "openapi": "3.1.0", "paths": { {{paths}} }, "components": { "examples": { "X": { "value": 1 } } } }""").RunAsync();
        Assert.StartsWith("The example is the number 1, but must be a string; put it in quotes (openapi.json:1:", Assert.Single(run.Reported).GetMessage(null), System.StringComparison.Ordinal);
        Assert.Equal("SPEC0102", run.Reported[0].Id);
    }

    [Theory]
    [InlineData(""" "application/xml": { "schema": { "type": "object" }, "example": "<a/>" } """)]
    [InlineData(""" "application/json": { "schema": { "type": "object" }, "example": "{ \"a\": 1 }" } """)]
    [InlineData(""" "application/json": { "schema": { "type": "object", "properties": { "schema": { "type": "string" }, "example": { "type": "string" } } }, "example": {} } """)]
    [InlineData(""" "application/json": { "schema": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "readOnly": true } } }, "example": {} } """)]
    [InlineData(""" "application/json": { "schema": { "type": "string", "nullable": true, "enum": ["a"] }, "examples": { "x": { "value": null } } } """)]
    public async Task What_can_be_meant_otherwise_is_not_reported(string content)
    {
        AnalyzerRun run = await ExampleTest.Of("openapi.json", $$"""{ "openapi": "3.0.3", "paths": { "/a": { "put": { "requestBody": { "content": { {{content}} } } } } } }""").RunAsync();
        Assert.Empty(run.Lines);
    }

    [Fact]
    public async Task Swagger_examples_go_by_media_type()
    {
        AnalyzerRun run = await ExampleTest.Of("swagger.json", """
            {
              "swagger": "2.0",
              "paths": { "/a": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/A" }, "examples": { "application/json": { "a": 1 }, "text/plain": "a" } } } } } },
              "definitions": { "A": { "type": "object", "properties": { "a": { "type": "string", "example": 2 } } } }
            }
            """).RunAsync();
        Assert.Equal(
            [
                "specs/swagger.json:3:137 SPEC0102 'a' is the number 1, but must be a string; put it in quotes (swagger.json:4:68)",
                "specs/swagger.json:4:97 SPEC0102 The example is the number 2, but must be a string; put it in quotes (swagger.json:4:68)",
            ],
            run.Lines);
    }

    [Fact]
    public async Task External_example_is_reported_in_its_own_file()
    {
        AnalyzerRun run = await ExampleTest.Of("api/openapi.yaml", """
            openapi: 3.1.0
            paths:
              /a:
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: { type: object, required: [name] }
                          examples:
                            own: { externalValue: ok.example.json }
            """).WithSpec("api/ok.example.json", "{}").RunAsync();
        Assert.Equal(["specs/api/ok.example.json:1:1 SPEC0101 The example lacks the required member 'name'; add it, or take it out of 'required' (api/openapi.yaml:9:39)"], run.Lines);
    }
}
