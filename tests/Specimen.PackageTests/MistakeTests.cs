using System;
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
    public async Task A_use_of_a_deprecated_member_is_one_warning_in_the_words_of_the_spec()
    {
        ConsumerProject library = folder.Project("deprecated")
            .WithProject("Shop.csproj", properties: "<WarningsNotAsErrors>SPEC1001</WarningsNotAsErrors>")
            .With("specs/order.schema.json", """
                { "type": "object", "properties": { "old": { "type": "string", "deprecated": true, "description": "DEPRECATED: gone in May." } } }
                """)
            .With("Use.cs", "internal static class Use { public static string? Of(Shop.Order order) => order.Old; }");

        DotNetResult build = (await library.BuildAsync()).Succeeded();

        string warning = Assert.Single(build.Warnings);
        Assert.Contains("Use.cs(1,", warning, StringComparison.Ordinal);
        Assert.Contains("warning SPEC1001", warning, StringComparison.Ordinal);
        Assert.Contains("gone in May", warning, StringComparison.Ordinal);
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
