using System;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Bodies;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Styles;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>What an operation needs is never left out silently: null is refused by the name that the argument has in C#, and nothing is sent.</summary>
public sealed class RequiredArgumentTests(LoopbackServer server) : LoopbackTest(server)
{
    private static readonly Uri s_link = new("http://localhost/");

    private StylesClient Client => new(Server.Http);

    private BodiesClient Bodies => new(Server.Http);

    [Fact]
    public async Task All_that_are_given_are_sent()
    {
        await Client.RequiredAsync("a", ["b"], "c", ["d"], new Rgb(), null, s_link, "e", Level.Low);
        Assert.Equal("/required/a/b?page-size=c&class=d&map=%7B%7D&level=1", Server.Received.Target);
    }

    [Fact]
    public async Task Parameters()
    {
        await Refused("thingId", () => Client.RequiredAsync(null!, ["b"], "c", ["d"], new Rgb(), null, s_link, "e", Level.Low));
        await Refused("colors", () => Client.RequiredAsync("a", null!, "c", ["d"], new Rgb(), null, s_link, "e", Level.Low));
        await Refused("pageSize", () => Client.RequiredAsync("a", ["b"], null!, ["d"], new Rgb(), null, s_link, "e", Level.Low));
        await Refused("class", () => Client.RequiredAsync("a", ["b"], "c", null!, new Rgb(), null, s_link, "e", Level.Low));
        await Refused("map", () => Client.RequiredAsync("a", ["b"], "c", ["d"], null!, null, s_link, "e", Level.Low));
        await Refused("xLink", () => Client.RequiredAsync("a", ["b"], "c", ["d"], new Rgb(), null, null!, "e", Level.Low));
        await Refused("sid", () => Client.RequiredAsync("a", ["b"], "c", ["d"], new Rgb(), null, s_link, null!, Level.Low));
        await Refused("everything", () => Client.QueryWholeJsonAsync(null!));
    }

    [Fact]
    public async Task Bodies_in_every_form()
    {
        await Refused("body", () => Bodies.SendJsonAsync(null!));
        await Refused("body", () => Bodies.SendJsonListAsync(null!));
        await Refused("body", () => Bodies.SendJsonTextAsync(null!));
        await Refused("body", () => Bodies.SendJsonMapAsync(null!));
        await Refused("body", () => Bodies.SendMergePatchAsync(null!));
        await Refused("body", () => Bodies.SendTextAsync(null!));
        await Refused("body", () => Bodies.SendBytesAsync(null!));
        await Refused("body", () => Bodies.SendLinesAsync(null!));
    }

    [Fact]
    public async Task Fields_and_files()
    {
        await Refused("name", () => Bodies.SendFormAsync(null!));
        await Refused("title", () => Bodies.SendMultipartAsync(null!, new BodiesFile(System.IO.Stream.Null)));
        await Refused("file", () => Bodies.SendMultipartAsync("title", null!));
    }

    [Fact]
    public async Task Null_that_the_document_allows_is_sent()
    {
        await Bodies.SendJsonNullableAsync(null);
        Assert.Equal("null", Server.Received.Text);
    }

    private async Task Refused(string argument, Func<Task> call)
    {
        ArgumentNullException exception = await Assert.ThrowsAsync<ArgumentNullException>(call);
        Assert.Equal(argument, exception.ParamName);
        Assert.Empty(Server.AllReceived);
    }
}
