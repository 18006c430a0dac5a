using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>What real documents get wrong: each is named at its place, and the client is there all the same.</summary>
public sealed class OpenApiFaultTests
{
    [Theory]
    [InlineData("""{ "operationId": "getOne" }""", "SPEC0014", "must have 'responses'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query" }] }""", "SPEC0014", "must have a 'schema'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "schema": { "type": "string" } }] }""", "SPEC0014", "must have a 'name' and an 'in'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "body", "schema": { "type": "string" } }], "requestBody": { "content": { "text/plain": {} } } }""", "SPEC0014", "can't be in 'body'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "matrix", "schema": { "type": "string" } }] }""", "SPEC0014", "can't be in 'matrix'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string" }, "content": { "application/json": {} } }] }""", "SPEC0014", "not both")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "path", "required": true, "schema": { "type": "string" } }] }""", "SPEC0012", "'a'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "style": "matrix", "schema": { "type": "string" } }] }""", "SPEC0014", "can't have the style 'matrix'")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string" } }, { "name": "a", "in": "query", "schema": { "type": "integer" } }] }""", "SPEC0014", "'a' in 'query' is declared twice; the first one counts")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "schema": { "type": "number", "multipleOf": 0 } }] }""", "SPEC0008", "'multipleOf' must be greater than 0; it is ignored")]
    [InlineData("""{ "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "schema": { "type": "number", "multipleOf": -2 } }] }""", "SPEC0008", "'multipleOf' must be greater than 0; it is ignored")]
    [InlineData("""{ "operationId": "getOne", "responses": { "2000": { "description": "" } } }""", "SPEC0014", "'2000' is not a status")]
    [InlineData("""{ "operationId": "getOne", "responses": { "200": { "$ref": "#/components/responses/Gone" } } }""", "SPEC0006", "#/components/responses/Gone")]
    [InlineData("""{ "operationId": "getOne", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pett" } } } } } }""", "SPEC0006", "Pett")]
    public void Faulty_operation_is_named_and_has_its_methods(string operation, string id, string words)
    {
        SpecResult result = Of($$"""{ "/one": { "get": {{operation}} } }""").Expecting(id, words).Run();

        Assert.Contains("GetOneAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Parameter_of_the_path_item_that_the_operation_overrides_is_no_second_one() =>
        Assert.Contains("GetOneAsync(long? a = null,", Of("""
            { "/one": {
                "parameters": [{ "name": "a", "in": "query", "schema": { "type": "string" } }],
                "get": { "operationId": "getOne", "responses": {}, "parameters": [{ "name": "a", "in": "query", "schema": { "type": "integer" } }] } } }
            """).Run().Sources["MyApp.Pets.IPetsClient.g.cs"]);

    [Fact]
    public void Form_beside_a_body_of_Swagger_is_named() =>
        Assert.Contains("SendAsync(Box box,", SpecTest.Of("shop/openapi.yaml", """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            definitions: { Box: { type: object, properties: { size: { type: integer } } } }
            paths:
              /box:
                put:
                  operationId: send
                  parameters:
                    - { name: size, in: formData, type: integer }
                    - { name: box, in: body, required: true, schema: { $ref: '#/definitions/Box' } }
                  responses: { "204": { description: Done. } }
            """).Expecting("SPEC0014", "either in 'body' or in 'formData'; the one in 'body' counts").Run().Sources["MyApp.Shop.IShopClient.g.cs"]);

    [Theory]
    [InlineData("X-Key ", "The name 'X-Key ' has white space around it; it is read as 'X-Key'", ".Header(\"X-Key\", ")]
    [InlineData("\\tAccept", "has white space around it; it is read as 'Accept'", null)]
    [InlineData("X-Api:Key", "'X-Api:Key' is no name of a header; it is ignored", null)]
    [InlineData(" X Foo", "'X Foo' is no name of a header; it is ignored", null)]
    [InlineData("X-Schlüssel", "'X-Schlüssel' is no name of a header; it is ignored", null)]
    [InlineData("", "'' is no name of a header; it is ignored", null)]
    public void Header_whose_name_can_not_be_sent_is_named(string name, string words, string? sent)
    {
        string parameter = $$"""{ "name": "{{name}}", "in": "header", "required": true, "schema": { "type": "string" } }""";
        SpecResult result = Of($$"""{ "/one": { "parameters": [{{parameter}}], "get": { "operationId": "getOne", "responses": {} }, "put": { "operationId": "putOne", "responses": {} } } }""")
            .Expecting("SPEC0014", words).Run();

        string client = result.Sources["MyApp.Pets.PetsClient.g.cs"];
        Assert.Equal(sent is not null, client.Contains(".Header(", System.StringComparison.Ordinal));
        Assert.True(sent is null || client.Contains(sent, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "/a": { "get": 1 } }""", "'get' must be an object")]
    [InlineData("""{ "/a": { "$ref": "#/paths/~1b" }, "/b": { "$ref": "#/paths/~1a" } }""", "is circular")]
    [InlineData("7", "'paths' must be an object")]
    public void What_is_no_operation_is_named(string paths, string words)
    {
        SpecTest test = Of(paths);
        for (int i = paths.Split("$ref").Length - 1; i > 1; i--)
        {
            test.Expecting("SPEC0014", words);
        }

        Assert.DoesNotContain(test.Expecting("SPEC0014", words).Run().Sources.Keys, static x => x.Contains("Client", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Undeclared_path_parameter_is_a_string()
    {
        SpecResult result = Of("""{ "/pets/{id}": { "get": { "responses": {} } } }""").Expecting("SPEC0011", "'id'").Run();

        Assert.Contains("GetPetByIdAsync(string id, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Path_parameter_whose_declaration_a_lost_reference_may_be_is_not_named_too()
    {
        SpecResult result = Of("""{ "/pets/{id}": { "parameters": [{ "$ref": "common.json#/parameters/Id" }], "get": { "responses": {} } } }""").Expecting("SPEC0006", "common.json").Run();

        Assert.Contains("GetPetByIdAsync(string id, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Theory]
    [InlineData("tenantId", "tenant_id")]
    [InlineData("tenant-id", "TenantID")]
    [InlineData("tenantId:int", "tenantId")]
    [InlineData("tenantId:[0-9]+", "tenant_id")]
    [InlineData("tenantId?", "tenantId")]
    public void Path_parameter_in_another_notation_is_the_one_of_the_path(string inPath, string declared)
    {
        SpecResult result = Of($$"""{ "/tenants/{{{inPath}}}/pets": { "get": { "operationId": "listPets", "responses": {}, "parameters": [{ "name": "{{declared}}", "in": "path", "required": true, "description": "Whose pets.", "schema": { "type": "integer", "format": "int32" } }] } } }""")
            .Expecting("SPEC0012", $"The parameter '{declared}' is declared with 'in: path', but the path has no '{{{declared}}}'; it is treated as '{{{inPath}}}', use the same name in both places")
            .Run();

        string client = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains("ListPetsAsync(int tenantId, CancellationToken", client);
        Assert.Contains("""<param name="tenantId">Whose pets.</param>""", client);
    }

    [Theory]
    [InlineData("/{petId}/{PetId}", new[] { "pet_id" }, "string petId, string petIdPath")]
    [InlineData("/{petId}", new[] { "pet_id", "pet-id" }, "string petId")]
    [InlineData("/{petId}", new[] { "petId", "pet_id" }, "int petId")]
    [InlineData("/{petId}", new[] { "petIds" }, "string petId")]
    public void Path_parameter_that_could_be_meant_for_several_or_none_is_left_out(string path, string[] declared, string parameters)
    {
        string list = string.Join(", ", declared.Select(static x => $$"""{ "name": "{{x}}", "in": "path", "required": true, "schema": { "type": "integer", "format": "int32" } }"""));
        SpecTest test = Of($$"""{ "{{path}}": { "get": { "operationId": "getPet", "responses": {}, "parameters": [{{list}}] } } }""");
        foreach (string name in declared.Where(x => !path.Contains($"{{{x}}}", System.StringComparison.Ordinal)))
        {
            test.Expecting("SPEC0012", $"'{name}' is declared with 'in: path', but the path has no '{{{name}}}'; it is ignored");
        }

        for (int i = parameters.Split("string").Length; i > 1; i--)
        {
            test.Expecting("SPEC0011");
        }

        Assert.Contains($"GetPetAsync({parameters}, CancellationToken", test.Run().Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Operations_of_one_name_are_told_apart_by_their_paths()
    {
        SpecResult result = Of("""{ "/a": { "get": { "operationId": "get", "responses": {} } }, "/b": { "get": { "operationId": "get", "responses": {} } } }""")
            .Expecting("SPEC0013", "Another operation has the operationId 'get' or one that gives the same C# name, or that name is the client's own; this one is called GetB").Run();

        string client = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains(" GetAsync(", client);
        Assert.Contains(" GetBAsync(", client);
    }

    [Fact]
    public void Component_with_an_illegal_name_has_a_type()
    {
        SpecResult result = Of("{}", """{ "Pet of mine": { "type": "object", "properties": { "a": { "type": "string" } } } }""").Expecting("SPEC0014", "'Pet of mine'").Run();

        Assert.Contains("MyApp.Pets.PetOfMine.g.cs", result.Sources.Keys);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": "1" }""", "SPEC0008", "long?")]
    [InlineData("""{ "type": "string", "maxLength": "10" }""", "SPEC0008", "string?")]
    [InlineData("""{ "type": "strnig" }""", "SPEC0008", "JsonElement?")]
    [InlineData("""{ "type": "string," }""", "SPEC0008", "string?")]
    [InlineData("""{ "type": "Integer;" }""", "SPEC0008", "long?")]
    public void Faulty_keyword_is_named_and_the_member_is_there(string schema, string id, string type)
    {
        SpecResult result = Of("{}", $$"""{ "Pet": { "type": "object", "properties": { "a": {{schema}} } } }""").Expecting(id).Run();

        Assert.Contains($"public {type} A", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Fact]
    public void What_a_reference_hides_is_named()
    {
        SpecResult result = Of("{}", """{ "Pet": { "type": "object", "properties": { "owner": { "$ref": "#/components/schemas/Owner", "type": "object", "description": "Whose.", "required": ["name"] } } }, "Owner": { "type": "object", "properties": { "name": { "type": "string" } } } }""")
            .Expecting("SPEC0015", "Beside '$ref', OpenAPI 3.0 ignores 'required'; 'allOf' can hold both").Run();

        Assert.Contains("public Owner? Owner", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Theory]
    [InlineData("openapi: '4.0'", "'4.0' is not a supported version; the file is read as OpenAPI 3.2")]
    [InlineData("swagger: '1.2'", "'1.2' is not a supported version; the file is read as Swagger 2.0")]
    public void Version_that_is_not_known_is_read_as_the_newest_one_that_is(string version, string words) =>
        SpecTest.Of("pets/openapi.yaml", version + "\ninfo: { title: Pets, version: '1' }\npaths: {}\n").Expecting("SPEC0007", words).Run();

    [Fact]
    public void Fault_is_marked_where_it_stands()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
            openapi: 3.0.3
            info: { title: Pets, version: "1" }
            paths:
              /pets:
                get:
                  operationId: one
                  operationId: two
                  responses: {}
            """).Expecting("SPEC0004", "'operationId'").Run();

        Assert.Equal((6, 6), result.Diagnostics.Select(static x => (x.Location.GetLineSpan().StartLinePosition.Line, x.Location.GetLineSpan().StartLinePosition.Character)).Single());
        Assert.Contains("TwoAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    private static SpecTest Of(string paths, string schemas = "{}") => SpecTest.Of("pets/openapi.json", $$"""
        { "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "paths": {{paths}}, "components": { "schemas": {{schemas}} } }
        """);
}
