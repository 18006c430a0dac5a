using System.Text.Json;
using System.Text.Json.Nodes;
using Apis.Viktor;
using Xunit;

namespace Specimen.Apis.Tests;

/// <summary>What the emitted records are as C#: three states without a wrapper, and values that are equal where their JSON is.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Member_that_was_not_given_is_neither_null_in_json_nor_there()
    {
        Workspace workspace = Read(Examples.ViktorWith("/slug", json: null));

        Assert.Equal((null, false), (workspace.Slug, workspace.HasSlug));
        Assert.False(Write(workspace).ContainsKey("slug"));
    }

    [Fact]
    public void Member_that_was_null_is_null()
    {
        Workspace workspace = Read(Examples.ViktorWith("/slug", "null"));

        Assert.Equal((null, true), (workspace.Slug, workspace.HasSlug));
        Assert.True(Write(workspace).TryGetPropertyValue("slug", out JsonNode? slug));
        Assert.Null(slug);
    }

    [Fact]
    public void Initializer_gives_a_member_null_too()
    {
        Workspace workspace = Read(Examples.ViktorWith("/slug", json: null)) with { Slug = null };

        Assert.True(workspace.HasSlug);
        Assert.True(Write(workspace).ContainsKey("slug"));
    }

    [Fact]
    public void Initializer_gives_a_member_a_value()
    {
        Workspace workspace = Read(Examples.ViktorWith("/slug", json: null)) with { Slug = "a" };

        Assert.Equal("a", (string?)Write(workspace)["slug"]);
    }

    [Fact]
    public void Absent_and_null_are_not_equal() =>
        Assert.NotEqual(Read(Examples.ViktorWith("/slug", json: null)), Read(Examples.ViktorWith("/slug", "null")));

    [Fact]
    public void Records_read_from_the_same_json_are_equal_and_hash_alike()
    {
        string json = Examples.ViktorWith("/new_member", """{ "a": [1, "b"] }""");
        (Workspace one, Workspace other) = (Read(json), Read(json));

        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("/id", "7")]
    [InlineData("/labels/0/color", "\"other\"")]
    [InlineData("/labels/0/new_member", "1")]
    [InlineData("/app_version/progress", "[{ \"name\": \"x\" }]")]
    [InlineData("/app_version/progress", "[]")]
    [InlineData("/app_version/created_by_context", "{ \"a\": 1 }")]
    [InlineData("/errors/0/context", "{ \"a\": 1 }")]
    [InlineData("/project/visibility", "\"PRIVATE\"")]
    [InlineData("/owner", "null")]
    [InlineData("/new_member", "null")]
    public void Difference_anywhere_makes_records_differ(string at, string json) =>
        Assert.NotEqual(Read(Examples.Viktor), Read(Examples.ViktorWith(at, json)));

    [Fact]
    public void Order_of_members_makes_no_difference()
    {
        const string One = """{ "code": "x", "context": { "a": 1, "b": 2 }, "y": 1, "z": 2 }""";
        const string Other = """{ "z": 2, "context": { "b": 2, "a": 1 }, "y": 1, "code": "x" }""";

        WorkspaceError one = JsonSerializer.Deserialize<WorkspaceError>(One)!;
        WorkspaceError other = JsonSerializer.Deserialize<WorkspaceError>(Other)!;

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Text_of_a_record_is_its_json() =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Examples.Viktor), JsonNode.Parse(Read(Examples.Viktor).ToString())));

    [Fact]
    public void Copy_does_not_change_its_original()
    {
        Workspace workspace = Read(Examples.Viktor);
        Workspace copy = workspace with { Labels = [] };

        Assert.Single(workspace.Labels);
        Assert.Empty(copy.Labels);
        Assert.NotEqual(workspace, copy);
    }

    private static Workspace Read(string json) => JsonSerializer.Deserialize<Workspace>(json)!;

    private static JsonObject Write(Workspace workspace) => JsonNode.Parse(JsonSerializer.Serialize(workspace))!.AsObject();
}
