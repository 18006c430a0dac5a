using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Parts of documents beside plain paths: payloads, extensions, what OpenAPI 3.2 adds, and filters.</summary>
public sealed class OpenApiPartTests
{
    [Fact]
    public void Webhooks_and_callbacks_have_types_for_what_they_send()
    {
        SpecResult result = Of("""
            "webhooks": { "newPet": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "name": { "type": "string" } } } } } } } } },
            "paths": { "/subscribe": { "post": { "operationId": "subscribe", "responses": {}, "callbacks": { "onEvent": { "{$request.query.url}": { "post": {
              "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "at": { "type": "string", "format": "date" } } } } } } } } } } } } }
            """).Run();

        Assert.Contains("public string? Name", result.Sources["MyApp.Pets.NewPetPayload.g.cs"]);
        Assert.Contains("public DateOnly? At", result.Sources["MyApp.Pets.SubscribeOnEventPayload.g.cs"]);
    }

    [Theory]
    [InlineData("""{ "type": "integer", "enum": [1, 2], "x-enum-varnames": ["Low", "High"] }""", "Low = 1,")]
    [InlineData("""{ "type": "integer", "enum": [1, 2], "x-enumNames": ["Low", "High"] }""", "Low = 1,")]
    [InlineData("""{ "type": "string", "enum": ["1", "2"], "x-ms-enum": { "name": "Size", "values": [{ "value": "1", "name": "Low" }, { "value": "2", "name": "High" }] } }""", " Low { get; }")]
    public void Extension_names_the_values_of_an_enum(string schema, string expected)
    {
        SpecResult result = Of($$""" "paths": {}, "components": { "schemas": { "Pet": { "type": "object", "properties": { "size": {{schema}} } } } } """).Run();

        Assert.Contains(result.Sources.Values, x => x.Contains(expected, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"size":"small"}""", true)]
    [InlineData("""{"size":"colossal"}""", true)]
    [InlineData("""{"size":"\u00FCberlang, much too long"}""", false)]
    public void Extension_knows_values_beside_which_others_are_valid(string json, bool isValid)
    {
        SpecResult result = Of("""
            "paths": {}, "components": { "schemas": { "Pet": { "type": "object", "properties": { "size": { "type": "string", "maxLength": 10, "x-extensible-enum": ["small", "large"] } } } } }
            """).Run();

        LoadedModels models = LoadedModels.Of(result);

        Assert.Contains("PetSize Small { get; }", result.Sources["MyApp.Pets.PetSize.g.cs"], System.StringComparison.Ordinal);
        Assert.Equal(isValid, LoadedModels.Validate(LoadedModels.Read(models.Type("Pet"), json)).Count == 0);
    }

    [Fact]
    public void Extension_makes_a_member_nullable()
    {
        SpecResult result = SpecTest.Of("pets/swagger.json", """
            { "swagger": "2.0", "info": { "title": "Pets", "version": "1" }, "paths": {},
              "definitions": { "Pet": { "type": "object", "required": ["a", "b"], "properties": { "a": { "type": "string", "x-nullable": true }, "b": { "type": "string" } } } } }
            """).Run();

        Assert.Contains("public required string? A ", result.Sources["MyApp.Pets.Pet.g.cs"]);
        Assert.Contains("public required string B ", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Nullable_makes_a_member_nullable_in_versions_that_have_it_no_longer_too(string version)
    {
        SpecResult result = SpecTest.Of("pets/openapi.json", $$"""
            { "openapi": "{{version}}", "info": { "title": "Pets", "version": "1" }, "paths": {},
              "components": { "schemas": { "Pet": { "type": "object", "required": ["a", "b", "c"], "properties": {
                "a": { "type": "string", "nullable": true }, "c": { "type": "string", "nullable": false, "x-nullable": true }, "b": { "type": "string", "enum": ["x", "y", null], "nullable": true } } } } } }
            """).Run();

        Assert.Contains("public required string? A ", result.Sources["MyApp.Pets.Pet.g.cs"]);
        Assert.Contains("public required PetB? B ", result.Sources["MyApp.Pets.Pet.g.cs"]);
        Assert.Contains("public required string? C ", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Theory]
    [InlineData(""" "deprecated": true """, "Deprecated by the API.")]
    [InlineData(""" "deprecated": true, "x-deprecated-message": "Use B." """, "Use B.")]
    [InlineData(""" "deprecated": true, "x-deprecatedMessage": "Use B.", "description": "Gets A." """, "Use B.")]
    [InlineData(""" "x-deprecated-reason": "Use B." """, "Use B.")]
    [InlineData(""" "x-deprecated": true, "description": "Gets A." """, "Deprecated by the API.")]
    [InlineData(""" "description": "Deprecated: use B." """, "Deprecated: use B.")]
    [InlineData(""" "description": "Deprecates A." """, null)]
    [InlineData(""" "deprecated": false, "x-deprecated": false """, null)]
    public void Operation_is_deprecated_in_the_words_of_the_document(string members, string? words)
    {
        SpecResult result = Of($$""" "paths": { "/a": { "get": { "operationId": "getA", {{members}}, "responses": {} } } } """).Run();

        string source = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Equal(words is null ? 0 : 2, source.Split("[Obsolete").Length - 1);
        Assert.Contains(words is null ? "GetAAsync(" : $"[Obsolete(\"{words}\")]", source);
    }

    [Theory]
    [InlineData(""" "deprecated": true """, true)]
    [InlineData(""" "description": "Deprecated: please use the policy." """, true)]
    [InlineData(""" "x-deprecatedMessage": "Use the policy." """, true)]
    [InlineData(""" "description": "Deprecatedly." """, false)]
    public void Parameter_is_deprecated_in_the_words_of_the_document(string members, bool isDeprecated)
    {
        SpecResult result = Of($$"""
            "paths": { "/a": { "get": { "operationId": "getA", "parameters": [{ "name": "old", "in": "query", "schema": { "type": "string" }, {{members}} }], "responses": {} } } }
            """).Run();

        Assert.Equal(isDeprecated, result.Sources["MyApp.Pets.IPetsClient.g.cs"].Contains("[SpecDeprecated("));
    }

    [Fact]
    public void Items_of_a_stream_may_be_null()
    {
        SpecResult result = Of("""
            "paths": { "/pets": { "get": { "operationId": "findPets", "responses": { "200": { "description": "", "content": { "application/jsonl": { "schema": { "type": ["integer", "null"] } } } } } } } }
            """).Run();

        Assert.Contains("IAsyncEnumerable<long?> FindPetsAsync(", result.Sources["MyApp.Pets.PetsClient.g.cs"]);
    }

    [Fact]
    public void Operations_and_streams_of_version_3_2_are_read()
    {
        SpecResult result = Of("""
            "tags": [{ "name": "animals" }, { "name": "pets", "parent": "animals" }],
            "paths": { "/pets": {
              "query": { "operationId": "searchPets", "tags": ["pets"], "responses": { "200": { "description": "", "content": { "application/jsonl": { "itemSchema": { "type": "object", "properties": { "name": { "type": "string" } } } } } } } },
              "get": { "operationId": "findPets", "parameters": [{ "name": "q", "in": "querystring", "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "name": { "type": "string" } } } } } }], "responses": {} },
              "additionalOperations": { "COPY": { "operationId": "copyPets", "responses": {} } } } }
            """, "3.2.0").Run();

        string client = result.Sources["MyApp.Pets.PetsClient.g.cs"];
        Assert.Contains("IAsyncEnumerable<SearchPetsResponse> SearchPetsAsync(", client);
        Assert.Contains("SpecHttpRequest(\"QUERY\", \"pets\")", client);
        Assert.Contains(".QueryString(", client);
        Assert.Contains("SpecHttpRequest(\"COPY\", \"pets\")", client);
    }

    [Theory]
    [InlineData("SpecInclude", "/pets/**", "GetPet", "Pet", "Owner")]
    [InlineData("SpecInclude", "tag:people", "GetOwner", "Owner", "Pet")]
    [InlineData("SpecInclude", "operation:getOwner", "GetOwner", "Owner", "Pet")]
    [InlineData("SpecExclude", "/pets/**", "GetOwner", "Owner", "Pet")]
    [InlineData("SpecExclude", "path:/pets/**", "GetOwner", "Owner", "Pet")]
    [InlineData("SpecExclude", "operation:*Owner", "GetPet", "Pet", "Owner")]
    public void Filter_keeps_operations_and_only_the_types_that_they_reach(string option, string pattern, string method, string type, string other)
    {
        SpecResult result = new SpecTest().With("pets/openapi.json", Document("""
            "paths": {
              "/pets/{id}": { "get": { "operationId": "getPet", "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } },
              "/owner": { "get": { "operationId": "getOwner", "tags": ["people"],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Owner" } } } } } } } },
            "components": { "schemas": {
              "Pet": { "type": "object", "properties": { "a": { "type": "string" } } },
              "Owner": { "type": "object", "properties": { "a": { "type": "string" } } } } }
            """, "3.1.0"), (option, pattern)).Run();

        Assert.Equal(1, ClientMethods.CountOperations(result.Compilation));
        Assert.Contains(" " + method + "Async(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
        Assert.Contains($"MyApp.Pets.{type}.g.cs", result.Sources.Keys);
        Assert.DoesNotContain($"MyApp.Pets.{other}.g.cs", result.Sources.Keys);
    }

    [Fact]
    public void Tag_and_server_may_begin_with_a_digit()
    {
        SpecResult result = new SpecTest().WithProperty("SpecimenClients", "byTag").With("pets/openapi.json", Document("""
            "servers": [{ "url": "https://example.com", "description": "1st" }],
            "paths": { "/a": { "get": { "operationId": "getA", "tags": ["1-Click"], "responses": {} } } }
            """, "3.1.0")).Run();

        Assert.Equal(1, ClientMethods.CountOperations(result.Compilation));
    }

    [Fact]
    public void Rules_may_refer_to_a_base_and_to_what_derives_from_it()
    {
        SpecResult result = Of("""
            "paths": {}, "components": { "schemas": {
              "Report": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } },
                "discriminator": { "propertyName": "kind", "mapping": { "call": "#/components/schemas/Call" } } },
              "Call": { "allOf": [{ "$ref": "#/components/schemas/Report" }, { "type": "object", "properties": { "from": { "type": "string" } } }] },
              "Rule": { "type": "object", "properties": {
                "a": { "type": "object", "not": { "$ref": "#/components/schemas/Report" } },
                "b": { "type": "object", "not": { "$ref": "#/components/schemas/Call" } } } } } }
            """).Run();

        Assert.Contains("internal static new SpecSchema SchemaRules", result.Sources["MyApp.Pets.Call.g.cs"]);
    }

    private static SpecTest Of(string members, string version = "3.1.0") => SpecTest.Of("pets/openapi.json", Document(members, version));

    private static string Document(string members, string version) =>
        $$"""{ "openapi": "{{version}}", "info": { "title": "Pets", "version": "1" }, {{members}} }""";
}
