using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Security;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>How clients authenticate.</summary>
public sealed class SecurityTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task Key_in_a_header_is_sent_where_the_document_asks_for_it()
    {
        ReceivedRequest request = await Sent(x => x.ByDocumentAsync(), new() { Header = "k e y", Bearer = "unasked" });
        Assert.Equal("k e y", request["X-Api-Key"]);
        Assert.Null(request["Authorization"]);
    }

    [Fact]
    public async Task Key_in_the_query()
    {
        Assert.Equal("/query?page=2&api_key=a%26b%20c", (await Sent(x => x.ByQueryAsync(2), new() { Query = "a&b c" })).Target);
        Assert.Equal("/query?api_key=a", (await Sent(x => x.ByQueryAsync(), new() { Query = "a" })).Target);
    }

    [Fact]
    public async Task Key_in_a_cookie()
    {
        Assert.Equal("theme=dark; session=a=b/c", (await Sent(x => x.ByCookieAsync("dark"), new() { Cookie = "a=b/c" }))["Cookie"]);
        Assert.Equal("session=a", (await Sent(x => x.ByCookieAsync(), new() { Cookie = "a" }))["Cookie"]);
    }

    [Fact]
    public async Task Name_and_password()
    {
        ReceivedRequest request = await Sent(x => x.ByBasicAsync(), new() { Basic = new NetworkCredential("Aladdin", "open sesamé:") });
        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2Ftw6k6", request["Authorization"]);
    }

    [Fact]
    public async Task Bearer_token() =>
        Assert.Equal("Bearer t0ken", (await Sent(x => x.ByBearerAsync(), new() { Bearer = "t0ken" }))["Authorization"]);

    [Fact]
    public async Task Token_goes_with_a_client_certificate() =>
        Assert.Equal("Bearer t0ken", (await Sent(x => x.ByCertificateAsync(), new() { Bearer = "t0ken" }))["Authorization"]);

    [Fact]
    public async Task Another_scheme_of_the_header() =>
        Assert.Equal("hoba result=1", (await Sent(x => x.ByOtherAsync(), new() { Other = "result=1" }))["Authorization"]);

    [Fact]
    public async Task Source_of_tokens_is_told_the_scopes()
    {
        var asked = new List<string>();
        var options = new SecurityClientOptions
        {
            OauthSource = (scopes, _) =>
            {
                asked.AddRange(scopes);
                return ValueTask.FromResult<string?>("for " + string.Join(' ', scopes));
            },
        };
        Assert.Equal("Bearer for read write", (await Sent(x => x.ByScopesAsync(), options))["Authorization"]);
        Assert.Equal(["read", "write"], asked);
    }

    [Fact]
    public async Task Token_of_a_scheme_with_scopes_can_be_fixed() =>
        Assert.Equal("Bearer fixed", (await Sent(x => x.ByOpenIdAsync(), new() { OpenId = "fixed" }))["Authorization"]);

    [Fact]
    public async Task Source_is_asked_for_each_request_and_counts_before_the_fixed_value()
    {
        int count = 0;
        var client = new SecurityClient(Server.Http, new() { Bearer = "fixed", BearerSource = _ => ValueTask.FromResult<string?>("t" + ++count) });
        await client.ByBearerAsync();
        await client.ByBearerAsync();
        Assert.Equal(["Bearer t1", "Bearer t2"], Server.AllReceived.Select(static x => x["Authorization"]));
    }

    [Fact]
    public async Task Source_is_cancelled_with_the_call()
    {
        using var source = new CancellationTokenSource();
        var options = new SecurityClientOptions
        {
            BearerSource = async token =>
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SecurityClient(Server.Http, options).ByBearerAsync(source.Token));
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public async Task Schemes_that_are_needed_together_are_sent_together()
    {
        ReceivedRequest request = await Sent(x => x.ByBothAsync(), new() { Header = "h", Query = "q" });
        Assert.Equal("h", request["X-Api-Key"]);
        Assert.Equal("/both?api_key=q", request.Target);
    }

    [Fact]
    public async Task Of_alternatives_the_first_one_that_has_all_its_credentials_is_sent()
    {
        ReceivedRequest both = await Sent(x => x.ByEitherAsync(), new() { Header = "h", Query = "q", Bearer = "b" });
        Assert.Equal(("/either?api_key=q", "h", null), (both.Target, both["X-Api-Key"], both["Authorization"]));

        ReceivedRequest second = await Sent(x => x.ByEitherAsync(), new() { Header = "h", Bearer = "b" });
        Assert.Equal(("/either", null, "Bearer b"), (second.Target, second["X-Api-Key"], second["Authorization"]));
    }

    [Fact]
    public async Task Source_that_has_none_leads_to_the_next_alternative()
    {
        ReceivedRequest request = await Sent(x => x.ByEitherAsync(), new() { Header = "h", QuerySource = _ => default, Bearer = "b" });
        Assert.Equal(("/either", null, "Bearer b"), (request.Target, request["X-Api-Key"], request["Authorization"]));
    }

    [Fact]
    public async Task Optional_credentials_are_sent_where_they_are_there()
    {
        Assert.Equal("Bearer b", (await Sent(x => x.OptionallyAsync(), new() { Bearer = "b" }))["Authorization"]);
        Assert.Null((await Sent(x => x.OptionallyAsync(), new()))["Authorization"]);
    }

    [Fact]
    public async Task Operation_without_security_sends_none() =>
        Assert.Null((await Sent(x => x.OpenlyAsync(), new() { Header = "h" }))["X-Api-Key"]);

    [Theory]
    [InlineData("a\r\nX-Injected: b")]
    [InlineData("a\nb")]
    public async Task Credentials_cannot_end_their_header(string credential)
    {
        var client = new SecurityClient(Server.Http, new() { Header = credential, Bearer = credential, Cookie = credential });
        await Assert.ThrowsAsync<ArgumentException>(() => client.ByDocumentAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => client.ByBearerAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => client.ByCookieAsync());
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public async Task Credential_cannot_end_its_cookie() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new SecurityClient(Server.Http, new() { Cookie = "a; admin=1" }).ByCookieAsync());

    [Fact]
    public async Task Name_of_a_user_has_no_colon() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new SecurityClient(Server.Http, new() { Basic = new NetworkCredential("a:b", "c") }).ByBasicAsync());

    private async Task<ReceivedRequest> Sent(Func<ISecurityClient, Task> call, SecurityClientOptions options)
    {
        await call(new SecurityClient(Server.Http, options));
        return Server.Received;
    }
}
