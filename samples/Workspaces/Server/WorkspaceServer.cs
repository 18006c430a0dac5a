using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Workspaces.Server;

/// <summary>Both APIs as their pages document them, on a free port of the loopback interface.</summary>
internal sealed class WorkspaceServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WorkspaceServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<WorkspaceServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        ViktorEndpoint.Map(app);
        VertraCloudEndpoint.Map(app);
        await app.StartAsync();
        return new WorkspaceServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
