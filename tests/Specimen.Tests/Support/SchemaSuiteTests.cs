using System.Collections.Immutable;
using Xunit;
using Xunit.Abstractions;

namespace Specimen.Tests.Support;

public sealed class SchemaSuiteTests
{
    private readonly ITestOutputHelper _output;

    public SchemaSuiteTests(ITestOutputHelper output)
    {
        _output = output;
    }

    [SuiteTheory]
    [InlineData("draft4", SchemaDialect.Draft4)]
    [InlineData("draft6", SchemaDialect.Draft6)]
    [InlineData("draft7", SchemaDialect.Draft7)]
    [InlineData("draft2019-09", SchemaDialect.Draft201909)]
    [InlineData("draft2020-12", SchemaDialect.Draft202012)]
    public void Every_required_test_agrees(string folder, SchemaDialect dialect) => AssertAgree(folder, dialect, assertsFormats: false);

    [SuiteTheory]
    [InlineData("draft4/optional", SchemaDialect.Draft4)]
    [InlineData("draft6/optional", SchemaDialect.Draft6)]
    [InlineData("draft7/optional", SchemaDialect.Draft7)]
    [InlineData("draft2019-09/optional", SchemaDialect.Draft201909)]
    [InlineData("draft2020-12/optional", SchemaDialect.Draft202012)]
    public void Every_optional_test_agrees(string folder, SchemaDialect dialect) => AssertAgree(folder, dialect, assertsFormats: false);

    [SuiteTheory]
    [InlineData("draft4/optional/format", SchemaDialect.Draft4)]
    [InlineData("draft6/optional/format", SchemaDialect.Draft6)]
    [InlineData("draft2019-09/optional/format", SchemaDialect.Draft201909)]
    [InlineData("draft7/optional/format", SchemaDialect.Draft7)]
    [InlineData("draft2020-12/optional/format", SchemaDialect.Draft202012)]
    public void Every_format_test_agrees(string folder, SchemaDialect dialect) => AssertAgree(folder, dialect, assertsFormats: true);

    private void AssertAgree(string folder, SchemaDialect dialect, bool assertsFormats)
    {
        (int count, ImmutableArray<string> failures) = SchemaSuite.Run(folder, dialect, assertsFormats);
        _output.WriteLine($"{folder}: {count - failures.Length} of {count}");
        Assert.NotEqual(0, count);
        Assert.True(failures.IsEmpty, string.Join('\n', failures));
    }
}
