using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Specimen.Analyzers.Deprecations;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>The rules over what the repository's own specs give.</summary>
public sealed class ViktorTests
{
    [Fact]
    public async Task One_use_of_the_deprecated_member_is_one_warning()
    {
        AnalyzerRun run = await AnalyzerTest.Of(new DeprecatedUseAnalyzer(), new ObsoleteSuppressor())
            .WithFolder("viktor", "specs/viktor")
            .WithCode("class Code { object? Use(MyApp.Viktor.Workspace workspace) => workspace.AppBuilder; }")
            .RunAsync();
        Diagnostic use = Assert.Single(run.Reported);
        Assert.Equal("'Workspace.AppBuilder' is deprecated by the API: DEPRECATED (viktor/workspace.schema.json:43:5)", use.GetMessage(null));
        Assert.Equal("workspace.AppBuilder", use.Location.SourceTree!.ToString().Substring(use.Location.SourceSpan.Start, use.Location.SourceSpan.Length));
        Assert.All(run.Obsolete, static x => Assert.True(x.IsSuppressed));
        Assert.NotEmpty(run.Obsolete);
    }
}
