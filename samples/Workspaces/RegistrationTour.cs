using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Workspaces.Server;
using Workspaces.Viktor;

namespace Workspaces;

/// <summary>The same client from dependency injection, where IHttpClientFactory makes its HttpClient.</summary>
internal static class RegistrationTour
{
    public static async Task RunAsync(Uri address)
    {
        var services = new ServiceCollection();
        services
            .AddViktorClient(static options => options.PersonalAccessTokenSource = static _ => new(ViktorEndpoint.Member))
            .ConfigureHttpClient(http => http.BaseAddress = address);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Workspace workspace = await provider.GetRequiredService<IViktorClient>().GetWorkspaceByIdAsync(ViktorEndpoint.WorkspaceId);
        ConsoleTable.Print("VIKTOR: from dependency injection", ("Name", workspace.Name));
    }
}
