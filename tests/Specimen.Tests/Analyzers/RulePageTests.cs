using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Analyzers.Deprecations;
using Specimen.Analyzers.Diagnostics;
using Specimen.Analyzers.Examples;
using Specimen.Diagnostics;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>Each rule has a descriptor, a help link, a page and a row of a release; and its page's examples do what the page says.</summary>
public sealed class RulePageTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> s_generator = Fields(typeof(Descriptors));

    private static readonly IReadOnlyList<DiagnosticDescriptor> s_analyzers = Fields(typeof(AnalyzerDescriptors));

    public static TheoryData<string> Ids { get; } = [.. s_generator.Concat(s_analyzers).Select(static x => x.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_page_that_its_help_link_opens(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);
        RulePage page = RulePage.Read(id);
        Assert.Equal($"{id}: {descriptor.Title}", page.Heading);
        Assert.Equal(["Cause", "Bad", "Good", "How to silence"], page.Sections);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains(id, page.Text("How to silence"), StringComparison.Ordinal);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_row_in_the_releases_of_its_assembly(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);
        string project = s_generator.Contains(descriptor) ? "Specimen.Generator" : "Specimen.Analyzers";
        string[] rows = [.. new[] { "Shipped", "Unshipped" }.SelectMany(x => File.ReadLines(Repository.Path($"src/{project}/AnalyzerReleases.{x}.md")))];
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Bad_example_gives_the_diagnostic_and_the_good_one_none(string id)
    {
        RulePage page = RulePage.Read(id);
        Assert.Contains(id, await Run(page.Files("Bad")));
        Assert.Empty(await Run(page.Files("Good")));
    }

    [Fact]
    public void Page_belongs_to_a_rule_or_to_the_package() =>
        Assert.Equal(s_generator.Concat(s_analyzers).Select(static x => x.Id).Concat(PackageIds()).Order(StringComparer.Ordinal), RulePage.Ids);

    [Fact]
    public void Rule_of_the_package_has_a_page_that_its_help_link_opens()
    {
        string targets = File.ReadAllText(Repository.Path("src/Specimen/build/Specimen.targets"));
        foreach (string id in PackageIds())
        {
            RulePage page = RulePage.Read(id);
            Assert.StartsWith(id + ": ", page.Heading, StringComparison.Ordinal);
            Assert.Equal(["Cause", "Bad", "Good", "How to silence"], page.Sections);
            Assert.Contains($"/docs/rules/{id}.md", targets, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> PackageIds() => Regex.Matches(File.ReadAllText(Repository.Path("src/Specimen/build/Specimen.targets")), "Code=\"(SPEC[0-9]{4})\"").Select(static x => x.Groups[1].Value).Distinct();

    private static async Task<IReadOnlyList<string>> Run(IEnumerable<KeyValuePair<string, string>> examples)
    {
        List<KeyValuePair<string, string>> files = [.. examples.Where(static x => !x.Key.EndsWith(".csproj", StringComparison.Ordinal))];
        List<XElement> updates = [.. examples.Except(files).SelectMany(static x => XElement.Parse(x.Value).Descendants("AdditionalFiles"))];
        AnalyzerTest test = AnalyzerTest.Of(new ExampleAnalyzer(), new DeprecatedUseAnalyzer(), new ObsoleteSuppressor());
        bool hasCode = false;
        foreach (KeyValuePair<string, string> file in files)
        {
            hasCode |= file.Key == "Program.cs";
            _ = file.Key.StartsWith("specs/", StringComparison.Ordinal) ? test.WithSpec(file.Key["specs/".Length..], file.Value, Metadata(updates, file.Key)) : test.WithProgram(file.Value);
        }

        IReadOnlyList<Diagnostic> generated = test.Generate();
        AnalyzerRun run = await (hasCode ? test : test.WithoutGenerator()).RunAsync();
        return [.. generated.Concat(run.Reported).Select(static x => x.Id)];
    }

    /// <summary>What a project file says of one of its files.</summary>
    private static (string Name, string Value)[] Metadata(IEnumerable<XElement> updates, string path) =>
        [.. updates.Where(x => x.Attribute("Update")?.Value == path).Attributes().Where(static x => x.Name.LocalName != "Update").Select(static x => (x.Name.LocalName, x.Value))];

    private static DiagnosticDescriptor Descriptor(string id) => s_generator.Concat(s_analyzers).Single(x => x.Id == id);

    private static IReadOnlyList<DiagnosticDescriptor> Fields(Type type) =>
        [.. type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(static x => x.FieldType == typeof(DiagnosticDescriptor)).Select(static x => (DiagnosticDescriptor)x.GetValue(null)!)];
}
