using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>The same specs give the same bytes: in any culture, on any system, in any run, in any order of files.</summary>
public sealed class SameOutputTests
{
    private static readonly (string Path, string Text)[] s_specs =
    [
        .. Directory.EnumerateFiles(Repository.Path("specs"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static x => (Path.GetRelativePath(Repository.Path("specs"), x).Replace('\\', '/'), File.ReadAllText(x).ReplaceLineEndings("\n"))),

        // What cultures differ in: the case of i, digits, signs, separators, and the order of names.
        ("culture/i.schema.json", """
            {
              "type": "object", "title": "Item id", "required": ["id", "İd", "items"],
              "properties": {
                "id": { "type": "integer", "minimum": -1500000, "maximum": 1500000 },
                "İd": { "type": "number", "minimum": -1.5, "multipleOf": 0.01, "default": -0.5 },
                "items": { "type": "array", "items": { "type": "string", "pattern": "^[i-ı]{1,1000}$" }, "maxItems": 1000 },
                "kind": { "type": "string", "enum": ["INITIAL", "initial-ı", "ß", "SS", "ä", "z", "aa", "w", "v"] },
                "level": { "type": "integer", "enum": [-1, 0, 1000] }
              },
              "not": { "required": ["ïï"] }
            }
            """),
    ];

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Culture_makes_no_difference(string culture)
    {
        IReadOnlyDictionary<string, string> expected = Emit(s_specs);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Emit(s_specs));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Second_run_gives_the_same_bytes() => Assert.Equal(Emit(s_specs), Emit(s_specs));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string newLine) =>
        Assert.Equal(Emit(s_specs), Emit(s_specs.Select(x => (x.Path, x.Text.Replace("\n", newLine, StringComparison.Ordinal)))));

    [Fact]
    public void Byte_order_mark_makes_no_difference() => Assert.Equal(Emit(s_specs), Emit(s_specs.Select(static x => (x.Path, "\uFEFF" + x.Text))));

    [Fact]
    public void Order_of_files_makes_no_difference() => Assert.Equal(Emit(s_specs), Emit(s_specs.Reverse()));

    [Fact]
    public void Separator_of_paths_makes_no_difference() =>
        Assert.Equal(Emit(s_specs), Emit(s_specs.Select(static x => (x.Path.Replace('/', '\\'), x.Text))));

    [Fact]
    public void Output_has_line_feeds_alone() =>
        Assert.All(Emit(s_specs.Select(static x => (x.Path, x.Text.ReplaceLineEndings("\r\n")))), static x => Assert.DoesNotContain('\r', x.Value));

    private static IReadOnlyDictionary<string, string> Emit(IEnumerable<(string Path, string Text)> files)
    {
        var test = new SpecTest();
        foreach ((string path, string text) in files)
        {
            test.With(path, text);
        }

        return test.RunWithoutCompiling().Sources;
    }
}
