using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Answers that the document has in several media types.</summary>
public sealed class AnswerFormTests(LoopbackServer server) : LoopbackTest(server)
{
    private static readonly CreateChatRequest s_chat = new() { Prompt = "Hi", Stream = true };

    private ResponsesClient Client => new(Server.Http);

    [Fact]
    public async Task JSON_beside_events_is_asked_for_as_JSON()
    {
        Server.AnswerWith(200, "application/json", """{"name":"a"}""");
        Assert.Equal("a", (await Client.CreateChatAsync(s_chat)).Name);
        Assert.Equal("application/json", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Events_beside_JSON_are_asked_for_alone()
    {
        Server.AnswerWith(200, "text/event-stream", "data: {\"data\":\"a\"}\n\ndata: {\"data\":\"b\"}\n\ndata: [DONE]\n\n");
        List<Progress> events = await Client.CreateChatAsEventsAsync(s_chat).ToListAsync();
        Assert.Equal(["a", "b"], events.Select(static x => x.Data));
        ReceivedRequest request = Server.Received;
        Assert.Equal("text/event-stream", request["Accept"]);
        Assert.Equal("POST /chat", request.Method + " " + request.Target);
        Assert.Equal("""{"prompt":"Hi","stream":true}""", request.Text);
    }

    [Fact]
    public async Task Events_beside_JSON_have_typed_errors()
    {
        Server.AnswerWith(400, "application/json", """{"title":"Bad"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(async () => await Client.CreateChatAsEventsAsync(s_chat).ToListAsync());
        Assert.Equal("Bad", Assert.IsType<Problem>(exception.Error).Title);
        Assert.IsType<CreateChatAsEventsResult.BadRequest>(await Client.TryCreateChatAsEventsAsync(s_chat));
    }

    [Fact]
    public async Task JSON_in_place_of_events_is_an_error_and_no_empty_sequence()
    {
        Server.AnswerWith(200, "application/json", """{"name":"a"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(async () => await Client.CreateChatAsEventsAsync(s_chat).ToListAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("It is application/json, and no server-sent events.", exception.Message);
    }

    [Fact]
    public async Task Whole_events_and_lines_have_methods_each()
    {
        Server.AnswerWith(200, "text/event-stream", "event: add\ndata: a\n\n");
        Assert.Equal([new Progress { Event = "add", Data = "a" }], await Client.GetChatItemsAsEventsAsync().ToListAsync());

        Server.AnswerWith(200, "application/x-ndjson", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n");
        Assert.Equal(["a", "b"], await Client.GetChatItemsAsLinesAsync().Select(static x => x.Name).ToListAsync());
        Assert.Equal(["text/event-stream", "application/x-ndjson"], Server.AllReceived.Select(static x => x["Accept"]));
    }

    [Fact]
    public async Task Events_without_a_schema_are_their_data_as_text()
    {
        Server.AnswerWith(200, "text/event-stream", "data: a\ndata: b\n\n");
        Assert.Equal(["a\nb"], await Client.GetChatLogAsEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Text_beside_JSON()
    {
        Server.AnswerWith(200, "text/csv", "name\na\n");
        Assert.Equal("name\na\n", await Client.GetReportAsCsvAsync());
        Assert.Equal("text/csv", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Bytes_beside_JSON_are_not_buffered()
    {
        var isRead = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            await context.Response.Body.WriteAsync(new byte[] { 1 });
            await context.Response.Body.FlushAsync();
            await isRead.Task;
        };
        var ok = Assert.IsType<GetReportAsOctetStreamResult.Ok>(await Client.TryGetReportAsOctetStreamAsync());
        await using Stream body = ok.Body;
        Assert.Equal(1, body.ReadByte());
        isRead.SetResult();
        Assert.Equal("application/octet-stream", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Success_that_lacks_the_form_is_read_in_its_own()
    {
        Server.AnswerWith(202, "application/json", """{"name":"a"}""");
        Assert.Equal("a", Assert.IsType<GetReportAsOctetStreamResult.Accepted>(await Client.TryGetReportAsOctetStreamAsync()).Body.Name);
    }

    [Fact]
    public async Task JSON_of_another_type_beside_JSON()
    {
        Server.AnswerWith(200, "application/vnd.summary+json", """["a"]""");
        Assert.Equal(["a"], Assert.IsType<GetReportAsVndSummaryJsonResult.Ok>(await Client.TryGetReportAsVndSummaryJsonAsync()).Body);
        Assert.Equal("application/vnd.summary+json", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Bytes_in_two_media_types_of_the_default_response()
    {
        Server.AnswerWith(200, "image/png", [1]);
        await using (Stream png = await Client.GetPictureAsync())
        {
            Assert.Equal(1, png.ReadByte());
        }

        await using Stream jpeg = await Client.GetPictureAsJpegAsync();
        Assert.Equal(["image/png", "image/jpeg"], Server.AllReceived.Select(static x => x["Accept"]));
    }

    [Fact]
    public void Other_notations_of_what_JSON_gives_have_no_methods()
    {
        Assert.Equal(
            ["GetNameAsync", "GetReportAsCsvAsync", "GetReportAsOctetStreamAsync", "GetReportAsVndSummaryJsonAsync", "GetReportAsync"],
            typeof(IResponsesClient).GetMethods().Select(static x => x.Name).Where(static x => x.StartsWith("GetReport", System.StringComparison.Ordinal) || x.StartsWith("GetName", System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal));
    }
}
