using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>Requests of one method and path are examples of one operation, unless they have names.</summary>
public sealed class HttpOperationTests
{
    private const string Interface = "MyApp.Pets.IPetsClient.g.cs";

    [Theory]
    [InlineData("GET https://h/items\n\n###\nGET https://h/items\n", "GetItemsAsync(CancellationToken")]
    [InlineData("GET https://h/items/{{id}}\n\n###\nGET https://h/items/{{id}}?x=1\n", "GetItemByIdAsync(string id, string? x = null, CancellationToken")]
    [InlineData("GET https://h/items?size=1&v={{v}}\n\n###\nGET https://h/items?v=99&size=2\n", "GetItemsAsync(string size, string v, CancellationToken")]
    [InlineData("GET https://h/items?size=1\n\n###\nGET https://h/items?size=1\n", "GetItemsAsync(CancellationToken")]
    [InlineData("GET https://h/items?tag=a&tag=b\n\n###\nGET https://h/items?tag=a&tag=c\n", "GetItemsAsync(string tagQuery, CancellationToken")]
    [InlineData("GET https://h/items\nrange: bytes=0-9\n\n###\nGET https://h/items\nRange: bytes=5-\n\n###\nGET https://h/items\n", "GetItemsAsync(string? range = null, CancellationToken")]
    [InlineData("GET https://h/items\nIf-None-Match: {{etag}}\nX-Kind: a\n\n###\nGET https://h/items\nX-Kind: a\n", "GetItemsAsync(string? etag = null, CancellationToken")]
    [InlineData("POST https://h/items\n\n{ \"a\": 1 }\n\n###\nPOST https://h/items\n", "PostItemsAsync(PostItemsRequest? body = null, CancellationToken")]
    [InlineData("GET https://h/items\nAuthorization: Bearer {{token}}\n\n###\nGET https://h/items\n", "GetItemsAsync(CancellationToken")]
    public void What_differs_between_requests_is_the_callers(string file, string method) =>
        Assert.Equal([method], Methods(file));

    [Fact]
    public void Requests_with_names_are_operations_of_their_own() =>
        Assert.Equal(
            ["ListAsync(CancellationToken", "FindAsync(string name, CancellationToken", "GetItemsAsync(CancellationToken"],
            Methods("# @name list\nGET https://h/items\n\n###\n# @name find\nGET https://h/items?name={{name}}\n\n###\nGET https://h/items\n"));

    [Theory]
    [InlineData("# @name list\nGET https://h/items\n\n###\n#  @name  list \nGET https://h/things\n", "5,11", "'list'", "GetThings")]
    [InlineData("# @name list\nGET https://h/items\n\n###\nGET https://h/things\n// @name = List\n", "6,12", "'List'", "GetThings")]
    [InlineData("# @name list all\r\nGET https://h/items\r\n\r\n###\r\n# @name list-all\r\nGET https://h/items\r\n", "5,9", "'list-all'", "GetItems")]
    [InlineData("# @name dispose\nGET https://h/items\n", "1,9", "'dispose'", "GetItems")]
    [InlineData("# @name getA\nGET https://h/items\n\n###\nGRAPHQL https://h/things\n\n# Gets a.\n  query  GetA {\n  a\n}\n", "8,10", "'GetA'", "PostThings")]
    public void Name_that_is_taken_is_reported_with_the_name_used_instead(string file, string place, string name, string instead)
    {
        SpecResult result = SpecTest.Of("pets/pets.http", file)
            .Expecting("SPEC0013", $"Another operation has the name {name} or one that gives the same C# name, or that name is the client's own; this one is called {instead}")
            .Run();

        Assert.Equal([$"pets.http({place})"], result.Places);
        Assert.Contains($" {instead}Async(", result.Sources[Interface], StringComparison.Ordinal);
    }

    [Fact]
    public void Title_is_no_name() =>
        Assert.Equal(
            ["GetItemsAsync(CancellationToken", "GetThingsAsync(CancellationToken"],
            Methods("### List\nGET https://h/items\n\n### List\nGET https://h/things\n"));

