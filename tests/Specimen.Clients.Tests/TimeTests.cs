using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Cancellation and time-outs, wherever a call is when they come.</summary>
public sealed class TimeTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task Cancelled_before_it_is_sent()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ResponsesClient(Server.Http).GetItemAsync(cancellationToken: new CancellationToken(true)));
        Assert.Empty(Server.AllReceived);
    }

    [Theory]
    [InlineData(Moment.Headers)]
    [InlineData(Moment.Body)]
    public async Task Cancelled_while_it_waits(Moment moment)
    {
        using var source = new CancellationTokenSource();
        Task isReached = HangAt(moment);
        Task<Item> item = new ResponsesClient(Server.Http).GetItemAsync(cancellationToken: source.Token);
        await isReached;
        await source.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => item);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [InlineData(Moment.Headers)]
    [InlineData(Moment.Body)]
    public async Task Cancelled_while_an_error_comes_in_place_of_a_stream(Moment moment)
    {
        using var source = new CancellationTokenSource();
        Task isReached = HangAt(moment, status: 404);
        Task<GetStreamResult> stream = new ResponsesClient(Server.Http).TryGetStreamAsync(source.Token);
        await isReached;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream);
    }

    [Fact]
    public async Task Cancelled_within_a_stream()
    {
        using var source = new CancellationTokenSource();
        _ = HangAt(Moment.Body);
        var ok = Assert.IsType<GetStreamResult.Ok>(await new ResponsesClient(Server.Http).TryGetStreamAsync());
        await using Stream body = ok.Body;
        Task reading = body.CopyToAsync(Stream.Null, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_within_a_sequence(bool byTheMethod)
    {
        using var source = new CancellationTokenSource();
        var client = new ResponsesClient(Server.Http);
        Task isReached = HangAt(Moment.Body, "data: a\n\n");
        IAsyncEnumerable<string> events = byTheMethod ? client.GetTextEventsAsync(source.Token) : client.GetTextEventsAsync();
        await using IAsyncEnumerator<string> enumerator = events.GetAsyncEnumerator(byTheMethod ? default : source.Token);
        Assert.True(await enumerator.MoveNextAsync());
        await isReached;
        ValueTask<bool> next = enumerator.MoveNextAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Theory]
    [InlineData(Moment.Headers)]
    [InlineData(Moment.Body)]
    public async Task Time_out_counts_for_headers_and_body(Moment moment)
    {
        _ = HangAt(moment);
        using HttpClient http = Hurried();
        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(() => new ResponsesClient(http).GetItemAsync());
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task Time_out_counts_for_a_body_that_drips()
    {
        Server.Answer = static async context =>
        {
            context.Response.StatusCode = 404;
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(" ");
                await context.Response.Body.FlushAsync();
                await Task.Delay(20);
            }
        };
        using HttpClient http = Hurried();
        TaskCanceledException whole = await Assert.ThrowsAsync<TaskCanceledException>(() => new ResponsesClient(http).GetItemAsync());
        Assert.IsType<TimeoutException>(whole.InnerException);
        TaskCanceledException error = await Assert.ThrowsAsync<TaskCanceledException>(() => new ResponsesClient(http).GetStreamAsync());
        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task Time_out_does_not_count_for_a_sequence_that_has_begun()
    {
        Server.Answer = static async context =>
        {
            await context.Response.WriteAsync("data: a\n\n");
            await context.Response.Body.FlushAsync();
            await Task.Delay(1500);
            await context.Response.WriteAsync("data: b\n\n");
        };
        using HttpClient http = Hurried();
        var texts = new List<string>();
        await foreach (string text in new ResponsesClient(http).GetTextEventsAsync())
        {
            texts.Add(text);
        }

        Assert.Equal(["a", "b"], texts);
    }

    /// <summary>Where the server stops to answer.</summary>
    public enum Moment
    {
        Headers,
        Body,
    }

    private HttpClient Hurried() => new() { BaseAddress = Server.Address, Timeout = TimeSpan.FromSeconds(1) };

    /// <summary>Lets the server stop to answer somewhere; the task ends when it is there.</summary>
    private Task HangAt(Moment moment, string start = "{", int status = 200)
    {
        var isReached = new TaskCompletionSource();
        Server.Answer = async context =>
        {
            context.Response.StatusCode = status;
            if (moment == Moment.Body)
            {
                await context.Response.WriteAsync(start);
                await context.Response.Body.FlushAsync();
            }

            isReached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        };
        return isReached.Task;
    }
}
