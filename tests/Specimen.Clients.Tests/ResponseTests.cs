using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>What becomes of answers that are read as a whole.</summary>
public sealed class ResponseTests(LoopbackServer server) : LoopbackTest(server)
{
    private const string Json = "application/json";

    private ResponsesClient Client => new(Server.Http);

    [Fact]
    public async Task Success_is_the_body()
    {
        Server.AnswerWith(200, Json, """{"name":"a","count":2}""");
        Assert.Equal(new Item { Name = "a", Count = 2 }, await Client.GetItemAsync(7));
        ReceivedRequest request = Server.Received;
        Assert.Equal("/item?id=7", request.Target);
        Assert.Equal("application/json, application/problem+json", request["Accept"]);
    }

    [Theory]
    [InlineData(200, typeof(GetItemResult.Ok))]
    [InlineData(404, typeof(GetItemResult.NotFound))]
    [InlineData(410, typeof(GetItemResult.Gone))]
    [InlineData(400, typeof(GetItemResult.ClientError))]
    [InlineData(499, typeof(GetItemResult.ClientError))]
    [InlineData(201, typeof(GetItemResult.Default))]
    [InlineData(500, typeof(GetItemResult.Default))]
    public async Task Each_status_is_a_case(int status, Type expected)
    {
        Server.AnswerWith(status, Json, """{"name":"a","title":"b"}""");
        GetItemResult result = await Client.TryGetItemAsync();
        Assert.IsType(expected, result);
        Assert.Equal((HttpStatusCode)status, result.StatusCode);
        Assert.Equal(status is 200 or 201, result.IsSuccess);
    }

