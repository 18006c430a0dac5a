using System;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Styles;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Values in paths: whatever they hold, the request goes to the operation's own path.</summary>
public sealed class PathTests(LoopbackServer server) : LoopbackTest(server)
{
    private StylesClient Client => new(Server.Http);

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("/", "%2F")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%2f", "%252f")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("...", "...")]
    [InlineData("..a", "..a")]
    [InlineData("a;b=c", "a%3Bb%3Dc")]
    [InlineData(" ", "%20")]
    [InlineData("é🎈", "%C3%A9%F0%9F%8E%88")]
    public async Task Value_stays_in_its_segment(string value, string escaped)
    {
        await Client.GetFileAsync(value, "txt");
        Assert.Equal($"/files/{escaped}.txt", Server.Received.Target);
    }

    [Fact]
    public async Task Half_a_character_is_a_replacement_character()
    {
        await Client.GetFileAsync("\ud83c", "txt");
        Assert.Equal("/files/%EF%BF%BD.txt", Server.Received.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../secret")]
    [InlineData("a/../../b")]
    [InlineData("..\\secret")]
    public async Task Value_that_would_lead_elsewhere_is_refused(string value)
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => Client.GetFileAsync("name", value));
        Assert.Equal("extension", exception.ParamName);
        Assert.Empty(Server.AllReceived);
    }

    [Theory]
    [InlineData("%2e%2e")]
    [InlineData("%2E.")]
    [InlineData("%2F..%2F")]
    [InlineData("a%2f..")]
    [InlineData("%5c..")]
    public async Task Value_that_keeps_its_triples_is_refused_where_they_would_lead_elsewhere(string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.PathReservedAsync(value));
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public async Task Value_that_keeps_reserved_characters_keeps_no_slash()
    {
        await Client.PathReservedAsync("a/b?c#d:e@f;g=h,i%20j");
        Assert.Equal("/reserved/a%2Fb%3Fc%23d:e@f;g=h,i%20j/end", Server.Received.Target);
    }

    [Fact]
    public async Task Value_of_several_segments_keeps_its_slashes_alone()
    {
        await Client.MoveResourceAsync("projects/a b/boxes/?c#d");
        Assert.Equal("/v1/projects/a%20b/boxes/%3Fc%23d:move", Server.Received.Target);
        await Client.GetRawAsync("docs/readme.md");
        Assert.Equal("/raw/docs/readme.md", Server.Received.Target);
    }

    [Theory]
    [InlineData("projects/../secret")]
    [InlineData("..")]
    [InlineData("a/%2e%2e/b")]
    [InlineData("")]
    public async Task Value_of_several_segments_that_would_lead_elsewhere_is_refused(string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.MoveResourceAsync(value));
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public async Task Empty_list_and_object_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.PathSimpleAsync("a", [], new Rgb { R = 1 }));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.PathSimpleAsync("a", ["b"], new Rgb()));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.PathLabelAsync("", ["b"], new Rgb { R = 1 }));
        Assert.Empty(Server.AllReceived);
    }
}
