using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>In which order a method takes what it sends.</summary>
public sealed class ParameterOrderTests
{
    [Fact]
    public void Parameters_of_the_path_come_first_and_in_its_order()
    {
        string emitted = Interface("""
            "/owners/{owner}/pets/{pet}": {
              "parameters": [{ "name": "owner", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": {
                "operationId": "getPet",
                "parameters": [
                  { "name": "fields", "in": "query", "schema": { "type": "string" } },
                  { "name": "version", "in": "query", "required": true, "schema": { "type": "string" } },
                  { "name": "pet", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "204": { "description": "" } } } }
            """);

        Assert.Contains("Task GetPetAsync(string owner, string pet, string version, string? fields = null, CancellationToken", emitted);
    }

    [Theory]
    [InlineData(""" "application/json": { "schema": { "type": "string" } } """, "string? body = null")]
    [InlineData(""" "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "name": { "type": "string" } } } } """, "string? name = null")]
    public void Body_stands_where_it_would_if_it_were_required(string content, string parameter)
    {
        string emitted = Interface($$"""
            "/pets": { "post": {
              "operationId": "addPet",
              "parameters": [
                { "name": "dry", "in": "query", "schema": { "type": "boolean" } },
                { "name": "shop", "in": "query", "required": true, "schema": { "type": "string" } }],
              "requestBody": { "content": { {{content}} } },
              "responses": { "204": { "description": "" } } } }
            """);

        Assert.Contains($"Task AddPetAsync(string shop, {parameter}, bool? dry = null, CancellationToken", emitted);
    }

    private static string Interface(string paths) => SpecTest.Of("pets/openapi.json", $$"""
        { "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": { {{paths}} } }
        """).Run().Sources["MyApp.Pets.IPetsClient.g.cs"];
}
