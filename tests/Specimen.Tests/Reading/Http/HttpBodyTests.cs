using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>The bodies of requests, in the notations of the tools that send them.</summary>
public sealed class HttpBodyTests
{
    private const string Interface = "MyApp.Pets.IPetsClient.g.cs";

    [Theory]
    [InlineData("@type = application/json\nPOST https://h/x\nContent-Type: {{type}}\n\n{ \"a\": 1 }\n", "PostXAsync(PostXRequest body,")]
    [InlineData("POST https://h/x\nContent-Type: {{unknown}}\n\n{ \"a\": 1 }\n", "PostXAsync(PostXRequest body,")]
    [InlineData("@type = application/x-www-form-urlencoded\nPOST https://h/x\nContent-Type: {{type}}\n\na=1&b=2\n", "PostXAsync(string a, string b,")]
    [InlineData("POST https://h/x\nContent-Type: application/json\n\n{ \"a\": 1, }\n", "PostXAsync(PostXRequest body,")]
    [InlineData("POST https://h/x\n\n<@ ./x.bin\n", "PostXAsync(Stream body,")]
    [InlineData("POST https://h/x\n\n<@latin1 ./x.bin\n", "PostXAsync(Stream body,")]
    [InlineData("POST https://h/x\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b\nContent-Disposition: form-data; name=f\n\n< ./x.bin\n--b--\n", "PostXAsync(string a, PetsFile f,")]
    [InlineData("POST https://h/x\nContent-Type: multipart/form-data; boundary=\"b\"\n\n--b\nContent-Disposition: form-data; name=\"a\"\n\n1\n--b--\n###\nPOST https://h/x\nContent-Type: multipart/form-data; boundary=\"b\"\n\n--b\nContent-Disposition: form-data; filename=\"a.txt\"; name=\"f\"\n\nx\n", "PostXAsync(string? a = null, PetsFile? f = null,")]
    [InlineData("POST https://h/x\nContent-Type: multipart/form-data; boundary=b\n\n--b\n\nno name\n--b--\n", "PostXAsync(string body,")]
    [InlineData("POST https://h/x\nContent-Type: multipart/form-data\n\n--b\n", "PostXAsync(string body,")]
    [InlineData("GRAPHQL https://h/x\n\n{ a }\n\n{ b }\n", "PostXAsync(PostXRequest body,")]
    [InlineData("GRAPHQL https://h/x\n\n# Changes a.\nmutation ChangeA {\n  a\n}\n", "ChangeAAsync(ChangeARequest body,")]
    public void Body_is_what_its_tool_sends(string file, string method) =>
        Assert.Contains(" " + method, SpecTest.Of("pets/pets.http", file).Run().Sources[Interface], StringComparison.Ordinal);

