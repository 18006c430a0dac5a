using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Apis.Viktor;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Specimen.NoReflection.Tests;

/// <summary>A minimal API over an emitted type, with the emitted resolver as all that it knows of JSON.</summary>
public sealed class RunningApplication : IAsyncLifetime
{
    private readonly WebApplication _app = Create();

    public HttpClient Http { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Http.BaseAddress = new Uri(string.Join("", _app.Urls));
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Create()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonModelResolver.Default));
        WebApplication app = builder.Build();
        app.MapPost("/workspaces", static (Workspace workspace) => workspace with { Name = workspace.Name + "!" });
        app.MapPost("/workspaces/reversed", static (List<Workspace> workspaces) => Enumerable.Reverse(workspaces));
        app.MapPost("/workspaces/{count}", static (int count, Workspace workspace) => Copies(workspace, count));
        return app;
    }

    private static async IAsyncEnumerable<Workspace> Copies(Workspace workspace, int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return workspace with { Id = i };
        }
    }
}
