using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Workspaces.VertraCloud;

namespace Workspaces.Server;

/// <summary>Vertra Cloud's endpoint, with the three errors of its page.</summary>
internal static class VertraCloudEndpoint
{
    public const string Member = "token-member";

    public const string Stranger = "token-stranger";

    public const string WorkspaceId = "org123";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/v1/workspaces/{id}", Get);

    private static IResult Get(string id, HttpRequest request) => (BearerToken.Of(request), id) switch
    {
        (not (Member or Stranger), _) => Fails(StatusCodes.Status401Unauthorized, ErrorCode.Unauthorized),
        (_, not WorkspaceId) => Fails(StatusCodes.Status404NotFound, ErrorCode.OrganizationNotFound),
        (Stranger, _) => Fails(StatusCodes.Status403Forbidden, ErrorCode.NotOrganizationMember),
        _ => Results.Json(Workspace),
    };

    private static IResult Fails(int status, ErrorCode code) => Results.Json(new Error { Code = code }, statusCode: status);

    /// <summary>The page's own example.</summary>
    private static Workspace Workspace { get; } = JsonSerializer.Deserialize<Workspace>(
        """
        {
          "response": {
            "id": "org123", "name": "myworkspace", "description": "I have a description :)", "tags": ["discord", "programming"],
            "owner_id": "993591427428790342", "plan_id": 1,
            "members": [{ "user_id": "993591427428790342", "role": "owner", "joined_at": "2026-03-14T19:58:00Z" }],
            "applications": [
              {
                "id": "v111d4af8cd74272a284831fbae14a8v", "cluster": 1, "type": 1, "name": "Simple API", "description": "I have a description :)",
                "owner_id": "993591427428790342", "owner_plan_id": 1, "language": "javascript", "ram": 128, "status": "up", "subdomain": null,
                "custom_domain": null, "last_snapshot": "2026-03-09T15:51:47.234Z", "created_at": "2026-03-09T15:51:47.234Z", "updated_at": "2026-03-11T15:06:41.449Z"
              }
            ],
            "databases": [
              {
                "id": "639d9aa35d8b4e559bcd066db4ddcc8c", "cluster": 1, "type": 3, "name": "MyDatabase", "description": "I have a description :)",
                "owner_id": "993591427428790342", "owner_plan_id": 1, "status": "up", "ram": 256,
                "host": "639d9aa35d8b4e559bcd066db4ddcc8c.db.usa1.vertraweb.app", "port": 12748, "last_snapshot": "2026-03-14T19:58:00Z",
                "created_at": "2026-03-14T19:58:00Z", "updated_at": "2026-03-14T19:58:00Z"
              }
            ],
            "created_at": "2026-03-14T19:58:00Z", "updated_at": "2026-03-14T19:58:00Z"
          }
        }
        """)!;
}