    [Theory]
    [InlineData("{{$randomInt 1 5}}", "long")]
    [InlineData("{{$timestamp}}", "long")]
    [InlineData("{{$random.integer(1, 5)}}", "long")]
    [InlineData("{{$random.float}}", "double")]
    [InlineData("\"{{$guid}}\"", "Guid")]
    [InlineData("\"{{$random.uuid}}\"", "Guid")]
    [InlineData("\"a-{{$guid}}\"", "string")]
    [InlineData("\"{{$isoTimestamp}}\"", "DateTimeOffset")]
    [InlineData("\"{{$datetime iso8601 1 d}}\"", "string")]
    [InlineData("\"{{$datetime iso8601}}\"", "DateTimeOffset")]
    [InlineData("\"{{name}}\"", "string")]
    [InlineData("{{name}}", "JsonElement")]
    public void Tools_own_variable_is_of_the_kind_that_it_makes(string value, string type) =>
        Assert.Contains(
            $"public required {type} A",
            SpecTest.Of("pets/pets.http", "POST https://h/x\n\n{ \"a\": " + value + " }\n").Run().Sources["MyApp.Pets.PostXRequest.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void Body_that_should_be_JSON_and_is_none_is_named_where_it_goes_wrong()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "POST https://h/x\r\nContent-Type: application/json\r\n\r\n{\r\n  \"a\": 1,\r\n  ...\r\n}\r\n").Expecting("SPEC0016", "This body is no JSON").Run();
        Assert.Contains("PostXAsync(string body,", result.Sources[Interface], StringComparison.Ordinal);
        Assert.Equal(["pets.http(6,1)"], result.Places);
    }

    [Theory]
    [InlineData("WEBSOCKET ws://h/x\nA: b\n\nhello\n", "'WEBSOCKET' is a protocol of its own")]
    [InlineData("GRPC h/x.Y/Z\n\n{}\n", "'GRPC' is a protocol of its own")]
    [InlineData("FETCH https://h/x\nA: b\n\n{ \"a\": 1 }\n", "'FETCH' is no HTTP method and no URL")]
    [InlineData("curl -X POST \"https://h/x\" \\\n  -d '{}'\n", "'curl' is no HTTP method and no URL")]
    public void Request_that_is_none_of_HTTP_is_left_out_as_a_whole(string request, string message)
    {
        SpecResult result = SpecTest.Of("pets/pets.http", request + "\n###\nGET https://h/y\n").Expecting("SPEC0016", message).Run();
        Assert.Contains(" GetYAsync(", result.Sources[Interface], StringComparison.Ordinal);
        Assert.DoesNotContain("X", string.Concat(result.Sources[Interface].Split('\n').Where(static x => x.Contains("Async(", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": 1 }\n", "3,1")]
    [InlineData("HTTP/2 200\n\nhello\n", "3,1")]
    [InlineData("{ \"a\": 1 }\n\nHTTP/1.1 404 Not Found\n\n{\n", "5,1")]
    public void Pasted_response_is_no_body(string rest, string place)
    {
        SpecResult result = SpecTest.Of("pets/pets.http", $"POST https://h/x\n\n{rest}\n<> x.200.json\n\n###\nGET https://h/y\n")
            .With("pets/x.200.json", """{ "id": 1 }""").Expecting("SPEC0016", "begins a response").Run();

        Assert.Contains($"pets.http({place})", result.Places);
        Assert.Contains("Task<X> PostXAsync(" + (rest[0] == '{' ? "PostXRequest body, " : "") + "CancellationToken", result.Sources[Interface], StringComparison.Ordinal);
        Assert.Contains(" GetYAsync(", result.Sources[Interface], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# @name list pets", "ListPetsAsync")]
    [InlineData("# @name = listPets", "ListPetsAsync")]
    [InlineData("// @name listPets", "ListPetsAsync")]
    public void Name_of_a_request_is_the_rest_of_its_line(string comment, string method) =>
        Assert.Contains($" {method}(", SpecTest.Of("pets/pets.http", comment + "\nGET https://h/x\n").Run().Sources[Interface], StringComparison.Ordinal);

    [Theory]
    [InlineData("Accept: text/csv", ".Accept(\"text/csv\")")]
    [InlineData("Accept: text/csv, */*", ".Accept(\"text/csv, */*\")")]
    [InlineData("accept: application/json, text/plain;q=0.5", ".Accept(\"application/json, text/plain;q=0.5\")")]
    [InlineData("Accept: text/csv\nAccept: text/plain;q=0.5", ".Accept(\"text/csv, text/plain;q=0.5\")")]
    [InlineData("Accept: application/json", null)]
    [InlineData("Accept: text/csv\n\n<> x.200.json", ".Accept(\"text/csv\")")]
    [InlineData("Accept: application/vnd.x+json, application/json;q=0.5\n\n<> x.200.json", ".Accept(\"application/vnd.x+json, application/json;q=0.5\")")]
    [InlineData("Accept: application/json\n\n<> x.200.json", null)]
    [InlineData("X-A: b\n\n<> x.200.json", null)]
    [InlineData("Accept: text/csv, */*\n\n###\nGET https://h/x\nAccept: text/csv, */*", ".Accept(\"text/csv, */*\")")]
    [InlineData("Accept: text/csv, */*\n\n###\nGET https://h/x", ".Accept(\"*/*\")")]
    [InlineData("Accept: {{unknown}}, text/csv", ".Accept(\"*/*\")")]
    [InlineData("Accept: {{unknown}}", ".Accept(\"*/*\")")]
    public void Media_types_that_a_request_asks_for_are_asked_for(string headers, string? call)
    {
        SpecResult result = SpecTest.Of("pets/pets.http", $"GET https://h/x\n{headers}\n").With("pets/x.200.json", """{ "id": 1 }""").Run();
        Assert.Equal(call, result.Sources["MyApp.Pets.PetsClient.g.cs"].Split('\n').Select(static x => x.Trim().TrimEnd(',')).FirstOrDefault(static x => x.StartsWith(".Accept(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Scheme_of_credentials_may_stand_in_a_variable() =>
        Assert.Contains(
            "NetworkCredential? Credentials ",
            SpecTest.Of("pets/pets.http", "@auth = Basic a:b\nGET https://h/x\nAuthorization: {{auth}}\n").Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"],
            StringComparison.Ordinal);
}
