using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Hosts;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Where the requests of a request file with several servers go, and what they take along.</summary>
public sealed class HostTests
{
    private static readonly HostsClientOptions s_options = new()
    {
        Token = "main",
        OtherInvalid8080Token = "other",
        LoginInvalidCredentials = new NetworkCredential("a", "b"),
    };

    [Fact]
    public async Task Variables_that_are_made_of_others_are_put_in()
    {
        Assert.Equal("http://main.invalid/api/v2/orders", (await Sent(x => x.GetOrdersAsync())).RequestUri?.AbsoluteUri);
        Assert.Equal("http://main.invalid/health", (await Sent(x => x.GetHealthAsync())).RequestUri?.AbsoluteUri);
    }

    [Fact]
    public async Task Each_request_goes_to_its_own_server_with_the_credentials_of_that_one()
    {
        HttpRequestMessage main = await Sent(x => x.GetOrdersAsync());
        HttpRequestMessage other = await Sent(x => x.GetOtherAsync("1"));
        HttpRequestMessage login = await Sent(x => x.GetTokenAsync());
        Assert.Equal("Bearer main", main.Headers.Authorization?.ToString());
        Assert.Equal("http://other.invalid:8080/z?page=p-1", other.RequestUri?.AbsoluteUri);
        Assert.Equal("Bearer other", other.Headers.Authorization?.ToString());
        Assert.Equal("http://login.invalid/oauth/token", login.RequestUri?.AbsoluteUri);
        Assert.Equal("Basic YTpi", login.Headers.Authorization?.ToString());
    }

    [Fact]
    public async Task Credentials_of_one_server_are_not_sent_to_another() =>
        Assert.Null((await Sent(x => x.GetOtherAsync("1"), new HostsClientOptions { Token = "main" })).Headers.Authorization);

    [Fact]
    public async Task Another_server_takes_the_place_of_what_its_requests_share() => Assert.Equal(
        "http://test.invalid/api/v2/orders",
        (await Sent(x => x.GetOrdersAsync(), new HostsClientOptions { Server = new Uri("http://test.invalid") })).RequestUri?.AbsoluteUri);

    [Fact]
    public async Task Text_around_the_variable_of_a_header_is_sent_with_it()
    {
        HttpRequestMessage request = await Sent(x => x.PutOrderAsync("1", "abc", xFormat: "a-1-2", session: "k"));
        Assert.Equal("\"abc\"", request.Headers.NonValidated["If-Match"].Single());
        Assert.Equal("a-1-2", request.Headers.NonValidated["X-Format"].Single());
        Assert.Equal("s=k", request.Headers.NonValidated["Cookie"].Single());
    }

    [Fact]
    public async Task Text_around_the_variable_of_a_credential_is_sent_with_it()
    {
        HttpRequestMessage request = await Sent(x => x.GetStatusAsync(), new HostsClientOptions { SiteToken = "abc" });
        Assert.Equal("Token token=\"abc\"", request.Headers.NonValidated["Authorization"].Single());
        Assert.Null((await Sent(x => x.GetStatusAsync())).Headers.Authorization);
    }

    private static async Task<HttpRequestMessage> Sent(Func<IHostsClient, Task> call, HostsClientOptions? options = null)
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder);
        await call(new HostsClient(http, options ?? s_options));
        return recorder.Request!;
    }

    /// <summary>Sends nothing, and remembers what it would have sent.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        public HttpRequestMessage? Request { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = request;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
