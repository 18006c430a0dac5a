using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Requests;
using Specimen.Clients.Tests.Responses;
using Specimen.Clients.Tests.Security;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Clients in an application: registered, faked, documented.</summary>
public sealed class IntegrationTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task Registered_client_is_injected_by_its_interface()
    {
        var services = new ServiceCollection();
        services.AddSecurityClient(x => (x.Server, x.Bearer) = (Server.Address, "t0ken"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ISecurityClient>().ByBearerAsync();
        Assert.Equal("Bearer t0ken", Server.Received["Authorization"]);
    }

    [Fact]
    public async Task Options_may_come_from_services_and_the_builder_is_the_platforms()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new NetworkCredential("user", "secret"));
        services.AddTransient<Stamp>();
        services
            .AddSecurityClient(static (provider, options) => options.Basic = provider.GetRequiredService<NetworkCredential>())
            .ConfigureHttpClient(x => x.BaseAddress = Server.Address)
            .AddHttpMessageHandler<Stamp>();
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ISecurityClient>().ByBasicAsync();
        ReceivedRequest request = Server.Received;
        Assert.StartsWith("Basic ", request["Authorization"], StringComparison.Ordinal);
        Assert.Equal("yes", request["X-Stamp"]);
    }

    [Fact]
    public async Task Registered_client_unpacks_what_is_compressed()
    {
        Server.Answer = static async context =>
        {
            Assert.Contains("gzip", context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
            await context.Response.WriteAsync("""{"name":"a"}""");
        };
        await using ServiceProvider provider = new ServiceCollection().AddResponsesClient(x => x.Server = Server.Address).Services.BuildServiceProvider();
        Assert.Equal("a", (await provider.GetRequiredService<IResponsesClient>().GetItemAsync()).Name);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirect_to_the_same_host_takes_credentials_along(int status)
    {
        Redirect(status, new Uri(Server.Address, "elsewhere"));
        await Secured(x => x.ByEitherAsync());
        List<ReceivedRequest> requests = Server.AllReceived;
        Assert.Equal(["/either?api_key=query", "/elsewhere"], requests.Select(static x => x.Target));
        Assert.All(requests, static x => Assert.Equal("header", x["X-Api-Key"]));

        await Secured(x => x.ByBearerAsync());
        Assert.All(Server.AllReceived, static x => Assert.Equal("Bearer token", x["Authorization"]));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task Redirect_to_another_host_leaves_credentials_behind(int status)
    {
        var other = new LoopbackServer();
        await other.InitializeAsync();
        Redirect(status, new Uri(other.Address, "elsewhere"));

        await Secured(x => x.ByDocumentAsync());
        await Secured(x => x.ByBearerAsync());
        await Secured(x => x.ByCookieAsync());
        await Secured(x => x.ByBasicAsync());

        List<ReceivedRequest> requests = other.AllReceived;
        await other.DisposeAsync();
        Assert.Equal(4, requests.Count);
        Assert.All(requests, static x =>
        {
            Assert.Null(x["X-Api-Key"]);
            Assert.Null(x["Authorization"]);
            Assert.Null(x["Cookie"]);
        });
    }

    [Theory]
    [InlineData(303, "GET", "")]
    [InlineData(302, "GET", "")]
    [InlineData(307, "POST", "text")]
    [InlineData(308, "POST", "text")]
    public async Task Redirect_keeps_or_changes_the_method_as_its_status_says(int status, string method, string body)
    {
        Redirect(status, new Uri("/elsewhere", UriKind.Relative));
        await Secured(x => x.PostAsync("text"));
        ReceivedRequest last = Server.AllReceived[1];
        Assert.Equal((method, body), (last.Method, last.Text));
    }

    [Fact]
    public async Task Redirects_without_an_end_are_given_up()
    {
        Server.Answer = static context =>
        {
            context.Response.Redirect("/again");
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<SecurityApiException>(() => Secured(x => x.OpenlyAsync()));
        Assert.Equal(51, Server.AllReceived.Count);
    }

    [Fact]
    public void Fake_that_prepares_no_requests_is_its_own()
    {
        IRequestsClient fake = new FakeRequests(new GetThingResult.Other(""));
        Assert.Same(fake, fake.With(static _ => { }));
    }

    [Fact]
    public async Task Interface_is_faked_with_results_made_by_hand()
    {
        Assert.Equal("A thing", await NameOf(new FakeRequests(new GetThingResult.Ok(new Thing { Id = "1", Name = "A thing" }))));
        Assert.Equal("404", await NameOf(new FakeRequests(new GetThingResult.Other("") { StatusCode = HttpStatusCode.NotFound })));

        static async Task<string> NameOf(IRequestsClient client) => await client.TryGetThingAsync("1", "fi", "trace") switch
        {
            GetThingResult.Ok(var thing) => thing.Name,
            var other => ((int)other.StatusCode).ToString(CultureInfo.InvariantCulture),
        };
    }

    [Fact]
    public void Results_made_by_hand_have_their_status()
    {
        var found = new GetItemResult.Ok(new Item { Name = "a" });
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.True(found.IsSuccess);
        Assert.Equal("a", found.EnsureSuccess().Name);
        Assert.Empty(found.Headers);

        Assert.Equal("200 OK", found.ToString());

        var limited = new GetItemResult.Ok(found.Body) { Headers = new Dictionary<string, IReadOnlyList<string>> { ["X-Rate-Limit"] = ["5"] } };
        Assert.Equal(5, limited.XRateLimit);

        var missing = new GetItemResult.NotFound(new Problem { Title = "No" });
        ResponsesApiException exception = Assert.Throws<ResponsesApiException>(() => missing.EnsureSuccess());
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Same(missing, exception.Response);
        Assert.Equal("The API answered 404 NotFound.", exception.Message);

        var other = new GetItemResult.Default(new Problem()) { StatusCode = HttpStatusCode.BadGateway };
        Assert.Equal(HttpStatusCode.BadGateway, Assert.Throws<ResponsesApiException>(() => other.EnsureSuccess()).StatusCode);
    }

    [Fact]
    public void Deprecated_operation_is_obsolete()
    {
        foreach (string name in new[] { "GetOldAsync", "TryGetOldAsync" })
        {
            Assert.NotNull(typeof(IResponsesClient).GetMethod(name)!.GetCustomAttribute<ObsoleteAttribute>());
            Assert.NotNull(typeof(ResponsesClient).GetMethod(name)!.GetCustomAttribute<ObsoleteAttribute>());
        }
    }

    [Fact]
    public void Client_has_one_public_constructor() => Assert.Single(typeof(ResponsesClient).GetConstructors());

    [Fact]
    public void Method_is_documented_with_all_that_the_document_says()
    {
        XElement member = XDocument.Load(Path.ChangeExtension(typeof(IResponsesClient).Assembly.Location, ".xml"))
            .Descendants("member")
            .Single(static x => x.Attribute("name")!.Value.StartsWith("M:" + typeof(IResponsesClient).FullName + ".GetItemAsync(", StringComparison.Ordinal));
        Assert.Equal("Gets the item.", member.Element("summary")!.Value);
        Assert.Contains("With all that the document says of its answers.", member.Element("remarks")!.Value, StringComparison.Ordinal);
        Assert.Contains("GET /item in responses/openapi.yaml#/paths/~1item/get", member.Element("remarks")!.Value, StringComparison.Ordinal);
        Assert.Equal("Which one. Default: 1.", member.Element("param")!.Value);
        Assert.Equal("The item", member.Element("returns")!.Value);
        Assert.Equal(
            ["404: No such item", "410: Gone for ever", "4XX: A mistake of the caller", "Otherwise: Anything else"],
            member.Element("exception")!.Elements("para").Select(static x => x.Value));
    }

    [Fact]
    public async Task Request_file_gives_a_client_too()
    {
        Server.AnswerWith(200, "application/json", """{"id":"t1","name":"A thing"}""");
        var client = new RequestsClient(Server.Http, new RequestsClientOptions { Token = "t0ken" });
        Assert.Equal("A thing", (await client.GetThingAsync("a/b", "fi", "trace")).Name);
        ReceivedRequest get = Server.Received;
        Assert.Equal("/things/a%2Fb?view=full&lang=fi", get.Target);
        Assert.Equal(("Bearer t0ken", "trace", "7"), (get["Authorization"], get["X-Trace"], get["X-Version"]));

        await client.AddThingAsync(new AddThingRequest { Name = "b", Count = 3 });
        Assert.Equal("""{"name":"b","count":3}""", Server.Received.Text);

        await client.LogInAsync("me", "p&w");
        Assert.Equal("user=me&password=p%26w", Server.Received.Text);
    }

    private void Redirect(int status, Uri target) => Server.Answer = context =>
    {
        if (context.Request.Path.Value == "/elsewhere")
        {
            return LoopbackServer.NoContent(context);
        }

        context.Response.StatusCode = status;
        context.Response.Headers.Location = target.ToString();
        return Task.CompletedTask;
    };

    private async Task Secured(Func<ISecurityClient, Task> call)
    {
        await using ServiceProvider provider = new ServiceCollection()
            .AddSecurityClient(x =>
            {
                x.Server = Server.Address;
                (x.Header, x.Query, x.Cookie, x.Bearer) = ("header", "query", "cookie", "token");
                x.Basic = new NetworkCredential("user", "secret");
            })
            .Services.BuildServiceProvider();
        await call(provider.GetRequiredService<ISecurityClient>());
    }

    private sealed class FakeRequests(GetThingResult answer) : IRequestsClient
    {
        public async Task<Thing> GetThingAsync(string id, string lang, string trace, CancellationToken cancellationToken = default) =>
            (await TryGetThingAsync(id, lang, trace, cancellationToken)).EnsureSuccess();

        public Task<GetThingResult> TryGetThingAsync(string id, string lang, string trace, CancellationToken cancellationToken = default) => Task.FromResult(answer);

        public Task<string> AddThingAsync(AddThingRequest body, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<AddThingResult> TryAddThingAsync(AddThingRequest body, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<string> LogInAsync(string user, string password, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<LogInResult> TryLogInAsync(string user, string password, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
