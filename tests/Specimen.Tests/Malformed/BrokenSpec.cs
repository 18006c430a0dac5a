using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Runs a file that is wrong in some way beside one of the repository's APIs, which must come out as if the file were not there.</summary>
internal static class BrokenSpec
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_other = new(static () => Beside().Run().Sources);

    /// <summary>Runs, and checks that these diagnostics are all there are, such as <c>SPEC0001 (3,5)</c>: line and column count from 1.</summary>
    public static SpecResult Reports(string path, string text, params string[] expected) => Reports(Beside().With(path, text), expected);

    public static SpecResult Reports(SpecTest test, params string[] expected)
    {
        SpecResult result = Run(test);
        Assert.Equal(expected, Places(result.Diagnostics));
        return result;
    }

    /// <summary>Runs without a look at the diagnostics, except that each is ours and has a place in a file.</summary>
    public static SpecResult Run(string path, string text) => Run(Beside().With(path, text));

    public static SpecResult Run(SpecTest test)
    {
        SpecResult result = test.IgnoringDiagnostics().Run();
        Assert.All(result.Diagnostics, static x =>
        {
            Assert.StartsWith("SPEC00", x.Id, StringComparison.Ordinal);
            Assert.NotEqual("", x.Location.GetLineSpan().Path);
        });
        Assert.All(s_other.Value, x => Assert.Equal(x.Value, result.Sources[x.Key]));
        return result;
    }

    /// <summary>Runs many files in one project, each in a folder of its own: one compilation in place of many.</summary>
    public static SpecResult RunAll(params (string Name, string Text)[] files) => Run(Beside(files));

    /// <summary>The other API, and files each in a folder of its own.</summary>
    public static SpecTest Beside((string Name, string Text)[] files)
    {
        SpecTest test = Beside();
        for (int i = 0; i < files.Length; i++)
        {
            test.With($"case{i}/{files[i].Name}", files[i].Text);
        }

        return test;
    }

    /// <summary>The diagnostics of one of the files of <see cref="RunAll"/>.</summary>
    public static IEnumerable<Diagnostic> Of(this SpecResult result, int index) =>
        result.Diagnostics.Where(x => x.Location.GetLineSpan().Path.StartsWith($"/project/specs/case{index}/", StringComparison.Ordinal));

    /// <summary>The other API, for files to be added.</summary>
    public static SpecTest Beside() => new SpecTest().WithFolder(Repository.Path("specs/vertracloud"), under: "vertracloud");

    /// <summary>The emitted files of the broken file.</summary>
    public static IEnumerable<string> Own(this SpecResult result) => result.Sources.Where(static x => !s_other.Value.ContainsKey(x.Key)).Select(static x => x.Value);

    /// <summary>ID and place of each.</summary>
    public static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(static x =>
    {
        LinePosition start = x.Location.GetLineSpan().StartLinePosition;
        return $"{x.Id} ({start.Line + 1},{start.Character + 1})";
    }).Order(StringComparer.Ordinal);
}