    [Fact]
    public void Bodies_of_one_operation_are_examples_of_one_type()
    {
        SpecResult result = Run("POST https://h/items\n\n{ \"name\": \"a\", \"size\": 1 }\n\n###\nPOST https://h/items\n\n{ \"name\": null }\n");

        Assert.Contains("public required string? Name ", result.Sources["MyApp.Pets.PostItemsRequest.g.cs"]);
        Assert.Contains("public long? Size ", result.Sources["MyApp.Pets.PostItemsRequest.g.cs"]);
    }

    [Fact]
    public void Bodies_of_several_media_types_are_forms_of_one_operation() =>
        Assert.Equal(
            ["PostItemsAsync(PostItemsRequest body, CancellationToken", "PostItemsAsync(string name, string? size = null, CancellationToken"],
            Methods("POST https://h/items\n\n{ \"name\": \"a\" }\n\n###\nPOST https://h/items\nContent-Type: application/x-www-form-urlencoded\n\nname=a&size=1\n\n###\nPOST https://h/items\nContent-Type: application/x-www-form-urlencoded\n\nname=b\n"));

    [Fact]
    public void Credential_of_any_request_is_the_operations() =>
        Assert.Contains("Token", Run("GET https://h/items\n\n###\nGET https://h/items\nAuthorization: Bearer {{token}}\n").Sources["MyApp.Pets.PetsClientOptions.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void All_that_is_said_of_requests_is_said_of_the_operation()
    {
        string source = Run("### All items\n# Newest first.\nGET https://h/items\n\n###\n# 304 where nothing has changed.\nGET https://h/items\nIf-None-Match: {{etag}}\n").Sources[Interface];

        Assert.Contains("/// <summary>All items</summary>", source);
        Assert.Contains("Newest first.", source);
        Assert.Contains("304 where nothing has changed.", source);
    }

    [Theory]
    [InlineData("GET https://h/items?v=99\n\n###\nGET https://h/items?v={{v}}\n", "The value of &#39;v&#39;, such as 99")]
    [InlineData("GET https://h/items?v=a%20b\n\n###\nGET https://h/items\n", "The value of &#39;v&#39;, such as a b")]
    [InlineData("# @prompt v The version.\nGET https://h/items?v={{v}}\n\n###\nGET https://h/items\n", "The version.")]
    [InlineData("GET https://h/items?v={{v}}\n\n###\nGET https://h/items\n", "The parameter <c>v</c>.")]
    public void Parameter_is_shown_by_a_value_of_a_request(string file, string words) =>
        Assert.Contains($"/// <param name=\"v\">{words}", Run(file).Sources[Interface].Replace("'", "&#39;", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET https://h/items\n\n{{\n  $global.etag = response.headers.etag;\n}}\n")]
    [InlineData("{{\n  exports.id = 1;\n}}\nGET https://h/items\n")]
    [InlineData("{{@request\n  request.headers.x = 1;\n}}\nGET https://h/items\n")]
    [InlineData("< {%\n  request.variables.set('id', 1);\n%}\nGET https://h/items\n\n> {%\n  client.test('x', () => {});\n%}\n")]
    public void Scripts_are_the_tools_business(string file) => Assert.Equal(["GetItemsAsync(CancellationToken"], Methods(file));

    private static string[] Methods(string file) =>
        [.. Run(file).Sources[Interface].Split('\n')
            .Select(static x => x.Trim())
            .Where(static x => x.StartsWith("Task<Stream>", StringComparison.Ordinal) || x.StartsWith("Task<string>", StringComparison.Ordinal))
            .Select(static x => x.Substring("Task<Stream> ".Length, x.IndexOf("CancellationToken", StringComparison.Ordinal) + "CancellationToken".Length - "Task<Stream> ".Length))];

    private static SpecResult Run(string file) => SpecTest.Of("pets/pets.http", file).Run();
}
