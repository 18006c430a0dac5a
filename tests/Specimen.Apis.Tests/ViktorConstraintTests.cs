using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Apis.Viktor;
using Xunit;

namespace Specimen.Apis.Tests;

/// <summary>Every "Possible values" of VIKTOR's page: the last value that keeps it passes, the first one beyond is that one violation.</summary>
public sealed class ViktorConstraintTests
{
    private const long Maximum = int.MaxValue;

    public static TheoryData<string, string, string, string> Constraints { get; } = new()
    {
        { "/name", Text(128), Text(129), "maxLength" },
        { "/name", Text(1), Text(0), "minLength" },
        { "/name", Emoji(128), Emoji(129), "maxLength" },
        { "/slug", "\"-aZ_09\"", "\"a b\"", "pattern" },
        { "/slug", Text(1), "\"a\\n\"", "pattern" },
        { "/slug", Text(2000), "\"é\"", "pattern" },
        { "/slug", Text(1), "\"\u0663\"", "pattern" },
        { "/visibility", "\"PRIVATE\"", "\"private\"", "enum" },
        { "/type", "\"DEVELOPMENT\"", "\"OTHER\"", "enum" },
        { "/app/readable_name", Text(1), Text(0), "minLength" },
        { "/app_version/tag", Text(1), Text(0), "minLength" },
        { "/app_version/status", "\"ERROR_WITH_ACTION_REQUIRED\"", "\"\"", "enum" },
        { "/app_version/app_type", "\"editor\"", "\"Editor\"", "enum" },
        { "/app_version/python_version", Text(1), Text(0), "minLength" },
        { "/app_version/connector_version", Text(1), Text(0), "minLength" },
        { "/app_version/created_by_type", "\"CI\"", "\"ci\"", "enum" },
        { "/errors/0/code", Text(1), Text(0), "minLength" },
        { "/image", Text(1), Text(0), "minLength" },
        { "/labels/0/name", Text(30), Text(31), "maxLength" },
        { "/labels/0/name", Text(1), Text(0), "minLength" },
        { "/labels/0/description", Text(100), Text(101), "maxLength" },
        { "/labels/0/color", Text(6), Text(7), "maxLength" },
        { "/labels/0/color", Text(1), Text(0), "minLength" },
        { "/project/name", Text(128), Text(129), "maxLength" },
        { "/project/name", Text(1), Text(0), "minLength" },
        { "/project/description", Text(512), Text(513), "maxLength" },
        { "/project/visibility", "\"PRIVATE\"", "\"PUBLIC\"", "enum" },
        { "/target_total_users", $"{Maximum}", $"{Maximum + 1}", "maximum" },
        { "/target_monthly_active_users", $"{Maximum}", $"{Maximum + 1}", "maximum" },
        { "/target_daily_active_users_per_month", $"{Maximum}", $"{Maximum + 1}", "maximum" },
    };

    [Fact]
    public void Example_of_the_page_breaks_nothing()
    {
        Workspace workspace = Read(Examples.Viktor);

        Assert.Empty(workspace.Validate());
        Assert.Empty(Annotations(workspace));
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Constraint_holds_at_its_bound(string at, string kept, string broken, string keyword)
    {
        Workspace workspace = Read(Examples.ViktorWith(at, kept));

        Assert.Empty(workspace.Validate());
        Assert.Empty(Annotations(Parent(workspace, at)));
        Assert.NotEqual(kept, broken);
        Assert.NotEmpty(keyword);
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Constraint_broken_is_one_violation_at_its_pointer(string at, string kept, string broken, string keyword)
    {
        Assert.NotEqual(kept, broken);
        Violation violation = Assert.Single(Read(Examples.ViktorWith(at, broken)).Validate());

        Assert.Equal((at, keyword), (violation.Pointer, violation.Keyword));
        Assert.StartsWith("viktor/workspace.schema.json#/", violation.Schema, StringComparison.Ordinal);
        Assert.EndsWith("/" + keyword, violation.Schema, StringComparison.Ordinal);
        Assert.StartsWith("The value ", violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Constraint_broken_is_one_result_of_data_annotations(string at, string kept, string broken, string keyword)
    {
        Assert.NotEqual(kept, broken);
        object parent = Parent(Read(Examples.ViktorWith(at, broken)), at);

        ValidationResult result = Assert.Single(Annotations(parent));

        Assert.Equal(NameOf(parent, at[(at.LastIndexOf('/') + 1)..]), Assert.Single(result.MemberNames));
        Assert.NotEmpty(keyword);
    }

    [Fact]
    public void Empty_slug_breaks_length_and_pattern() =>
        Assert.Equal(["minLength", "pattern"], Read(Examples.ViktorWith("/slug", "\"\"")).Validate().Select(static x => x.Keyword).Order(StringComparer.Ordinal));

    [Fact]
    public void Null_breaks_nothing_where_the_page_lets_it_stand()
    {
        string[] nullable = ["/slug", "/description", "/app", "/app_builder", "/app_version", "/image", "/owner", "/project", "/default_group", "/user_last_visit", "/nr_views", "/target_total_users", "/start_entity_id", "/labels/0/color", "/app_version/python_version", "/app_version/created_by_context"];

        Assert.All(nullable, static x => Assert.Empty(Read(Examples.ViktorWith(x, "null")).Validate()));
    }

    [Fact]
    public void Several_violations_are_all_found_in_document_order()
    {
        Workspace workspace = Read(Examples.Viktor) with
        {
            Name = "",
            Visibility = new Visibility("NONE"),
            Labels = [Label("ok"), Label(new string('x', 31)), Label("")],
            TargetTotalUsers = long.MaxValue,
        };

        Assert.Equal(["/name minLength", "/visibility enum", "/labels/1/name maxLength", "/labels/2/name minLength", "/target_total_users maximum"], workspace.Validate().Select(static x => $"{x.Pointer} {x.Keyword}"));
    }

    [Fact]
    public void Validation_of_a_valid_value_allocates_nothing()
    {
        Workspace workspace = Read(Examples.Viktor);
        Assert.Empty(workspace.Validate());

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = workspace.Validate().Count;

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, count);
    }

    private static Workspace Read(string json) => JsonSerializer.Deserialize<Workspace>(json)!;

    private static Label Label(string name) => new() { Id = 1, Name = name, NumberOfApps = 0, NumberOfWorkspaces = 0 };

    /// <summary>The object whose member a pointer names: data annotations check one object, not what is in it.</summary>
    private static object Parent(Workspace workspace, string at) => at[..at.LastIndexOf('/')] switch
    {
        "" => workspace,
        "/app" => workspace.App!,
        "/app_version" => workspace.AppVersion!,
        "/errors/0" => workspace.Errors[0],
        "/labels/0" => workspace.Labels[0],
        "/project" => workspace.Project!,
        var other => throw new ArgumentException(other),
    };

    private static string NameOf(object value, string jsonName) =>
        value.GetType().GetProperties().Single(x => x.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == jsonName).Name;

    private static List<ValidationResult> Annotations(object value)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        return results;
    }

    private static string Text(int length) => $"\"{new string('x', length)}\"";

    // One character to people and to JSON Schema, two to C#.
    private static string Emoji(int length) => $"\"{string.Concat(Enumerable.Repeat("😀", length))}\"";
}
