using System.Linq;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Which operations have pages, where their items are, and what leads from one page to the next. Every run also compiles the methods.</summary>
public sealed partial class PagedOperationTests
{
    private const string Things = """ "things": { "type": "array", "items": { "type": "string" } } """;

    [Theory]
    [InlineData("page_token", """ "nextPageToken": { "type": "string" } """, "page.NextPageToken")]
    [InlineData("NextToken", """ "NextToken": { "type": "string" } """, "page.NextToken")]
    [InlineData("cursor", """ "response_metadata": { "type": "object", "properties": { "next_cursor": { "type": "string" } } } """, "page.ResponseMetadata?.NextCursor")]
    [InlineData("after", """ "paging": { "type": "object", "properties": { "next": { "type": "object", "properties": { "after": { "type": "string" } } } } } """, "page.Paging?.Next?.After")]
    [InlineData("after", """ "cursors": { "type": "object", "properties": { "before": { "type": "string" }, "after": { "type": "string" } } } """, "page.Cursors?.After")]
    [InlineData("q", """ "nextLink": { "type": "string" } """, "body.NextLink")]
    [InlineData("q", """ "@odata.nextLink": { "type": "string" } """, "body.OdataNextLink")]
    [InlineData("q", """ "next_page_url": { "type": ["string", "null"] } """, "body.NextPageUrl")]
    [InlineData("q", """ "next": { "type": "string", "format": "uri" } """, "body.Next?.OriginalString")]
    [InlineData("q", """ "next": { "type": "string", "format": "uri-reference" } """, "body.Next")]
    [InlineData("q", """ "_links": { "type": "object", "properties": { "next": { "type": "object", "properties": { "href": { "type": "string" } } } } } """, "body.Links?.Next?.Href")]
    [InlineData("q", """ "links": { "type": "object", "properties": { "pages": { "type": "object", "properties": { "next": { "type": "string" } } } } } """, "body.Links?.Pages?.Next")]
    [InlineData("page_token", """ "nextLink": { "type": "string" }, "nextPageToken": { "type": "string" } """, "page.NextPageToken")]
    [InlineData("q", """ "next": { "type": "string", "examples": ["https://api.example.com/things?offset=1"] } """, "body.Next")]
    [InlineData("cursor", """ "next_cursor": { "type": "string" }, "has_more": { "type": "boolean" } """, "page is { HasMore: not false } ? page.NextCursor : null")]
    [InlineData("cursor", """ "pagination": { "type": "object", "properties": { "nextCursor": { "type": "string" }, "hasNext": { "type": "boolean" } } } """, "page is { Pagination.HasNext: not false } ? page.Pagination?.NextCursor : null")]
    [InlineData("after", """ "last_id": { "type": "string" }, "has_more": { "type": "boolean" } """, "page is { HasMore: not false } ? page.LastId : null")]
    [InlineData("start_after_history_id", """ "last_history_id": { "type": ["string", "null"] }, "has_more": { "type": "boolean" } """, "page is { HasMore: not false } ? page.LastHistoryId : null")]
    public void What_leads_to_the_next_page_is_found_by_its_name(string parameter, string members, string next) =>
        Assert.Equal($"ListThingsAll: string, Things, {next}", Pages(Operation(parameter, Things + "," + members)));

    [Theory]
    [InlineData("page", """ "page": { "type": "string" }, "total_pages": { "type": "integer" } """)]
    [InlineData("cursor", """ "nextPageToken": { "type": "string" } """)]
    [InlineData("page_token", """ "nextPageToken": { "type": "integer" } """)]
    [InlineData("before", """ "cursors": { "type": "object", "properties": { "before": { "type": "string" } } } """)]
    [InlineData("q", """ "next": { "type": "string" } """)]
    [InlineData("after", """ "last_id": { "type": "string" } """)]
    [InlineData("after_id", """ "last_name": { "type": "string" }, "has_more": { "type": "boolean" } """)]
    [InlineData("offset", """ "has_more": { "type": "boolean" } """)]
    [InlineData("starting_after", """ "has_more": { "type": "boolean" } """)]
    [InlineData("q", """ "previous": { "type": "string", "format": "uri" } """)]
    [InlineData("q", """ "nextLink": { "type": "integer" } """)]
    [InlineData("q", """ "owner": { "type": "object", "properties": { "nextLink": { "type": "string" } } } """)]
    [InlineData("page_token", """ "tags": { "type": "array", "items": { "type": "string" } }, "labels": { "type": "array", "items": { "type": "string" } }, "nextPageToken": { "type": "string" } """, false)]
    public void An_operation_that_does_not_say_how_it_goes_on_has_no_pages(string parameter, string members, bool hasThings = true) =>
        Assert.Equal("", Pages(Operation(parameter, hasThings ? Things + "," + members : members)));

