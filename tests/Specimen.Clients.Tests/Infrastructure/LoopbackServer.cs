using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>A server on a free port of the loopback address. It remembers what it received, and answers what a test tells it: 204 unless told.</summary>
public sealed class LoopbackServer : IAsyncLifetime
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();

    public LoopbackServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static x =>
        {
            x.AllowSynchronousIO = true;
            x.ResponseHeaderEncodingSelector = static _ => System.Text.Encoding.UTF8;
        });
        _application = builder.Build();
        _application.Run(HandleAsync);
    }

    /// <summary>The server's address, with a slash at its end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>An HttpClient for it.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>What it answers.</summary>
    internal Func<HttpContext, Task> Answer { get; set; } = NoContent;

    /// <summary>What it does with a request whose body it has not read.</summary>
    internal Func<HttpContext, Task>? BeforeBody { get; set; }

    /// <summary>The only request that it received since it was last asked.</summary>
    internal ReceivedRequest Received => Assert.Single(AllReceived);

    /// <summary>All requests that it received since it was last asked.</summary>
    internal List<ReceivedRequest> AllReceived
    {
        get
        {
            var all = new List<ReceivedRequest>();
            while (_received.TryDequeue(out ReceivedRequest? one))
            {
                all.Add(one);
            }

            return all;
        }
    }

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        Address = new Uri(_application.Urls.Single() + "/");
        Http = new HttpClient { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _application.DisposeAsync();
    }

    /// <summary>Forgets what it received and what it was told.</summary>
    internal void Reset()
    {
        _received.Clear();
        (Answer, BeforeBody) = (NoContent, null);
    }

    /// <summary>Answers with a body.</summary>
    internal void AnswerWith(int status, string mediaType, string body, params (string Name, string Value)[] headers) =>
        AnswerWith(status, mediaType, System.Text.Encoding.UTF8.GetBytes(body), headers);

    /// <summary>Answers with a body.</summary>
    internal void AnswerWith(int status, string mediaType, byte[] body, params (string Name, string Value)[] headers) => Answer = async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType.Length > 0 ? mediaType : null;
        foreach ((string name, string value) in headers)
        {
            context.Response.Headers.Append(name, value);
        }

        await context.Response.Body.WriteAsync(body);
    };

    internal static Task NoContent(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (BeforeBody is { } before)
        {
            await before(context);
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _received.Enqueue(new ReceivedRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(static x => x.Key, static x => x.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray()));
        await Answer(context);
    }
}
