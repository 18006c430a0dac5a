using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Pages;
using Specimen.Clients.Tests.Security;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Requests that the caller changes before they are sent.</summary>
public sealed class PreparedRequestTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task A_header_is_sent_by_the_client_that_was_given_it_only()
    {
        ISecurityClient client = Client();
        await client.With(static x => x.Headers.Add("Idempotency-Key", "k1")).ByBearerAsync();
        ReceivedRequest request = Server.Received;
        Assert.Equal("k1", request["Idempotency-Key"]);
        Assert.Equal("Bearer t0ken", request["Authorization"]);

        await client.ByBearerAsync();
        Assert.Null(Server.Received["Idempotency-Key"]);
    }

    [Fact]
    public async Task It_comes_with_all_that_the_document_says()
    {
        HttpRequestMessage? seen = null;
        await Client().With(x => seen = x).PostAsync("words");
        Assert.Equal(HttpMethod.Post, seen!.Method);
        Assert.Equal("/post", seen.RequestUri!.AbsolutePath);
        Assert.Equal("text/plain", seen.Content!.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task One_after_the_other_where_there_are_several()
    {
        await Client().With(static x => x.Headers.Add("X-Order", "1")).With(static x => x.Headers.Add("X-Order", "2")).OpenlyAsync();
        Assert.Equal("1, 2", Server.Received["X-Order"]);
    }

    [Fact]
    public async Task Options_that_change_count_for_it_too()
    {
        var options = new SecurityClientOptions { Server = Server.Address };
        ISecurityClient client = new SecurityClient(new HttpClient(), options).With(static _ => { });
        options.Bearer = "later";
        await client.ByBearerAsync();
        Assert.Equal("Bearer later", Server.Received["Authorization"]);
    }

    [Fact]
    public async Task Each_page_is_prepared()
    {
        var handler = new Handler();
        IPagesClient client = new PagesClient(new HttpClient(handler), new PagesClientOptions { Server = new Uri("http://localhost/") });
        int count = 0;
        await foreach (Thing _ in client.With(static x => x.Headers.Add("X-Trace", "t")).ListByNumberAllAsync())
        {
            count++;
        }

        Assert.Equal(2, count);
        Assert.Equal(["t", "t"], handler.Traces);
    }

    [Fact]
    public async Task What_it_throws_reaches_the_caller()
    {
        ISecurityClient client = Client().With(static _ => throw new NotSupportedException("not today"));
        Assert.Equal("not today", (await Assert.ThrowsAsync<NotSupportedException>(() => client.OpenlyAsync())).Message);
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public void There_is_something_to_call() =>
        Assert.Equal("prepare", Assert.Throws<ArgumentNullException>(() => Client().With(null!)).ParamName);

    private SecurityClient Client() => new SecurityClient(new HttpClient(), new SecurityClientOptions { Server = Server.Address, Bearer = "t0ken" });

    private sealed class Handler : HttpMessageHandler
    {
        public List<string> Traces { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Traces.Add(request.Headers.GetValues("X-Trace").Single());
            string body = Traces.Count == 1 ? """{"things":[{"id":1}],"meta":{"next_offset":1}}""" : """{"things":[{"id":2}],"meta":{"next_offset":null}}""";
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body, null, "application/json") });
        }
    }
}
