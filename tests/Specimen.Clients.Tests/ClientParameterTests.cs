using System;
using System.Net.Http;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Versions;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Parameters that every operation requires, which the options of the client have values for.</summary>
public sealed class ClientParameterTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task Option_is_sent_by_each_operation()
    {
        VersionsClient client = Client("2026-01-01", "acme");
        await client.ListThingsAsync("a");
        ReceivedRequest list = Server.Received;
        Assert.Equal("/things?q=a&api-version=2026-01-01", list.Target);
        Assert.Equal("acme", list["X-Tenant"]);

        await client.GetThingAsync("1", "a");
        ReceivedRequest get = Server.Received;
        Assert.Equal("/things/1?api-version=2026-01-01&q=a", get.Target);
        Assert.Equal("acme", get["X-Tenant"]);
    }

    [Fact]
    public async Task Argument_takes_precedence()
    {
        await Client("2026-01-01", "acme").ListThingsAsync("a", apiVersion: "2027-01-01", xTenant: "other");
        ReceivedRequest request = Server.Received;
        Assert.Equal("/things?q=a&api-version=2027-01-01", request.Target);
        Assert.Equal("other", request["X-Tenant"]);
    }

    [Fact]
    public async Task Neither_is_an_error_that_names_both()
    {
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => Client(version: null, "acme").ListThingsAsync("a"));
        Assert.Equal("apiVersion", exception.ParamName);
        Assert.StartsWith("Give it to the method, or set 'ApiVersion' in the client's options.", exception.Message);
        Assert.Empty(Server.AllReceived);
    }

    private VersionsClient Client(string? version, string tenant) =>
        new(new HttpClient(), new VersionsClientOptions { Server = Server.Address, ApiVersion = version, XTenant = tenant });
}
