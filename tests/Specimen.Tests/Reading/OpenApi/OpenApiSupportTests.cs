using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>The OpenAPI part of docs/support.md names tests that are there.</summary>
public sealed partial class OpenApiSupportTests
{
    [Fact]
    public void Each_row_that_says_what_is_honoured_names_its_tests()
    {
        HashSet<string> classes = [.. Directory.EnumerateFiles(Repository.Path("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(static x => Path.GetFileNameWithoutExtension(x))];
        string[] rows = [.. File.ReadLines(Repository.Path("docs/support.md")).SkipWhile(static x => x != "## OpenAPI").Where(static x => x.StartsWith("| ", System.StringComparison.Ordinal)).Skip(1)];

        Assert.True(rows.Length > 30);
        Assert.All(rows, row =>
        {
            string[] cells = [.. row.Split('|').Select(static x => x.Trim())];
            string[] tests = [.. Name().Matches(cells[5]).Select(static x => x.Groups[1].Value)];
            Assert.All(tests, x => Assert.Contains(x, classes));
            Assert.True(tests.Length > 0 || cells[3].StartsWith('–'), row);
        });
    }

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Name();
}
