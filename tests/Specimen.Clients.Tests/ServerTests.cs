using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Relative;
using Specimen.Clients.Tests.Servers;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Where requests go.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task Without_options_to_the_first_server_with_its_defaults() =>
        Assert.Equal("http://localhost:8080/v2/things", await TargetOf(null, null, x => x.GetThingsAsync()));

    [Fact]
    public async Task Variables_are_set_by_name() => Assert.Equal(
        "http://example.com:8443/v2/things",
        await TargetOf(null, ServersClientOptions.Variable(host: "example.com", port: "8443"), x => x.GetThingsAsync()));

    [Fact]
    public void Variable_can_only_have_listed_values()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ServersClientOptions.Variable(port: "80"));
        Assert.Equal("port", exception.ParamName);
    }

    [Fact]
    public async Task Another_server() =>
        Assert.Equal("http://127.0.0.1/v1/things", await TargetOf(null, ServersClientOptions.Fixed, x => x.GetThingsAsync()));

    [Fact]
    public async Task Server_of_the_operation() =>
        Assert.Equal("http://uploads.invalid/base/uploads", await TargetOf(null, null, x => x.UploadAsync()));

    [Fact]
    public async Task Server_of_the_operation_has_its_variables_defaults() =>
        Assert.Equal("https://eu.invalid/base/regional", await TargetOf(null, null, x => x.GetRegionalAsync()));

    [Fact]
    public async Task Option_counts_before_the_server_of_the_operation() =>
        Assert.Equal("http://example.com/uploads", await TargetOf(null, new Uri("http://example.com"), x => x.UploadAsync()));

    [Theory]
    [InlineData("http://example.com", "http://example.com/things")]
    [InlineData("http://example.com/", "http://example.com/things")]
    [InlineData("http://example.com:81/api", "http://example.com:81/api/things")]
    [InlineData("http://example.com/api/", "http://example.com/api/things")]
    [InlineData("http://example.com/api/?key=1#x", "http://example.com/api/things?key=1")]
    [InlineData("http://example.com?key=a%26b", "http://example.com/things?key=a%26b")]
    [InlineData("http://example.com/api?", "http://example.com/api/things")]
    [InlineData("https://example.com/a%2Fb", "https://example.com/a%2Fb/things")]
    public async Task Address_of_the_HttpClient_counts_before_all(string address, string target)
    {
        Assert.Equal(target, await TargetOf(new Uri(address), ServersClientOptions.Fixed, x => x.GetThingsAsync()));
        Assert.Equal(target, await TargetOf(null, new Uri(address), x => x.GetThingsAsync()));
    }

    [Fact]
    public async Task Query_in_a_path_goes_on_with_the_parameters()
    {
        Assert.Equal("http://localhost:8080/v2/search?kind=all&q=a", await TargetOf(null, null, x => x.SearchAsync("a")));
        Assert.Equal("http://localhost:8080/v2/search?kind=all", await TargetOf(null, null, x => x.SearchAsync()));
    }

    [Fact]
    public async Task Query_of_the_address_stands_in_front_of_the_operations_own()
    {
        var address = new Uri("http://example.com/api?version=3");
        Assert.Equal("http://example.com/api/search?version=3&kind=all&q=a", await TargetOf(address, null, x => x.SearchAsync("a")));
        Assert.Equal("http://example.com/api/search?version=3&kind=all&q=a", await TargetOf(null, address, x => x.SearchAsync("a")));
    }

    [Fact]
    public async Task Version_that_the_HttpClient_asks_for_is_asked_for()
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        await new ServersClient(http).GetThingsAsync();
        Assert.Equal(HttpVersion.Version20, recorder.Version);
        Assert.Equal(HttpVersionPolicy.RequestVersionExact, recorder.VersionPolicy);
    }

    [Fact]
    public async Task Relative_server_alone_is_refused_in_plain_words()
    {
        using var http = new HttpClient(new Recorder());
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new RelativeClient(http).GetThingsAsync());
        Assert.Contains("HttpClient.BaseAddress", exception.Message, StringComparison.Ordinal);

        var options = new RelativeClientOptions { Server = RelativeClientOptions.DefaultServer };
        await Assert.ThrowsAsync<InvalidOperationException>(() => new RelativeClient(http, options).GetThingsAsync());
    }

    [Fact]
    public async Task Relative_server_goes_where_the_project_says()
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder) { BaseAddress = new Uri("http://example.com/api/v1") };
        await new RelativeClient(http).GetThingsAsync();
        Assert.Equal("http://example.com/api/v1/things", recorder.Target);
    }

    [Fact]
    public async Task Server_that_is_no_web_address_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TargetOf(null, new Uri("file:///etc"), x => x.GetThingsAsync()));

    private static async Task<string?> TargetOf(Uri? baseAddress, Uri? server, Func<IServersClient, Task> call)
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder) { BaseAddress = baseAddress };
        await call(new ServersClient(http, new ServersClientOptions { Server = server }));
        return recorder.Target;
    }

    /// <summary>Sends nothing, and remembers where it would have gone.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        public string? Target { get; private set; }

        public Version? Version { get; private set; }

        public HttpVersionPolicy? VersionPolicy { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Target, Version, VersionPolicy) = (request.RequestUri?.AbsoluteUri, request.Version, request.VersionPolicy);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }
}
