using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Members that go one way only: <c>required</c> counts for that way alone (OpenAPI 3.0.3, Schema Object), wherever it is checked.</summary>
public sealed class OneWayMemberTests
{
    private const string Login = """
        "Login": { "oneOf": [{ "$ref": "#/components/schemas/Password" }, { "$ref": "#/components/schemas/Token" }] },
        "Password": { "type": "object", "required": ["user", "password"], "properties": { "user": { "type": "string" }, "password": { "type": "string", "writeOnly": true } } },
        "Token": { "type": "object", "required": ["token", "created"], "properties": { "token": { "type": "string" }, "created": { "type": "string", "readOnly": true } } }
        """;

    private const string Kept = """
        "Base": { "type": "object", "required": ["id", "pw"], "additionalProperties": { "type": "integer" },
          "properties": { "id": { "type": "integer", "readOnly": true }, "pw": { "type": "integer", "writeOnly": true } } },
        "Login": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "x": { "type": "integer" } } }] }
        """;

    [Theory]
    [InlineData(Login, """{"user":"u"}""")]
    [InlineData(Login, """{"user":"u","password":"p"}""")]
    [InlineData(Login, """{"token":"t"}""")]
    [InlineData(Login, """{"token":"t","created":"c"}""")]
    [InlineData(Kept, """{"id":1,"x":2}""")]
    public void What_one_way_leaves_out_is_valid(string schemas, string json) =>
        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(Load(schemas).Type("Login"), json)));

    [Theory]
    [InlineData(Login, """{"password":"p"}""")]
    [InlineData(Login, """{"created":"c"}""")]
    [InlineData(Kept, """{"id":1,"pw":2,"y":"z"}""")]
    public void What_both_ways_need_is_missed(string schemas, string json) =>
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(Load(schemas).Type("Login"), json)));

    [Fact]
    public void What_is_sent_is_valid_without_what_only_comes_back()
    {
        System.Type type = Load(Kept).Type("Login");
        object login = System.Activator.CreateInstance(type)!;
        type.GetProperty("Pw")!.SetValue(login, 1L);

        Assert.Empty(LoadedModels.Validate(login));
    }

    [Fact]
    public void Alternative_is_told_without_the_members_that_are_never_received()
    {
        LoadedModels models = Load(Login);

        object login = LoadedModels.Read(models.Type("Login"), """{"user":"u"}""")!;

        Assert.NotNull(login.GetType().GetProperty("AsPassword")!.GetValue(login));
        Assert.Null(login.GetType().GetProperty("AsToken")!.GetValue(login));
    }

    private static LoadedModels Load(string schemas) => LoadedModels.Of(SpecTest.Of("pets.json", $$"""
        { "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "components": { "schemas": { {{schemas}} } }, "paths": { "/logins": { "put": {
          "operationId": "putLogins",
          "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Login" } } } },
          "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Login" } } } } } }
        } } } }
        """).Run());
}
