using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Bodies that are handed out as they come.</summary>
public sealed class StreamTests(LoopbackServer server) : LoopbackTest(server)
{
    private ResponsesClient Client => new(Server.Http);

    [Fact]
    public async Task Stream_is_there_before_its_end()
    {
        var isRead = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            await context.Response.Body.WriteAsync(new byte[] { 1 });
            await context.Response.Body.FlushAsync();
            await isRead.Task;
            await context.Response.Body.WriteAsync(new byte[] { 2 });
        };
        var ok = Assert.IsType<GetStreamResult.Ok>(await Client.TryGetStreamAsync());
        await using Stream body = ok.Body;
        Assert.Equal(1, body.ReadByte());
        isRead.SetResult();
        Assert.Equal(2, body.ReadByte());
        Assert.Equal(-1, body.ReadByte());
    }

    [Fact]
    public async Task Closing_the_stream_closes_the_response()
    {
        var isAborted = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            context.RequestAborted.Register(isAborted.SetResult);
            await context.Response.Body.WriteAsync(new byte[] { 1 });
            await context.Response.Body.FlushAsync();
            await isAborted.Task;
        };
        var ok = Assert.IsType<GetStreamResult.Ok>(await Client.TryGetStreamAsync());
        await ok.Body.DisposeAsync();
        await isAborted.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Statuses_between_those_with_streams_keep_their_bodies()
    {
        Server.AnswerWith(206, "application/octet-stream", [1, 2]);
        await using (Stream part = Assert.IsType<GetStreamResult.PartialContent>(await Client.TryGetStreamAsync()).Body)
        {
            Assert.Equal(1, part.ReadByte());
        }

        Server.AnswerWith(202, "application/json", """{"title":"Not yet"}""");
        Assert.Equal("Not yet", Assert.IsType<GetStreamResult.Accepted>(await Client.TryGetStreamAsync()).Body.Title);

        Server.AnswerWith(203, "text/plain", "copy");
        Assert.Equal("copy", Assert.IsType<GetStreamResult.Other>(await Client.TryGetStreamAsync()).Body);
    }

    [Fact]
    public async Task Error_beside_a_stream_is_typed_and_shown()
    {
        Server.AnswerWith(404, "application/json", """{"title":"No such bytes"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetStreamAsync());
        Assert.Equal("No such bytes", Assert.IsType<Problem>(exception.Error).Title);
        Assert.Equal("""{"title":"No such bytes"}""", exception.ResponseText);
    }

    [Fact]
    public async Task Error_that_is_documented_as_a_stream_is_one_and_is_shown()
    {
        Server.AnswerWith(201, "application/json", """{"name":"a"}""");
        Assert.Equal("a", (await Client.GetStreamDefaultAsync()).Name);

        Server.AnswerWith(500, "application/octet-stream", "out of order");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetStreamDefaultAsync());
        Assert.Equal("out of order", exception.ResponseText);
        using var reader = new StreamReader(Assert.IsAssignableFrom<Stream>(exception.Error));
        Assert.Equal("out of order", await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n")]
    [InlineData("data: {\"name\":\"a\"}\r\n\r\ndata: {\"name\":\"b\"}\r\n\r\n")]
    [InlineData("data: {\"name\":\"a\"}\r\rdata: {\"name\":\"b\"}\r\r")]
    [InlineData("\uFEFFdata:{\"name\":\"a\"}\n\n: comment\n\n:\n\nevent: item\nid: 7\nretry: 100\ndata:{\"name\":\"b\"}\n\n")]
    [InlineData("data: {\"name\":\ndata: \"a\"}\n\ndata: {\"name\":\"b\"}\n\ndata: {\"name\":\"unfinished\"}")]
    [InlineData("data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\ndata: [DONE]\n\ndata: {\"name\":\"c\"}\n\n")]
    [InlineData("database: x\nunknown\n\ndata: {\"name\":\"a\"}\n\nevent: nothing\n\n\n\ndata: {\"name\":\"b\"}\n\n")]
    public async Task Events(string body)
    {
        Server.AnswerWith(200, "text/event-stream", body);
        Assert.Equal(["a", "b"], await Client.GetEventsAsync().Select(static x => x.Name).ToListAsync());
        Assert.Equal("text/event-stream, application/json", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Events_of_text_keep_their_lines_and_spaces()
    {
        Server.AnswerWith(200, "text/event-stream", "data:  a\ndata\ndata: é🎈\n\ndata:\n\n");
        Assert.Equal([" a\n\né🎈", ""], await Client.GetTextEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Events_with_all_their_fields()
    {
        Server.AnswerWith(200, "text/event-stream", "event: add\nid: 7\nretry: 100\ndata: a\ndata: \"b\"\n\ndata: c\nretry: soon\n\n");
        Assert.Equal(
            [new Progress { Event = "add", Id = "7", Retry = 100, Data = "a\n\"b\"" }, new Progress { Data = "c" }],
            await Client.GetWholeEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Events_whose_schema_is_that_of_their_data()
    {
        Server.AnswerWith(200, "text/event-stream", "data: {\"name\":\"a\"}\n\n");
        Assert.Equal([new Item { Name = "a" }], await Client.GetItemEventsAsync().ToListAsync());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Events_and_characters_may_be_split_over_chunks(string newLine)
    {
        byte[] body = Encoding.UTF8.GetBytes($"\uFEFFdata: é{newLine}data: 🎈{newLine}{newLine}data: b{newLine}{newLine}");
        Server.Answer = async context =>
        {
            foreach (byte one in body)
            {
                await context.Response.Body.WriteAsync(new[] { one });
                await context.Response.Body.FlushAsync();
            }
        };
        Assert.Equal(["é\n🎈", "b"], await Client.GetTextEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Events_are_there_as_they_come()
    {
        var isRead = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            await context.Response.WriteAsync("data: a\n\n");
            await context.Response.Body.FlushAsync();
            await isRead.Task;
            await context.Response.WriteAsync("data: b\n\n");
        };
        await using IAsyncEnumerator<string> events = Client.GetTextEventsAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("a", events.Current);
        isRead.SetResult();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("b", events.Current);
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task Long_events_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789é", 10_000));
        Server.AnswerWith(200, "text/event-stream", $"data: {text}\n\ndata: b\n\n");
        Assert.Equal([text, "b"], await Client.GetTextEventsAsync().ToListAsync());
    }

    [Theory]
    [InlineData("data: {0}\n\n")]
    [InlineData("data: {0}")]
    public async Task Events_without_an_end_are_not_kept(string format)
    {
        Server.AnswerWith(200, "text/event-stream", format.Replace("{0}", new string('x', 100_000), StringComparison.Ordinal));
        using var http = new HttpClient { BaseAddress = Server.Address, MaxResponseContentBufferSize = 50_000 };
        await Assert.ThrowsAsync<HttpRequestException>(async () => await new ResponsesClient(http).GetTextEventsAsync().ToListAsync());
    }

    [Theory]
    [InlineData("{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    [InlineData("{\"name\":\"a\"}\r\n\r\n  \r\n{\"name\":\"b\"}")]
    [InlineData("\uFEFF{\"name\":\"a\"}\n{\"name\":\"b\"}")]
    [InlineData("\u001E{\"name\":\"a\"}\n\u001E{\"name\":\"b\"}\n")]
    public async Task Lines(string body)
    {
        Server.AnswerWith(200, "application/x-ndjson", body);
        Assert.Equal(["a", "b"], await Client.GetLinesAsync().Select(static x => x.Name).ToListAsync());
        Assert.Equal(["a", "b"], await Client.GetSequenceAsync().Select(static x => x.Name).ToListAsync());
    }

    [Fact]
    public async Task Mark_within_a_sequence_is_no_byte_order_mark()
    {
        Server.Answer = async context =>
        {
            await context.Response.WriteAsync("\n\n");
            await context.Response.Body.FlushAsync();
            await Task.Delay(50);
            await context.Response.WriteAsync("\uFEFFdata: a\n\n");
        };
        Assert.Empty(await Client.GetTextEventsAsync().ToListAsync());
    }

    [Fact]
    public async Task Item_that_is_something_else_is_an_exception_that_shows_it()
    {
        Server.AnswerWith(200, "application/x-ndjson", "{\"name\":\"a\"}\n{\"name\":5}\n", ("X-Trace", "t1"));
        var names = new List<string>();
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(async () =>
        {
            await foreach (Item item in Client.GetLinesAsync())
            {
                names.Add(item.Name);
            }
        });
        Assert.Equal(["a"], names);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(["t1"], exception.Headers["X-Trace"]);
        Assert.Equal("{\"name\":5}", exception.ResponseText);
    }

    [Fact]
    public async Task Error_in_place_of_a_sequence_is_typed()
    {
        Server.AnswerWith(400, "application/json", """{"title":"Bad"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(async () => await Client.GetEventsAsync().ToListAsync());
        Assert.Equal("Bad", Assert.IsType<Problem>(exception.Error).Title);
        Assert.IsType<GetEventsResult.BadRequest>(await Client.TryGetEventsAsync());
    }

    [Theory]
    [InlineData("text/html", "<h1>Bad gateway</h1>")]
    [InlineData("application/json", "")]
    public async Task Error_that_comes_otherwise_than_documented_is_one_that_is_not_documented(string type, string body)
    {
        Server.AnswerWith(400, type, body);
        var other = Assert.IsType<GetEventsResult.Other>(await Client.TryGetEventsAsync());
        Assert.Equal(body, other.Body);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(async () => await Client.GetEventsAsync().ToListAsync());
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal(body, exception.ResponseText);
    }

    [Fact]
    public async Task Items_of_one_response_come_once()
    {
        Server.AnswerWith(200, "text/event-stream", "data: a\n\ndata: b\n\n");
        var ok = Assert.IsType<GetTextEventsResult.Ok>(await Client.TryGetTextEventsAsync());
        Assert.Equal("a", await ok.Body.FirstAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await ok.Body.ToListAsync());
    }

    [Fact]
    public async Task Sequence_is_asked_for_when_it_is_enumerated()
    {
        Server.AnswerWith(200, "text/event-stream", "data: a\n\n");
        IAsyncEnumerable<string> events = Client.GetTextEventsAsync();
        Assert.Empty(Server.AllReceived);
        Assert.Single(await events.ToListAsync());
        Assert.Single(await events.ToListAsync());
        Assert.Equal(2, Server.AllReceived.Count);
    }

    [Fact]
    public async Task Leaving_a_sequence_closes_the_response()
    {
        var isAborted = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            context.RequestAborted.Register(isAborted.SetResult);
            await context.Response.WriteAsync("data: a\n\n");
            await context.Response.Body.FlushAsync();
            await isAborted.Task;
        };
        await foreach (string _ in Client.GetTextEventsAsync())
        {
            break;
        }

        await isAborted.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
