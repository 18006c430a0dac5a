using System;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Caching;

/// <summary>Which steps run again after which edit. In an editor, each keystroke is one.</summary>
public sealed class RunReasonTests
{
    private const string Schema = "viktor/workspace.schema.json";
    private const string Example = "vertracloud/get-workspace.200.json";

    [Fact]
    public void Edit_of_csharp_runs_no_step()
    {
        SecondRun run = EditedProject.OfRepository().EditCSharp();

        Assert.Empty(run.StepsThatRan);
        Assert.Empty(run.Emitted);
    }

    [CorpusTheory]
    [InlineData("github-2021.json")]
    [InlineData("asana.yaml")]
    public void Edit_of_csharp_beside_a_document_of_megabytes_runs_no_step(string name)
    {
        string text = Corpus.Read("openapi", name);
        Assert.True(text.Length > 3_000_000);

        SecondRun run = EditedProject.Of(SpecTest.Of(name, text)).EditCSharp();

        Assert.Empty(run.StepsThatRan);
        Assert.Empty(run.Emitted);
    }

    [Theory]
    [InlineData(Schema, "\n", "\n\n ")]
    [InlineData(Schema, "\n", "\r\n")]
    [InlineData(Schema, "\": ", "\":")]
    [InlineData(Example, "\n", "\n\t")]
    [InlineData("viktor/openapi.json", "\n", "\n ")]
    [InlineData("vertracloud/workspaces.http", "\n\n<>", "\n\n\n<>")]
    public void White_space_of_a_spec_emits_nothing_and_ends_before_what_is_emitted(string path, string old, string @new)
    {
        SecondRun run = EditedProject.OfRepository().Replace(path, old, @new);

        Assert.Empty(run.Emitted);
        Assert.DoesNotContain(run.StepsThatChanged, static x => x is StepNames.Types or StepNames.Resolvers or StepNames.Namespaces or StepNames.Clients or StepNames.Support);
        Assert.Equal(1, run.Reasons(StepNames.Parsed).Count(static x => x is IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void White_space_that_moves_a_diagnostic_reports_it_at_its_new_place_and_emits_nothing()
    {
        EditedProject project = EditedProject.Of(SpecTest.Of("a.schema.json", """{ "type": "object", "properties": { "b": { "$ref": "#/$defs/None" } } }"""));

        SecondRun run = project.Edit("a.schema.json", static x => "\n\n" + x);

        Assert.Equal(2, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.Emitted);
        Assert.DoesNotContain(StepNames.Types, run.StepsThatChanged);
    }

    [Fact]
    public void Edit_of_one_member_emits_its_type_alone()
    {
        SecondRun run = EditedProject.OfRepository().Replace(Schema, "\"maxLength\": 30", "\"maxLength\": 31");

        Assert.Equal(["MyApp.Viktor.Label.g.cs"], run.Emitted);
        Assert.Equal(1, run.Reasons(StepNames.Types).Count(static x => x is IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_of_an_example_emits_the_type_it_shows_alone()
    {
        SecondRun run = EditedProject.OfRepository().Replace(Example, "\"port\": 12748", "\"port\": 12748.5");

        Assert.Equal(["MyApp.VertraCloud.WorkspaceResponseDatabase.g.cs"], run.Emitted);
    }

    [Fact]
    public void Edit_that_brings_a_type_emits_it_the_type_that_refers_to_it_and_the_resolver()
    {
        SecondRun run = EditedProject.OfRepository().Replace(
            Schema,
            "\"number_of_apps\": {\n          \"type\": \"integer\"",
            "\"number_of_apps\": {\n          \"type\": \"object\", \"properties\": { \"all\": { \"type\": \"integer\" } }");

        Assert.Equal(["MyApp.Viktor.JsonModelResolver.g.cs", "MyApp.Viktor.Label.g.cs", "MyApp.Viktor.LabelNumberOfApps.g.cs"], run.Emitted);
    }

    [Fact]
    public void Edit_that_takes_a_member_and_with_it_a_type_away_emits_what_names_them_alone()
    {
        SecondRun run = EditedProject.OfRepository().Edit(Schema, static x => Regex.Replace(x, """
            "app": \{.*?\},\s+"app_builder"
            """, "\"app_builder\"", RegexOptions.Singleline));

        Assert.Equal(["MyApp.Viktor.JsonModelResolver.g.cs", "MyApp.Viktor.Workspace.g.cs"], run.Emitted);
    }

    [Theory]
    [InlineData("viktor/openapi.json", "MyApp.Viktor.")]
    [InlineData(Schema, "MyApp.Viktor.")]
    [InlineData(Example, "MyApp.VertraCloud.")]
    [InlineData("vertracloud/workspaces.http", "MyApp.VertraCloud.")]
    public void Edit_in_one_folder_never_touches_another(string path, string own)
    {
        SecondRun run = EditedProject.OfRepository().Edit(path, static x => x.Replace("workspace", "office", StringComparison.OrdinalIgnoreCase).Replace("\"name\"", "\"label\"", StringComparison.Ordinal));

        Assert.All(run.Emitted, x => Assert.StartsWith(own, x, StringComparison.Ordinal));
        Assert.Equal(1, run.Reasons(StepNames.Groups).Count(static x => x is not IncrementalStepRunReason.Modified));
    }

    [Theory]
    [InlineData("aaa/first.json", "MyApp.Aaa.")]
    [InlineData("zzz/last.json", "MyApp.Zzz.")]
    [InlineData("at-the-root.json", "MyApp.")]
    public void Added_file_emits_its_own_types_alone(string path, string own)
    {
        SecondRun run = EditedProject.OfRepository().Add(path, """{ "id": 1, "inner": { "name": "x" } }""");

        Assert.Equal(4, run.Emitted.Count);
        Assert.All(run.Emitted, x => Assert.StartsWith(own, x, StringComparison.Ordinal));
        Assert.Empty(run.Gone);
    }

    [Fact]
    public void Added_file_of_a_folder_leaves_the_folders_other_types_as_they_are()
    {
        SecondRun run = EditedProject.OfRepository().Add("viktor/account.example.json", """{ "id": 1 }""");

        Assert.Equal(["MyApp.Viktor.Account.g.cs", "MyApp.Viktor.JsonModelResolver.g.cs"], run.Emitted);
    }

    [Theory]
    [InlineData("aaa/first.json")]
    [InlineData("zzz/last.json")]
    public void Removed_file_takes_its_types_and_nothing_else(string path)
    {
        SpecTest test = SpecTest.OfFolder(Repository.Path("specs")).With(path, """{ "id": 1 }""");

        SecondRun run = EditedProject.Of(test).Remove(path);

        Assert.Empty(run.Emitted);
        Assert.Equal(3, run.Gone.Count);
        Assert.DoesNotContain(run.Gone, static x => x.Contains("Viktor", StringComparison.Ordinal) || x.Contains("VertraCloud", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_file_takes_the_support_code_with_it()
    {
        EditedProject project = EditedProject.Of(SpecTest.Of("a/b.json", """{ "id": 1 }"""));

        Assert.Equal(project.First.GeneratedSources.Length, project.Remove("a/b.json").Gone.Count);
    }

    [Fact]
    public void Option_that_counts_for_no_type_emits_nothing()
    {
        // Neither API has a number that is no integer.
        SecondRun run = EditedProject.OfRepository().WithProperty("SpecimenNumber", "decimal");

        Assert.Contains(StepNames.Options, run.StepsThatChanged);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void Option_emits_the_types_that_it_counts_for()
    {
        SecondRun run = EditedProject.OfRepository().WithProperty("SpecimenEnums", "closed");

        Assert.Contains("MyApp.Viktor.AppType.g.cs", run.Emitted);
        Assert.Contains("enum AppType", run.Source("MyApp.Viktor.AppType.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("MyApp.Viktor.AppBuilder.g.cs", run.Emitted);
    }

    [Fact]
    public void Property_of_another_tool_changes_nothing()
    {
        SecondRun run = EditedProject.OfRepository().WithProperty("SomethingElse", "1");

        Assert.Empty(run.StepsThatChanged);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void Empty_file_is_reported_and_emits_nothing()
    {
        SecondRun run = EditedProject.OfRepository().Add("viktor/new.json", "");

        Assert.Equal(["SPEC0002"], run.Diagnostics.Select(static x => x.Id));
        Assert.Empty(run.Emitted);
    }
}
