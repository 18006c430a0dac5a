using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Workspaces.Viktor;

namespace Workspaces.Server;

/// <summary>VIKTOR's endpoint. Its page: "Is Authenticated AND Is Not App AND Workspace Permission".</summary>
internal static class ViktorEndpoint
{
    public const string Member = "token-member";

    public const string Stranger = "token-stranger";

    public const string App = "token-app";

    public const long WorkspaceId = 42;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/workspaces/{id:long}/", Get);

    private static IResult Get(long id, HttpRequest request) => (BearerToken.Of(request), id) switch
    {
        (not (Member or Stranger or App), _) => Results.Unauthorized(),
        (App, _) => Results.StatusCode(StatusCodes.Status403Forbidden),
        (_, not WorkspaceId) => Results.NotFound(),
        (Stranger, _) => Results.StatusCode(StatusCodes.Status403Forbidden),
        _ => Results.Json(Workspace),
    };

    /// <summary>The page's example with values that say more than "string".</summary>
    private static Workspace Workspace { get; } = JsonSerializer.Deserialize<Workspace>(
        """
        {
          "id": 42, "name": "Bridge design", "slug": "bridge-design", "description": "Preliminary design of concrete bridges.",
          "created_at": "2025-11-07T16:05:09.030Z", "updated_at": "2026-03-14T08:30:00Z", "visibility": "INTERNAL", "type": "PROJECT",
          "app": { "id": 7, "name": "bridge", "readable_name": "Bridge designer" },
          "app_builder": {
            "id": 1, "conversation_id": 2, "current_preview_code_revision_id": 3, "current_active_code_revision_id": 3, "previous_active_code_revision_id": 2,
            "first_created_code_revision_id": 1, "latest_created_code_revision_id": 3, "latest_code_revision_id": 3
          },
          "app_version": {
            "id": 11, "tag": "v1.4.0", "is_conflicted": false, "status": "PUBLISHED", "app_type": "editor", "sdk_version": "14.20.0", "oauth2_integrations": "",
            "python_version": "3.11", "connector_version": "5.9.0", "created_at": "2026-03-14T08:12:00Z", "created_by_type": "CI", "created_by_instance": 5,
            "created_by_context": {}, "progress": [{}]
          },
          "errors": [], "image": "aW1hZ2U=", "is_dev": false, "owner": null, "is_initialized": true, "is_archived": false, "is_active": true,
          "labels": [{ "id": 1, "name": "structural", "description": "", "color": "00aa88", "number_of_apps": 3, "number_of_workspaces": 12 }],
          "project": { "id": 9, "name": "Bridges", "description": "", "visibility": "INTERNAL" },
          "default_group": 0, "user_last_visit": "2026-03-14T09:00:00Z", "nr_views": 120, "nr_views_last_30_days": 14,
          "target_total_users": 50, "target_monthly_active_users": 20, "target_daily_active_users_per_month": 4, "start_entity_id": 1
        }
        """)!;
}
