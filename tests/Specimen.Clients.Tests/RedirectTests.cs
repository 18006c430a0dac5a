using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Operations whose document has redirects and no success, over handlers that follow them and others.</summary>
public sealed class RedirectTests : LoopbackTest, IDisposable
{
    private readonly HttpClient _staying;

    public RedirectTests(LoopbackServer server)
        : base(server) =>
        _staying = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

    private ResponsesClient Following => new(Server.Http);

    private ResponsesClient Staying => new(_staying);

    [Fact]
    public async Task Redirect_that_is_not_followed_is_the_result()
    {
        Redirect(302);
        GetArchiveResult.Found found = Assert.IsType<GetArchiveResult.Found>(await Staying.GetArchiveAsync());
        Assert.Equal("/elsewhere", found.Location);
        Assert.False(found.IsSuccess);
    }

    [Fact]
    public async Task Success_behind_a_redirect_that_is_followed_is_the_result()
    {
        Redirect(302);
        GetArchiveResult result = await Following.GetArchiveAsync();
        Assert.Equal("there", Assert.IsType<GetArchiveResult.Other>(result).Body);
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
    }

    [Theory]
    [InlineData(303, typeof(PostMovedResult.SeeOther))]
    [InlineData(307, typeof(PostMovedResult.Redirection))]
    public async Task Each_documented_redirect_is_a_result_beside_a_default_response(int status, Type expected)
    {
        Redirect(status, """{"name":"a"}""");
        PostMovedResult result = await Staying.PostMovedAsync();
        Assert.IsType(expected, result);
        Assert.Equal(status == 303 ? "a" : null, (result as PostMovedResult.SeeOther)?.Body.Name);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Other_status_is_an_error(int status)
    {
        Server.AnswerWith(status, "application/json", """{"title":"gone"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Staying.GetArchiveAsync());
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
    }

    [Fact]
    public async Task Default_response_is_an_error()
    {
        Server.AnswerWith(500, "application/json", """{"title":"broken"}""");
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Following.PostMovedAsync());
        Assert.Equal("broken", Assert.IsType<Problem>(exception.Error).Title);
    }

    [Fact]
    public async Task Redirect_beside_a_documented_success_is_an_error()
    {
        Redirect(304);
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Staying.GetKeptAsync());
        Assert.IsType<GetKeptResult.NotModified>(exception.Response);
    }

    public void Dispose() => _staying.Dispose();

    /// <summary>Answers with a redirect, and there with text.</summary>
    private void Redirect(int status, string? body = null) => Server.Answer = async context =>
    {
        bool isThere = context.Request.Path == "/elsewhere";
        context.Response.StatusCode = isThere ? 200 : status;
        context.Response.ContentType = isThere ? "text/plain" : body is null ? null : "application/json";
        context.Response.Headers.Location = "/elsewhere";
        if (isThere || body is not null)
        {
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(isThere ? "there" : body!));
        }
    };
}