    [Theory]
    [InlineData("application/json", "\"line1\"", "line1")]
    [InlineData("text/json", "\"line1\"", "line1")]
    [InlineData("text/plain", "line1", "line1")]
    [InlineData("text/plain; charset=utf-8", "\"line1\"", "\"line1\"")]
    public async Task String_is_read_as_the_media_type_that_came(string mediaType, string body, string expected)
    {
        Server.AnswerWith(200, mediaType, body);
        Assert.Equal(expected, await Client.GetWordAsync());
        Assert.Equal("application/json, text/plain", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Page_in_place_of_a_string_is_not_taken_for_it()
    {
        Server.AnswerWith(200, "text/html", "<p>Log in</p>");
        await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetWordAsync());
    }

    [Fact]
    public async Task Exception_for_a_list_tells_which_item_is_wrong()
    {
        Server.AnswerWith(200, Json, """[{"name":"a"},{"name":5}]""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetListAsync());
        Assert.Contains("Path: $[1].name.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_are_told_apart_by_a_switch()
    {
        Server.AnswerWith(404, "application/problem+json", """{"title":"No such item","status":404}""");
        string words = await Client.TryGetItemAsync() switch
        {
            GetItemResult.Ok(var item) => item.Name,
            GetItemResult.NotFound(var problem) => "not found: " + problem.Title,
            { StatusCode: var status } => status.ToString(),
        };
        Assert.Equal("not found: No such item", words);
    }

    [Fact]
    public async Task Error_is_an_exception_with_the_typed_body()
    {
        Server.AnswerWith(404, "application/problem+json", """{"title":"No such item"}""", ("X-Trace", "t1"));
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync(1));
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("No such item", Assert.IsType<Problem>(exception.Error).Title);
        Assert.IsType<GetItemResult.NotFound>(exception.Response);
        Assert.Equal(["t1"], exception.Headers["x-trace"]);
        Assert.Equal("""{"title":"No such item"}""", exception.ResponseText);
        Assert.Equal($"GET {Server.Address}item answered 404 NotFound: {{\"title\":\"No such item\"}}", exception.Message);
        Assert.IsAssignableFrom<HttpRequestException>(exception);
    }

    [Fact]
    public async Task Error_without_a_body_is_an_exception_without_one()
    {
        Server.AnswerWith(410, "", "");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Null(exception.Error);
        Assert.EndsWith("answered 410 Gone.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_that_is_not_documented_is_a_case_with_the_text()
    {
        Server.AnswerWith(418, "text/plain", "short and stout");
        GetPlainResult result = await Client.TryGetPlainAsync();
        Assert.Equal("short and stout", Assert.IsType<GetPlainResult.Other>(result).Body);
        Assert.Equal(418, (int)result.StatusCode);
        ResponsesApiException exception = Assert.Throws<ResponsesApiException>(() => result.EnsureSuccess());
        Assert.Equal("short and stout", exception.Error);
    }

    [Theory]
    [InlineData("made", ": made")]
    [InlineData("", ".")]
    public async Task Success_that_is_not_documented_is_an_exception_that_says_so(string body, string end)
    {
        Server.AnswerWith(201, "text/plain", body);
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetPlainAsync());
        Assert.Equal($"GET {Server.Address}plain answered 201 Created, which the API's document does not list{end}", exception.Message);
        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
        Assert.Equal(body, exception.ResponseText);
        Assert.IsType<GetPlainResult.Other>(exception.Response);
    }

    [Fact]
    public async Task Success_beside_those_documented_is_an_exception_where_default_is_for_errors()
    {
        Server.AnswerWith(201, Json, """{"title":"Made"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Equal($$"""GET {{Server.Address}}item answered 201 Created, which the API's document does not list: {"title":"Made"}""", exception.Message);
        Assert.Equal("Made", Assert.IsType<Problem>(exception.Error).Title);
    }

    [Fact]
    public async Task Body_that_the_document_gives_no_type_is_there_as_text()
    {
        Server.AnswerWith(410, "text/html", "<h1>It is gone</h1>");
        var gone = Assert.IsType<GetItemResult.Gone>(await Client.TryGetItemAsync());
        Assert.Equal("<h1>It is gone</h1>", gone.Content);
        Assert.Equal("<h1>It is gone</h1>", gone.Excerpt);
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Equal("<h1>It is gone</h1>", exception.Error);
        Assert.Equal("<h1>It is gone</h1>", exception.ResponseText);

        Server.AnswerWith(200, "text/plain", "x" + new string('é', 5000));
        var ok = Assert.IsType<TouchResult.Ok>(await Client.TryTouchAsync());
        Assert.Equal("x" + new string('é', 511) + " …", ok.Excerpt);
        Assert.Equal("x" + new string('é', 5000), ok.Content);
        Assert.Equal("", new TouchResult.Ok().Excerpt);
        Assert.Null(new TouchResult.Ok().Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData(" null\n")]
    public async Task Body_that_says_nothing_is_none(string body)
    {
        Server.AnswerWith(200, Json, body);
        Assert.Null(Assert.IsType<TouchResult.Ok>(await Client.TryTouchAsync()).Content);
    }

    [Fact]
    public async Task Result_that_is_a_success_gives_its_body()
    {
        Server.AnswerWith(200, Json, """{"name":"a"}""");
        Assert.Equal("a", (await Client.TryGetPlainAsync()).EnsureSuccess().Name);
    }

    [Fact]
    public async Task Success_without_a_body_is_null_beside_one_with_a_body()
    {
        Server.Answer = LoopbackServer.NoContent;
        Assert.Null(await Client.GetMaybeAsync());
        Assert.Null(await Client.GetNumberAsync());
        Assert.IsType<GetMaybeResult.NoContent>(await Client.TryGetMaybeAsync());
    }

    [Fact]
    public async Task Successes_that_differ_are_the_result()
    {
        Server.AnswerWith(202, Json, """{"ticket":"t1"}""");
        Assert.Equal("t1", Assert.IsType<PostDifferentResult.Accepted>(await Client.PostDifferentAsync()).Body.Ticket);

        Server.AnswerWith(400, Json, "{}");
        await Assert.ThrowsAsync<ResponsesApiException>(() => Client.PostDifferentAsync());
    }

    [Fact]
    public async Task Operation_without_a_body_only_succeeds_or_throws()
    {
        Server.Answer = LoopbackServer.NoContent;
        await Client.DeleteNothingAsync();

        Server.AnswerWith(409, "text/plain", "in use");
        Assert.Equal("in use", (await Assert.ThrowsAsync<ResponsesApiException>(() => Client.DeleteNothingAsync())).Error);
    }

    [Fact]
    public async Task Default_response_is_the_success_where_no_other_is_documented()
    {
        Server.AnswerWith(200, Json, """{"name":"a"}""");
        Assert.Equal("a", (await Client.GetOnlyDefaultAsync()).Name);

        Server.AnswerWith(500, Json, """{"name":"b"}""");
        Assert.Equal("b", Assert.IsType<Item>((await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetOnlyDefaultAsync())).Error).Name);
    }

    [Fact]
    public async Task Range_is_the_success()
    {
        Server.AnswerWith(203, Json, """{"name":"a"}""");
        Assert.Equal("a", (await Client.GetSuccessesAsync()).Name);
    }

    [Fact]
    public async Task Headers_are_typed_and_all_of_them_there()
    {
        Server.AnswerWith(
            200,
            Json,
            """{"name":"a"}""",
            ("X-Rate-Limit", "59"),
            ("X-Expires", "2026-01-02T03:04:05Z"),
            ("X-Request-Id", "0f8fad5b-d9cb-469f-a165-70867728950e"),
            ("X-Kind", "fancy"),
            ("ETag", "\"v1\""),
            ("X-Many", "a"),
            ("X-Many", "b"));
        var ok = Assert.IsType<GetItemResult.Ok>(await Client.TryGetItemAsync());
        Assert.Equal(59, ok.XRateLimit);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), ok.XExpires);
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), ok.XRequestId);
        Assert.Equal(GetItemOkXKind.Fancy, ok.XKind);
        Assert.Equal("\"v1\"", ok.ETag);
        Assert.Equal(["a", "b"], ok.Headers["x-MANY"]);
        Assert.Equal([Json], ok.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Header_that_several_responses_have_is_the_results(int status)
    {
        Server.AnswerWith(status, Json, """{"name":"a"}""", ("X-Rate-Limit", "7"));

        GetLimitedResult result = await Client.TryGetLimitedAsync();

        Assert.Equal(status, (int)result.StatusCode);
        Assert.Equal(7, result.XRateLimit);
        Assert.Null((result as GetLimitedResult.Ok)?.XOnly);
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z")]
    [InlineData("1994-11-06T09:49:37+01:00", "1994-11-06T08:49:37Z")]
    public async Task Header_with_a_time_is_as_JSON_or_as_HTTP_writes_it(string text, string expected)
    {
        Server.AnswerWith(200, Json, """{"name":"a"}""", ("X-Expires", text));
        var ok = Assert.IsType<GetItemResult.Ok>(await Client.TryGetItemAsync());
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), ok.XExpires);
    }