    [Theory]
    [InlineData(""" "things": { "type": "array", "items": { "type": "integer" } }, "included": { "type": "array", "items": {} } """, "long, Things")]
    [InlineData(""" "data": { "type": "array", "items": { "type": "integer" } }, "included": { "type": "array", "items": {} } """, "long, Data")]
    [InlineData(""" "data": { "type": "object", "properties": { "things": { "type": "array", "items": { "type": "integer" } } } } """, "long, Data?.Things")]
    [InlineData(""" "entities": { "type": "array", "items": { "type": ["integer", "null"] } } """, "long?, Entities")]
    public void The_items_are_the_only_list_or_the_one_that_is_called_so(string members, string items) =>
        Assert.Equal($"ListThingsAll: {items}, body.NextLink", Pages(Operation("q", members + """, "nextLink": { "type": "string" } """)));

    [Theory]
    [InlineData("starting_after", "string", "string", ", Data: [.., var last] } ? last.Id : null")]
    [InlineData("afterId", "integer", "integer", ", Data: [.., var last] } ? last.Id : null")]
    [InlineData("offset", "integer", "string", " }")]
    [InlineData("skip", "integer", "string", " }")]
    [InlineData("after", "string", "string", null)]
    [InlineData("starting_after", "string", "integer", null)]
    [InlineData("page", "integer", "integer", null)]
    public void Where_a_page_says_that_there_are_more_its_items_lead_on(string parameter, string type, string id, string? next)
    {
        string things = $$""" "data": { "type": "array", "items": { "title": "thing", "type": "object", "required": ["id"], "properties": { "id": { "type": "{{id}}" } } } } """;
        string operation = Operation(parameter, things + """, "has_more": { "type": "boolean" } """).Replace("""query", "schema": { "type": "string" }""", $$"""query", "schema": { "type": "{{type}}" }""", System.StringComparison.Ordinal);

        Assert.Equal(next is null ? "" : "ListThingsAll: Thing, Data, page is { HasMore: not false" + next, Pages(operation));
    }

