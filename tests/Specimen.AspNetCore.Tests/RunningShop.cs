using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Specimen.AspNetCore.Tests.Application;
using Xunit;

namespace Specimen.AspNetCore.Tests;

/// <summary>The application on a free port of the loopback interface, for the tests of one class.</summary>
public sealed class RunningShop : IAsyncLifetime
{
    private readonly WebApplication _app = ShopApplication.Create();

    public HttpClient Http { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Http.BaseAddress = new Uri(string.Join("", _app.Urls));
    }

    /// <summary>The document that the application gives of itself, which names the host that it is asked for.</summary>
    public async Task<string> ReadDocumentAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Host = "localhost";
        using HttpResponseMessage response = await Http.SendAsync(request);
        return (await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).ReplaceLineEndings("\n") + "\n";
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
