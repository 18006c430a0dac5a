using System.Linq;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>What the servers of a document are called in the client's options.</summary>
public sealed class ServerNameTests
{
    [Theory]
    [InlineData("https://a.example.com,https://b.example.com/v1", "DefaultServer BExampleCom")]
    [InlineData("https://a.example.com|Production,https://b.example.com|Test server,/v2|Test server", "Production TestServer TestServerServer")]
    [InlineData("https://a.com|With the cloud,https://a.com/sync|With the cloud,https://a.com/async|With the cloud", "WithTheCloud WithTheCloudServer ACom")]
    [InlineData("https://a.com|Live. It has all of the data and none of the tests.,https://b.com|The second server is one that nobody should ever think of calling", "Live BCom")]
    [InlineData("https://a.com,https://a.com:81/v1,http://a.com:81/v1,https://{region}.b.com,https://{host},/,/v1", "DefaultServer ACom ACom81V1 BCom OtherServer OtherServer2 V1")]
    [InlineData("https://a.com|1st,https://127.0.0.1/", "Server1st Server127_0_0_1")]
    public void Servers_are_named_by_description_else_by_address(string servers, string names)
    {
        string json = string.Join(",", servers.Split(',').Select(static x => x.Split('|')).Select(static x => $$"""{ "url": "{{x[0]}}", "description": "{{x.ElementAtOrDefault(1)}}" }"""));
        SpecResult result = SpecTest.Of("api.json", $$"""
            { "openapi": "3.1.0", "info": { "title": "A", "version": "1" }, "servers": [{{json}}], "paths": { "/a": { "get": { "responses": { "204": { "description": "" } } } } } }
            """).IgnoringDiagnostics().Run();

        MatchCollection found = Regex.Matches(result.Sources.Single(static x => x.Key.EndsWith("ClientOptions.g.cs", System.StringComparison.Ordinal)).Value, @"public static Uri (\w+)");
        Assert.Equal(names, string.Join(" ", found.Select(static x => x.Groups[1].Value)));
    }
}
