using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Workspaces.Server;
using Workspaces.Viktor;

namespace Workspaces;

/// <summary>What the client generated from VIKTOR's OpenAPI document can do.</summary>
internal static class ViktorTour
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = new ViktorClient(http, new ViktorClientOptions { PersonalAccessToken = ViktorEndpoint.Member });

        Workspace workspace = await client.GetWorkspaceByIdAsync(ViktorEndpoint.WorkspaceId);
        Show(workspace);
        await ShowErrorsAsync(http, client);
        ShowViolations(workspace);
        ShowRoundTrip(workspace);
    }

    private static void Show(Workspace workspace) => ConsoleTable.Print(
        "VIKTOR: GET /api/workspaces/{id}/",
        ("Id", workspace.Id),
        ("Name", workspace.Name),
        ("Slug", workspace.Slug),
        ("Type", workspace.Type),
        ("Is a project", workspace.Type == WorkspaceType.Project),
        ("Created at", workspace.CreatedAt),
        ("App", workspace.App?.ReadableName),
        ("App builder", workspace.AppBuilder?.ConversationId), // SPEC1001: VIKTOR deprecates app_builder.
        ("Labels", workspace.Labels.Count),
        ("Owner", workspace.Owner));

    private static async Task ShowErrorsAsync(HttpClient http, ViktorClient client)
    {
        var rows = new List<(string, object?)>();
        foreach ((string who, string? token) in new[] { ("nobody", null), ("an app", ViktorEndpoint.App), ("a stranger", ViktorEndpoint.Stranger) })
        {
            var other = new ViktorClient(http, new ViktorClientOptions { PersonalAccessToken = token });
            rows.Add(("as " + who, Words(await other.TryGetWorkspaceByIdAsync(ViktorEndpoint.WorkspaceId))));
        }

        rows.Add(("another id", Words(await client.TryGetWorkspaceByIdAsync(404))));
        try
        {
            await client.GetWorkspaceByIdAsync(404);
        }
        catch (ViktorApiException exception) when (exception.Response is GetWorkspaceByIdResult.NotFound)
        {
            rows.Add(("the same, thrown", exception.Message));
        }

        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        try
        {
            await client.GetWorkspaceByIdAsync(ViktorEndpoint.WorkspaceId, source.Token);
        }
        catch (OperationCanceledException)
        {
            rows.Add(("cancelled", nameof(OperationCanceledException)));
        }

        ConsoleTable.Print("VIKTOR: errors", [.. rows]);
    }

    private static string Words(GetWorkspaceByIdResult result) => result switch
    {
        GetWorkspaceByIdResult.Ok(var workspace) => workspace.Name,
        GetWorkspaceByIdResult.Unauthorized => "401: who are you?",
        GetWorkspaceByIdResult.Forbidden => "403: not for you",
        GetWorkspaceByIdResult.NotFound => "404: no such workspace",
        _ => "something that the page does not list: " + result.StatusCode,
    };

    private static void ShowViolations(Workspace workspace)
    {
        Workspace bad = workspace with { Name = "", Slug = "not a slug!", Visibility = new Visibility("SECRET"), TargetTotalUsers = 3_000_000_000 };
        var rows = new List<(string, object?)>();
        foreach (Violation violation in bad.Validate())
        {
            rows.Add((violation.Pointer, violation.Message));
        }

        ConsoleTable.Print("VIKTOR: what Validate() says of a bad value", [.. rows]);
    }

    private static void ShowRoundTrip(Workspace workspace)
    {
        // A member that the page does not know, and one that is null rather than absent: both come back.
        JsonObject sent = JsonNode.Parse(JsonSerializer.Serialize(workspace))!.AsObject();
        sent["added_next_year"] = new JsonObject { ["kept"] = true };
        sent["slug"] = null;
        Workspace read = JsonSerializer.Deserialize<Workspace>(sent)!;
        ConsoleTable.Print(
            "VIKTOR: a round trip",
            ("Same JSON", JsonNode.DeepEquals(sent, JsonNode.Parse(JsonSerializer.Serialize(read)))),
            ("Equal when read twice", read == JsonSerializer.Deserialize<Workspace>(sent)),
            ("Slug was given, as null", read is { HasSlug: true, Slug: null }),
            ("Unknown members kept", string.Join(", ", read.AdditionalProperties.Keys)));
    }
}
