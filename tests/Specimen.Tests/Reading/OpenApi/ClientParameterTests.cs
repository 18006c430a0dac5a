using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Which parameters are options of the client. Every run also compiles the methods.</summary>
public sealed class ClientParameterTests
{
    private const string Version = """{ "name": "api-version", "in": "query", "required": true, "schema": { "type": "string" } }""";

    [Theory]
    [InlineData(Version, "ApiVersion")]
    [InlineData("""{ "name": "x-tenant-id", "in": "header", "required": true, "schema": { "type": "string" } }""", "XTenantId")]
    [InlineData("""{ "name": "server", "in": "header", "required": true, "schema": { "type": "string" } }""", "ServerParameter")]
    public void Header_or_version_that_all_require_is_one(string parameter, string option)
    {
        SpecResult result = Of(parameter, parameter).Run();

        Assert.Contains($"public string? {option} {{ get; set; }}", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"Null for <see cref=\"PetsClientOptions.{option}\"/>.", result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Version, """{ "name": "api-version", "in": "query", "schema": { "type": "string" } }""")]
    [InlineData(Version, """{ "name": "other", "in": "query", "schema": { "type": "string" } }""")]
    [InlineData("""{ "name": "text", "in": "query", "required": true, "schema": { "type": "string" } }""", null)]
    [InlineData("""{ "name": "x-count", "in": "header", "required": true, "schema": { "type": "integer" } }""", null)]
    [InlineData("""{ "name": "x-one", "in": "header", "required": true, "schema": { "type": "string", "enum": ["a"] } }""", null)]
    [InlineData("""{ "name": "Authorization", "in": "header", "required": true, "schema": { "type": "string" } }""", null)]
    [InlineData("""{ "name": "api-version", "in": "query", "required": true, "x-ms-parameter-location": "method", "schema": { "type": "string" } }""", null)]
    public void Any_other_is_given_to_the_method(string parameter, string? other)
    {
        SpecResult result = Of(parameter, other ?? parameter).Run();

        Assert.DoesNotContain("by each method", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("_options.", result.Sources["MyApp.Pets.PetsClient.g.cs"].Replace("_options.Server", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_behind_what_calls_give_more_often()
    {
        const string page = """, { "name": "page", "in": "query", "schema": { "type": "string" } }""";
        SpecResult result = Of(Version + page, Version).Run();

        Assert.Contains("ListAsync(string? page = null, string? apiVersion = null, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_does_not_change_it()
    {
        SpecResult result = Of(Version, Version, ("SpecInclude", "/a")).Run();

        Assert.Contains("ListAsync(string? apiVersion = null, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("SaveAsync", result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
    }

    private static SpecTest Of(string ofList, string ofSave, params (string Name, string Value)[] metadata) => new SpecTest().With("pets/api.json", $$"""
        { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {
          "/a": { "get": { "operationId": "list", "parameters": [{{ofList}}], "responses": { "204": { "description": "" } } } },
          "/b": { "post": { "operationId": "save", "parameters": [{{ofSave}}], "responses": { "204": { "description": "" } } } } } }
        """, metadata);
}
