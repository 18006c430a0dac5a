using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>The methods of a client that is split by tag: what the client's property says, they need not say again. Every run also compiles them.</summary>
public sealed partial class GroupedNameTests
{
    [Theory]
    [InlineData("issues/list-for-repo issues/get", "issues", "ListForRepo Get")]
    [InlineData("Pool_List Pool_Get", "Pools", "List Get")]
    [InlineData("listIssues issueList", "issues", "ListIssues List")]
    [InlineData("issues issuesave", "issues", "Issues Issuesave")]
    [InlineData("issues/list list", "issues", "IssuesList List")]
    [InlineData("issues/list issues/try-list", "issues", "IssuesList IssuesTryList")]
    [InlineData("issues/issues/list issues/list", "issues", "IssuesIssuesList List")]
    [InlineData("issues/dispose issues/2fa", "issues", "IssuesDispose Issues2fa")]
    public void Name_leaves_out_the_tag_unless_another_method_would_be_meant(string ids, string tag, string names)
    {
        string paths = string.Join(", ", ids.Split(' ').Select((id, i) => $$"""
            "/a{{i}}": { "get": { "operationId": "{{id}}", "tags": ["{{tag}}"], "responses": { "204": { "description": "" } } } }
            """));
        SpecResult result = SpecTest.Of("api.json", $$"""{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { {{paths}} } }""").WithProperty("SpecimenClients", "byTag").Run();

        string source = result.Sources.Single(x => x.Key.EndsWith(tag + "Client.g.cs", StringComparison.OrdinalIgnoreCase) && x.Value.Contains(" interface ", StringComparison.Ordinal)).Value;
        Assert.Equal(names.Split(' '), Method().Matches(source).Select(static x => x.Groups[1].Value).Where(static x => !x.StartsWith("Try", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tag_with_the_name_of_a_base_hides_it_from_no_method() => SpecTest.Of("api.json", """
        { "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
          "components": { "schemas": {
            "Leaf": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
            "Oak": { "allOf": [{ "$ref": "#/components/schemas/Leaf" }, { "type": "object", "properties": { "age": { "type": "integer" } } }] } } },
          "paths": {
            "/a": { "get": { "tags": ["Leaf"], "responses": { "204": { "description": "" } } } },
            "/b": { "get": { "responses": { "200": { "description": "", "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/Leaf" } } } } } } } } }
        """).WithProperty("SpecimenClients", "byTag").Run();

    [Fact]
    public void Form_of_an_answer_names_the_method_that_it_is_a_form_of()
    {
        SpecResult result = SpecTest.Of("api.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "operationId": "reports/get", "tags": ["reports"],
              "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object" } }, "text/csv": { "schema": { "type": "string" } } } } } } } } }
            """).WithProperty("SpecimenClients", "byTag").Run();

        Assert.Contains(result.Sources.Values, static x => x.Contains("The same as <c>GetAsync</c>", StringComparison.Ordinal) && x.Contains(" GetAsCsvAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clients_of_tags_send_prepared_requests_too()
    {
        SpecResult result = SpecTest.Of("pets/api.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "servers": [{ "url": "http://pets.invalid" }], "paths": { "/a": { "get": { "operationId": "list", "tags": ["with"], "responses": { "204": { "description": "" } } } } } }
            """).WithProperty("SpecimenClients", "byTag").Run();
        LoadedModels models = LoadedModels.Of(result);
        var handler = new Handler();
        using var http = new HttpClient(handler);
        dynamic client = Activator.CreateInstance(models.Type("PetsClient"), http, null)!;
        Action<HttpRequestMessage> prepare = static x => x.Headers.Add("X-Trace", "t");

        await client.With(prepare).WithTag.ListAsync();
        await client.WithTag.With(prepare).ListAsync();
        await client.WithTag.ListAsync();

        Assert.Equal(["t", "t", null], handler.Traces);
    }

    private sealed class Handler : HttpMessageHandler
    {
        public List<string?> Traces { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Traces.Add(request.Headers.TryGetValues("X-Trace", out IEnumerable<string>? values) ? values.Single() : null);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }

    [GeneratedRegex("""^    \S*Task\S* (\w+)Async\(""", RegexOptions.Multiline)]
    private static partial Regex Method();
}
