using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Workspaces.Server;
using Workspaces.VertraCloud;

namespace Workspaces;

/// <summary>What the client generated from a request file and a pasted example can do.</summary>
internal static class VertraCloudTour
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = new VertraCloudClient(http, new VertraCloudClientOptions { Token = VertraCloudEndpoint.Member });

        Workspace workspace = await client.GetWorkspaceByIdAsync(VertraCloudEndpoint.WorkspaceId);
        ConsoleTable.Print(
            "Vertra Cloud: GET /v1/workspaces/{id}",
            ("Id", workspace.Response.Id),
            ("Name", workspace.Response.Name),
            ("Tags", string.Join(", ", workspace.Response.Tags)),
            ("Members", string.Join(", ", workspace.Response.Members.Select(static x => $"{x.UserId} ({x.Role})"))),
            ("Applications", string.Join(", ", workspace.Response.Applications.Select(static x => $"{x.Name}, {x.Ram} MB, {x.Status}"))),
            ("Databases", string.Join(", ", workspace.Response.Databases.Select(static x => $"{x.Name} at port {x.Port}"))));

        var rows = new List<(string, object?)>();
        foreach ((string? token, string id) in new[] { (null, "org123"), (VertraCloudEndpoint.Member, "org404"), (VertraCloudEndpoint.Stranger, "org123") })
        {
            var other = new VertraCloudClient(http, new VertraCloudClientOptions { Token = token });
            try
            {
                await other.GetWorkspaceByIdAsync(id);
            }
            catch (VertraCloudApiException exception) when (exception.Error is Error error)
            {
                rows.Add(($"{(int)exception.StatusCode!} {error.Code}", Words(error)));
            }
        }

        ConsoleTable.Print("Vertra Cloud: errors", [.. rows]);
    }

    private static string Words(Error error) =>
        error.Code == ErrorCode.Unauthorized ? "sign in first"
        : error.Code == ErrorCode.OrganizationNotFound ? "there is no such workspace"
        : error.Code == ErrorCode.NotOrganizationMember ? "you are no member of it"
        : error.Message ?? "a code that was added since the page was written";
}
