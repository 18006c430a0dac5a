using System;
using System.Collections.Generic;
using System.Text.Json;
using Apis.Viktor;
using Xunit;

namespace Specimen.Apis.Tests;

/// <summary>JSON that is not of the type is a <see cref="JsonException"/> that says where.</summary>
public sealed class WrongValueTests
{
    [Theory]
    [InlineData("/id", "\"7\"", "$.id")]
    [InlineData("/id", "1.5", "$.id")]
    [InlineData("/id", "9223372036854775808", "$.id")]
    [InlineData("/id", "null", "$.id")]
    [InlineData("/name", "1", "$.name")]
    [InlineData("/is_dev", "\"true\"", "$.is_dev")]
    [InlineData("/created_at", "\"yesterday\"", "$.created_at")]
    [InlineData("/created_at", "\"2025-13-07T16:05:09Z\"", "$.created_at")]
    [InlineData("/created_at", "1762531509", "$.created_at")]
    [InlineData("/visibility", "1", "$.visibility")]
    [InlineData("/labels", "{}", "$.labels")]
    [InlineData("/labels/0/name", "[]", "$.labels[0].name")]
    [InlineData("/project/visibility", "true", "$.project.visibility")]
    [InlineData("/app_version/progress", "[{}, 1]", "$.app_version.progress[1]")]
    [InlineData("/app_version/created_by_context", "\"x\"", "$.app_version.created_by_context")]
    [InlineData("/target_total_users", "\"many\"", "$.target_total_users")]
    public void Value_of_another_type_is_named_by_its_path(string at, string json, string path) =>
        Assert.Equal(path, Fail(Examples.ViktorWith(at, json)).Path);

    [Theory]
    [InlineData("/id", "$", "id")]
    [InlineData("/labels/0/number_of_apps", "$.labels[0]", "number_of_apps")]
    [InlineData("/project/name", "$.project", "name")]
    public void Missing_member_is_named_at_its_object(string at, string path, string name)
    {
        JsonException exception = Fail(Examples.ViktorWith(at, json: null));

        Assert.Equal(path, exception.Path);
        Assert.Contains($"'{name}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public void Root_of_another_type_is_named(string json) => Assert.Equal("$", Fail(json).Path);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"id\": ")]
    [InlineData("{ \"id\": 1, }")]
    [InlineData("{ \"id\": 1 \"name\": 2 }")]
    public void Text_that_is_no_json_is_refused(string json) => Fail(json);

    [Fact]
    public void Example_cut_off_anywhere_is_refused()
    {
        for (int length = 0; length < Examples.Viktor.TrimEnd().Length; length += 3)
        {
            Fail(Examples.Viktor[..length]);
        }
    }

    [Theory]
    [InlineData("/labels/0/name", "[]", "$[1].labels[0].name.")]
    [InlineData("/id", null, "$[1].")]
    public void Path_of_a_value_in_a_list_of_the_user_leads_to_the_value_and_that_of_the_message_on(string at, string? json, string full)
    {
        string items = $"[{Examples.Viktor},{Examples.ViktorWith(at, json)}]";

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Workspace>>(items));

        Assert.Equal("$[1]", exception.Path);
        Assert.EndsWith($"Path: {full}", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
    }

    [Fact]
    public void Path_of_a_value_in_a_type_of_the_user_leads_to_the_value_and_that_of_the_message_on()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Page>($$"""{ "All": { "a": {{Examples.ViktorWith("/project/visibility", "true")}} } }"""));

        Assert.Equal("$.All.a", exception.Path);
        Assert.Contains("Path: $.All.a.project.visibility.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_bounded_by_the_options() =>
        Fail(Examples.ViktorWith("/new_member", new string('[', 60) + new string(']', 60)), new JsonSerializerOptions { MaxDepth = 32 });

    private static JsonException Fail(string json, JsonSerializerOptions? options = null) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Workspace>(json, options));

    private sealed record Page(Dictionary<string, Workspace> All);
}