    [Theory]
    [InlineData("page", """ "default": 1 """, """ "total_pages": { "type": "integer" } """, "number < page.TotalPages")]
    [InlineData("page[number]", """ "minimum": 1 """, """ "meta": { "type": "object", "properties": { "pageCount": { "type": "integer" } } } """, "number < page.Meta?.PageCount")]
    [InlineData("pageIndex", """ "default": 0 """, """ "page": { "type": "object", "properties": { "totalPages": { "type": "integer" } } } """, "number + 1 < page.Page?.TotalPages")]
    [InlineData("page", """ "default": 1 """, """ "total_pages": { "type": "integer" }, "has_more": { "type": "boolean" } """, "page is { HasMore: not false }")]
    [InlineData("page", """ "default": 1 """, """ "last_page": { "type": "integer" }, "errors": { "type": "array", "items": {} } """, "number < page.LastPage")]
    [InlineData("page", """ "default": 1 """, """ "next_page": { "type": "integer" }, "total_pages": { "type": "integer" } """, "page.NextPage")]
    [InlineData("page", """ "default": 0 """, """ "last_page": { "type": "integer" } """, null)]
    [InlineData("page", """ "default": 2 """, """ "total_pages": { "type": "integer" } """, null)]
    [InlineData("page", """ "minimum": 0 """, """ "total_pages": { "type": "integer" } """, null)]
    [InlineData("page", """ "maximum": 9 """, """ "total_pages": { "type": "integer" } """, null)]
    [InlineData("page", """ "default": 1 """, """ "total_pages": { "type": "string" } """, null)]
    [InlineData("page", """ "default": 1 """, """ "total": { "type": "integer" } """, null)]
    [InlineData("page", """ "default": 1 """, """ "count": { "type": "integer" }, "page": { "type": "integer" } """, null)]
    [InlineData("page", """ "default": 1 """, """ "total": { "type": "integer" }, "per_page": { "type": "integer" } """, "count < page.Total")]
    [InlineData("page", """ "default": 1 """, """ "per_page": { "type": "integer" }, "meta": { "type": "object", "properties": { "total": { "type": "integer" } } } """, null)]
    [InlineData("page", """ "default": 1 """, """ "total_count": { "type": "integer" } """, "count < page.TotalCount")]
    [InlineData("page", """ "default": 1 """, """ "total_count": { "type": "integer" }, "total_pages": { "type": "integer" } """, "number < page.TotalPages")]
    [InlineData("offset", """ "default": 0 """, """ "meta": { "type": "object", "required": ["totalItems"], "properties": { "totalItems": { "type": "integer" } } } """, "count < page.Meta?.TotalItems")]
    [InlineData("offset", """ "minimum": 0 """, """ "total_count": { "type": "integer" } """, "count < page.TotalCount")]
    [InlineData("offset", """ "maximum": 9 """, """ "total_count": { "type": "integer" }, "next_offset": { "type": "integer" } """, "page.NextOffset")]
    [InlineData("offset", """ "minimum": 1 """, """ "total_count": { "type": "integer" } """, null)]
    [InlineData("offset", """ "default": 1 """, """ "total_count": { "type": "integer" } """, null)]
    [InlineData("offset", """ "default": 0 """, """ "count": { "type": "integer" }, "total_pages": { "type": "integer" } """, null)]
    [InlineData("number", """ "default": 1 """, """ "total_pages": { "type": "integer" } """, null)]
    public void Numbers_of_pages_lead_on_where_the_first_one_and_the_last_one_are_known(string parameter, string first, string members, string? next)
    {
        string operation = Operation(parameter, Things + "," + members).Replace("""query", "schema": { "type": "string" }""", $$"""query", "schema": { "type": "integer", {{first}} }""", System.StringComparison.Ordinal);

        Assert.Equal(next is null ? "" : "ListThingsAll: string, Things, " + next, Pages(operation));
    }

    [Theory]
    [InlineData(""" "errors": { "type": "array", "items": {} }, "data": { "type": "object", "properties": { "things": { "type": "array", "items": { "type": "integer" } } } } """, "long, Data?.Things")]
    [InlineData(""" "errors": { "type": "array", "items": {} }, "found": { "type": "array", "items": { "type": "integer" } } """, "long, Found")]
    [InlineData(""" "messages": { "type": "array", "items": { "type": "integer" } } """, "long, Messages")]
    [InlineData(""" "messages": { "type": "array", "items": {} }, "_embedded": { "type": "array", "items": { "type": "integer" } } """, "long, Embedded")]
    [InlineData(""" "messages": { "type": "array", "items": {} }, "data": { "type": "object", "properties": { "found": { "type": "array", "items": { "type": "integer" } } } } """, "long, Data?.Found")]
    public void What_is_said_beside_the_items_is_the_list_only_where_there_is_no_other(string members, string items) =>
        Assert.Equal($"ListThingsAll: {items}, body.NextLink", Pages(Operation("q", members + """, "nextLink": { "type": "string" } """)));

    [Theory]
    [InlineData("""{ "nextLinkName": "more", "itemName": "tags" }""", "ListThingsAll: long, Tags, body.More")]
    [InlineData("""{ "nextLinkName": null, "itemName": "tags" }""", "")]
    [InlineData("{}", "")]
    public void A_document_says_it_with_x_ms_pageable(string extension, string expected) => Assert.Equal(expected, Pages(Operation(
        "q",
        Things + """, "tags": { "type": "array", "items": { "type": "integer" } }, "more": { "type": "string" }, "nextLink": { "type": "string" } """,
        $$""" "x-ms-pageable": {{extension}}, """)));

    [Fact]
    public void A_documented_header_Link_leads_to_the_next_page()
    {
        const string Response = """
            { "get": { "operationId": "listThings", "responses": { "200": { "description": "", "headers": { "link": { "schema": { "type": "string" } } },
              "content": { "application/json": { "schema": { "type": "array", "items": { "type": "integer" } } } } } } } }
            """;

        Assert.Equal("ListThingsAll: long, , SpecHttpLink.Next(result.Headers)", Pages(Response));
    }

