using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>What a user is told, where the fix is.</summary>
[Collection(ConsumerFolder.Name)]
public sealed class MistakeTests(ConsumerFolder folder)
{
    private const string Order = """{ "id": 17 }""";

    [Fact]
    public async Task A_malformed_spec_is_an_error_at_its_line_and_column()
    {
        ConsumerProject library = folder.Project("malformed")
            .WithProject("Shop.csproj")
            .With("specs/shop/order.json", "{\n  \"id\": 17,\n  \"note\": nul\n}");

        (await library.BuildAsync()).FailedWith("specs/shop/order.json(3,11): error SPEC0001");
    }

    [Fact]
    public async Task The_analyzers_report_in_the_code_and_in_the_example()
    {
        ConsumerProject library = folder.Project("analyzed")
            .WithProject("Shop.csproj", properties: "<WarningsNotAsErrors>SPEC1001;SPEC0101</WarningsNotAsErrors>")
            .With("specs/order.schema.json", """
                { "type": "object", "properties": { "id": { "type": "integer" }, "old": { "type": "string", "deprecated": true, "description": "DEPRECATED: gone in May." } } }
                """)
            .With("specs/order.example.json", "{\n  \"id\": \"seventeen\"\n}")
            .With("Use.cs", "internal static class Use { public static string? Of(Shop.Order order) => order.Old; }");

        DotNetResult build = (await library.BuildAsync()).Succeeded();

        Assert.Collection(
            build.Warnings.Order(StringComparer.Ordinal),
            static x => Assert.Matches(@"Use\.cs\(1,\d+\): warning SPEC1001: .*gone in May", x),
            static x => Assert.Contains("specs/order.example.json(2,9): warning SPEC0101", x, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_framework_before_NET_8_is_one_error_in_plain_words()
    {
        ConsumerProject library = folder.Project("framework").WithProject("Shop.csproj", "netstandard2.0").With("specs/order.json", Order);

        DotNetResult build = (await library.BuildAsync()).FailedWith("Specimen emits code for .NET 8 and later, and this project targets 'netstandard2.0'.");

        Assert.Contains("error SPEC0901", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_before_CSharp_12_is_one_error_in_plain_words()
    {
        ConsumerProject library = folder.Project("language").WithProject("Shop.csproj", properties: "<LangVersion>11</LangVersion>").With("specs/order.json", Order);

        DotNetResult build = (await library.BuildAsync()).FailedWith("Specimen emits C# 12, and this project sets LangVersion to '11'.");

        Assert.Contains("error SPEC0902", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_the_project_includes_a_second_time_is_named()
    {
        ConsumerProject library = folder.Project("twice")
            .WithProject("Shop.csproj", properties: "<WarningsNotAsErrors>SPEC0903</WarningsNotAsErrors>", items: ConsumerProject.SpecimenReference + """
                <AdditionalFiles Include="specs/order.json" SpecTypeName="PurchaseOrder" />
                """)
            .With("specs/order.json", Order)
            .With("specs/parcel.json", Order);

        DotNetResult build = await library.BuildAsync();

        Assert.Contains("order.json' is included twice", Assert.Single(build.Warnings, static x => x.Contains("SPEC0903", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_specs_builds_as_if_the_package_were_not_there()
    {
        ConsumerProject library = folder.Project("without").WithProject("Shop.csproj", "netstandard2.0", "<LangVersion>9</LangVersion>").With("Use.cs", "internal static class Use { }");

        (await library.BuildAsync()).Succeeded();
    }
}