    [Fact]
    public async Task Headers_that_are_absent_or_wrong_are_null()
    {
        Server.AnswerWith(200, Json, """{"name":"a"}""", ("X-Rate-Limit", "many"), ("X-Expires", "tomorrow"));
        var ok = Assert.IsType<GetItemResult.Ok>(await Client.TryGetItemAsync());
        Assert.Null(ok.XRateLimit);
        Assert.Null(ok.XExpires);
        Assert.Null(ok.ETag);
        Assert.Equal(["many"], ok.Headers["X-Rate-Limit"]);
    }

    [Fact]
    public async Task Head_has_headers_and_no_body()
    {
        Server.Answer = static context =>
        {
            context.Response.ContentType = Json;
            context.Response.ContentLength = 17;
            context.Response.Headers.ContentEncoding = "br";
            return Task.CompletedTask;
        };
        var ok = Assert.IsType<HeadItemResult.Ok>(await Client.TryHeadItemAsync());
        Assert.Equal("HEAD", Server.Received.Method);
        Assert.Equal(17, ok.ContentLength);
    }

    [Fact]
    public async Task List_and_number_and_text_and_what_an_example_shows()
    {
        Server.AnswerWith(200, Json, """[{"name":"a"},{"name":"b"}]""");
        Assert.Equal(["a", "b"], (await Client.GetListAsync()).Select(static x => x.Name));

        Server.AnswerWith(200, Json, " 5\n");
        Assert.Equal(5, await Client.GetNumberAsync());

        Server.AnswerWith(200, "text/plain", "é");
        Assert.Equal("é", await Client.GetTextAsync());

        Server.AnswerWith(200, "text/plain", "");
        Assert.Equal("", await Client.GetTextAsync());

        Server.AnswerWith(200, Json, """{"city":"Oulu","inhabitants":216000}""");
        Assert.Equal("Oulu", (await Client.GetInferredAsync()).City);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Out of order</html>")]
    [InlineData("""{"name":"a"} {}""")]
    [InlineData("""{"name":5}""")]
    [InlineData("""{"count":5}""")]
    [InlineData("""{"name":"a""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task Body_that_is_something_else_is_an_exception_that_shows_it(string body)
    {
        Server.AnswerWith(200, Json, body, ("X-Trace", "t1"));
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.TryGetItemAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(["t1"], exception.Headers["X-Trace"]);
        Assert.Equal(body, exception.ResponseText);
        Assert.Null(exception.Response);
        Assert.IsAssignableFrom<System.Text.Json.JsonException>(exception.InnerException);
        Assert.StartsWith($"GET {Server.Address}item answered 200 with a body that is not what the API's document says: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "text/html", "<h1>Not here</h1>")]
    [InlineData(410, "text/html", "<h1>It is gone</h1>")]
    [InlineData(429, Json, "")]
    [InlineData(502, "text/html", "<h1>Bad gateway</h1>")]
    [InlineData(502, Json, """{"title":5}""")]
    [InlineData(502, Json, "")]
    [InlineData(302, "text/html", "<h1>Elsewhere</h1>")]
    [InlineData(304, Json, "")]
    [InlineData(204, Json, "")]
    [InlineData(205, Json, "")]
    public async Task Answer_in_another_form_than_the_default_response_has_is_no_exception(int status, string type, string body)
    {
        Server.AnswerWith(status, type, body, ("X-Trace", "t1"));
        GetItemResult result = await Client.TryGetItemAsync();
        Assert.Equal(status, (int)result.StatusCode);
        Assert.Equal(["t1"], result.Headers["X-Trace"]);
        Assert.Equal(body, result.Excerpt);
        Assert.Equal(body, result is GetItemResult.Gone ? result.Content : Assert.IsType<GetItemResult.Other>(result).Body);
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Equal(body, exception.ResponseText);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(206)]
    public async Task Default_response_that_is_a_success_with_a_body_has_the_form_that_is_documented(int status)
    {
        Server.AnswerWith(status, "text/html", "");
        await Assert.ThrowsAsync<ResponsesApiException>(() => Client.TryGetItemAsync());
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\u00FF")]
    public async Task String_that_is_no_text_is_an_exception_that_shows_it(string text)
    {
        byte[] body = Encoding.Latin1.GetBytes($$"""{"name":"{{text}}","title":"{{text}}"}""");
        Server.AnswerWith(200, Json, body, ("X-Trace", "t1"));
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.TryGetItemAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(["t1"], exception.Headers["X-Trace"]);
        Assert.Equal(Encoding.UTF8.GetString(body), exception.ResponseText);

        Server.AnswerWith(200, Json, [(byte)'[', .. body, (byte)']']);
        await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetListAsync());

        Server.AnswerWith(200, "application/x-ndjson", body);
        await Assert.ThrowsAsync<ResponsesApiException>(async () => await Client.GetLinesAsync().ToListAsync());
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-unknown")]
    public async Task Charset_that_NET_does_not_read_is_taken_for_UTF8_in_errors_too(string charset)
    {
        Server.AnswerWith(418, "text/plain; charset=" + charset, "é");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetPlainAsync());
        Assert.Equal("é", exception.Error);
        Assert.Equal("é", exception.ResponseText);

        Server.AnswerWith(200, Json + "; charset=" + charset, "+AHsAfQ-");
        exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetPlainAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal("+AHsAfQ-", exception.ResponseText);
    }

    [Fact]
    public async Task Exception_shows_the_first_kilobyte_and_never_half_a_character()
    {
        Server.AnswerWith(200, Json, "x" + new string('é', 5000));
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Equal("x" + new string('é', 511) + " …", exception.ResponseText);
    }

    [Theory]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("utf-8", "utf-8", true)]
    [InlineData("utf-8", "", true)]
    [InlineData("utf-8", "\"UTF-8\"", false)]
    [InlineData("utf-16", "utf-16", false)]
    [InlineData("utf-16", "utf-16", true)]
    [InlineData("utf-16", "", true)]
    [InlineData("utf-16BE", "utf-16", true)]
    [InlineData("utf-16BE", "utf-16be", false)]
    [InlineData("utf-32", "utf-32", true)]
    [InlineData("iso-8859-1", "iso-8859-1", false)]
    [InlineData("iso-8859-1", "latin1", false)]
    [InlineData("utf-8", "x-unknown", false)]
    [InlineData("utf-8", "utf-7", false)]
    public async Task Charset_of_the_body_is_honoured(string encoding, string charset, bool hasMark)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        byte[] Bytes(string text) => hasMark ? [.. written.GetPreamble(), .. written.GetBytes(text)] : written.GetBytes(text);
        string parameter = charset.Length == 0 ? "" : "; charset=" + charset;

        Server.AnswerWith(200, Json + parameter, Bytes("""{"name":"é"}"""));
        Assert.Equal("é", (await Client.GetItemAsync()).Name);

        Server.AnswerWith(200, "text/plain" + parameter, Bytes("é"));
        Assert.Equal("é", await Client.GetTextAsync());
    }

    [Fact]
    public async Task Header_lines_of_servers_that_break_the_rules_do_no_harm()
    {
        Server.AnswerWith(200, "nonsense", """{"name":"a"}""", ("ETag", "unquoted"), ("Last-Modified", "yesterday"));
        var ok = Assert.IsType<GetItemResult.Ok>(await Client.TryGetItemAsync());
        Assert.Equal("unquoted", ok.ETag);
        Assert.Equal(["yesterday"], ok.Headers["Last-Modified"]);
    }

    [Fact]
    public async Task Interrupted_body_is_an_exception_of_HTTP()
    {
        Server.Answer = static async context =>
        {
            context.Response.ContentType = Json;
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            context.Abort();
        };
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Client.GetItemAsync());
    }

    [Fact]
    public async Task Nobody_listening_is_an_exception_of_HTTP()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1/") };
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => new ResponsesClient(http).GetItemAsync());
        Assert.Null(exception.StatusCode);
    }

    [Fact]
    public void Client_without_its_HttpClient_is_refused() => Assert.Throws<ArgumentNullException>(() => new ResponsesClient(null!));
}
