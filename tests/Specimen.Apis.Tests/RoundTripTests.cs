using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;
using VertraCloudWorkspace = Apis.VertraCloud.Workspace;
using ViktorWorkspace = Apis.Viktor.Workspace;

namespace Specimen.Apis.Tests;

/// <summary>Reading and writing loses nothing: not an unknown member, not the difference of null and absent, not a digit.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Example_of_viktor_is_written_back_member_by_member() => AssertWrittenBack<ViktorWorkspace>(Examples.Viktor);

    [Fact]
    public void Example_of_vertra_cloud_is_written_back_member_by_member() => AssertWrittenBack<VertraCloudWorkspace>(Examples.VertraCloud);

    [Fact]
    public void Members_are_written_in_the_order_of_the_document() =>
        Assert.Equal(
            JsonNode.Parse(Examples.Viktor)!.AsObject().Select(static x => x.Key),
            JsonNode.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize<ViktorWorkspace>(Examples.Viktor)))!.AsObject().Select(static x => x.Key));

    [Fact]
    public void Member_that_may_be_missing_or_null_stays_what_it_was()
    {
        string[] members =
        [
            "/slug", "/description", "/app", "/app_builder", "/app_version", "/image", "/project", "/default_group", "/user_last_visit", "/nr_views", "/nr_views_last_30_days",
            "/target_total_users", "/target_monthly_active_users", "/target_daily_active_users_per_month", "/start_entity_id",
            "/app_builder/latest_code_revision_id", "/app_version/sdk_version", "/app_version/oauth2_integrations", "/app_version/python_version", "/app_version/connector_version",
            "/app_version/created_by_instance", "/app_version/created_by_context", "/errors/0/context", "/labels/0/description", "/labels/0/color", "/project/description",
        ];

        Assert.All(members, static x => AssertWrittenBack<ViktorWorkspace>(Examples.ViktorWith(x, json: null)));
        Assert.All(members, static x => AssertWrittenBack<ViktorWorkspace>(Examples.ViktorWith(x, "null")));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-0.10")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("1e400")]
    [InlineData("\"\\u00e9\\ud83d\\ude00\"")]
    [InlineData("null")]
    [InlineData("[1, { \"a\": [] }]")]
    [InlineData("{ \"b\": { \"c\": null } }")]
    public void Unknown_member_of_any_object_is_kept(string value)
    {
        foreach (string pointer in Examples.Objects(JsonNode.Parse(Examples.Viktor)))
        {
            string json = Examples.ViktorWith(pointer + "/new_member", value);

            Assert.Contains(JsonNode.Parse(value)?.ToJsonString() ?? "null", AssertWrittenBack<ViktorWorkspace>(json), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Unknown_members_can_be_read_by_name()
    {
        ViktorWorkspace workspace = JsonSerializer.Deserialize<ViktorWorkspace>(Examples.ViktorWith("/new_member", "[1]"))!;

        Assert.Equal("[1]", Assert.Single(workspace.AdditionalProperties, static x => x.Key == "new_member").Value.GetRawText());
    }

    [Fact]
    public void Value_that_the_page_does_not_list_is_kept()
    {
        ViktorWorkspace workspace = JsonSerializer.Deserialize<ViktorWorkspace>(Examples.ViktorWith("/type", "\"ARCHIVE\""))!;

        Assert.Equal(("ARCHIVE", false), (workspace.Type.Value, workspace.Type.IsKnown));
        AssertWrittenBack<ViktorWorkspace>(Examples.ViktorWith("/type", "\"ARCHIVE\""));
    }

    [Theory]
    [InlineData("2025-11-07T16:05:09.030Z")]
    [InlineData("2025-11-07T16:05:09Z")]
    [InlineData("2025-11-07T16:05:09.123456789+05:30")]
    [InlineData("2025-11-07t16:05:09z")]
    public void Date_is_written_as_it_came(string text) => AssertWrittenBack<ViktorWorkspace>(Examples.ViktorWith("/created_at", $"\"{text}\""));

    [Fact]
    public void Date_that_was_changed_is_written_anew()
    {
        ViktorWorkspace workspace = JsonSerializer.Deserialize<ViktorWorkspace>(Examples.Viktor)! with { CreatedAt = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero) };

        Assert.Equal(workspace.CreatedAt, JsonSerializer.Deserialize<ViktorWorkspace>(JsonSerializer.Serialize(workspace))!.CreatedAt);
    }

    private static string AssertWrittenBack<T>(string json)
    {
        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json));
        (JsonNode? before, JsonNode? after) = (JsonNode.Parse(json), JsonNode.Parse(written));
        Assert.True(JsonNode.DeepEquals(before, after), JsonDifference.First(before, after));
        return after!.ToJsonString();
    }
}