    [Theory]
    [InlineData("/orders/{id}", null, "")]
    [InlineData("/orders/{id}/", "q", "")]
    [InlineData("/orders/{id}", "page", "ListThingsAll: string, Things, SpecHttpLink.Next(result.Headers)")]
    [InlineData("/orders/{id}", "page_token", "ListThingsAll: string, Things, SpecHttpLink.Next(result.Headers)")]
    [InlineData("/orders/{id}/things", null, "ListThingsAll: string, Things, SpecHttpLink.Next(result.Headers)")]
    public void A_header_Link_of_one_thing_leads_to_no_page_unless_one_is_asked_for(string path, string? parameter, string expected)
    {
        string operation = Operation(parameter, Things).Replace("\"content\"", """ "headers": { "Link": { "schema": { "type": "string" } } }, "content" """, System.StringComparison.Ordinal);

        Assert.Equal(expected, Pages(operation, path));
    }

    [Theory]
    [InlineData("/things/{id}", "")]
    [InlineData("/things/{id}/parts", "ListThingsAll: string, Things, body.Next?.OriginalString")]
    public void The_next_of_one_thing_is_no_page(string path, string expected) => Assert.Equal(expected, Pages(
        Operation(null, Things + """, "next": { "type": "string", "format": "uri" } """, """ "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], """),
        path));

    [Fact]
    public void Only_what_is_read_with_GET_has_pages() =>
        Assert.Equal("", Pages(Operation("page_token", Things + """, "nextPageToken": { "type": "string" } """).Replace("\"get\"", "\"post\"", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("listThings", "listThingsAll", "ListThingsAllPages")]
    [InlineData("listThingsAll", "other", "ListThingsAllPages")]
    public void A_name_that_an_operation_has_is_left_to_it(string id, string other, string name)
    {
        string operation = Operation("page_token", Things + """, "nextPageToken": { "type": "string" } """).Replace("listThings", id, System.StringComparison.Ordinal);
        string document = operation[..operation.LastIndexOf('}')] + $$""", "delete": { "operationId": "{{other}}", "responses": { "204": { "description": "" } } } }""";

        Assert.StartsWith(name + ":", Pages(document), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_called_as_the_client_is_keeps_its_name()
    {
        string operation = Operation("client", Things + """, "nextLink": { "type": "string" } """);

        Assert.Equal("ListThingsAll: string, Things, body.NextLink", Pages(operation));
    }

    [Theory]
    [InlineData(""" "messages": { "type": "array", "items": {} }, "users": { "type": "array", "items": {} } """)]
    [InlineData(""" "messages": { "type": "array", "items": {} }, "data": { "type": "object", "properties": { "id": { "type": "string" } } } """)]
    public void Messages_are_not_taken_for_the_items_where_others_may_be(string members) => Assert.Equal("", Pages(Operation("q", members + """, "nextLink": { "type": "string" } """)));

    private static string Operation(string? parameter, string members, string fields = "") => $$$"""
        { "get": { {{{fields}}} "operationId": "listThings", {{{(parameter is null ? "" : $$"""
            "parameters": [{ "name": "{{parameter}}", "in": "query", "schema": { "type": "string" } }],
            """)}}}
          "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object", "properties": { {{{members}}} } } } } } } } }
        """;

    /// <summary>The methods for all pages: the name, the type of an item, where the items are and what leads on.</summary>
    private static string Pages(string pathItem, string path = "/things")
    {
        SpecResult result = SpecTest.Of("api.json", $$"""{ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "{{path}}": {{pathItem}} } }""").IgnoringDiagnostics().Run();
        string source = result.Sources.SingleOrDefault(static x => x.Key.EndsWith("ClientPages.g.cs", System.StringComparison.Ordinal)).Value ?? "";
        return string.Join("; ", Method().Matches(source).Select(static x => $"{x.Groups["name"].Value}: {x.Groups["item"].Value}, {x.Groups["items"].Value}, {x.Groups["next"].Value}".Replace("result.EnsureSuccess()", "body", System.StringComparison.Ordinal)));
    }

    [GeneratedRegex("""IAsyncEnumerable<(?<item>\S+)> (?<name>\w+)Async\((?s:.*?)static \w+ => (page|result\.EnsureSuccess\(\))\.?(?<items>.*),\s+static (\w+|\([^)]*\)) => (?<next>.*),\n""")]
    private static partial Regex Method();
}
