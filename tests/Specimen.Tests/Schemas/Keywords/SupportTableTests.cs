using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>The table of docs/support.md is complete, and each row's test is there.</summary>
public sealed partial class SupportTableTests
{
    private static readonly Dictionary<string, (string Dialects, string Test)> s_rows = ReadRows();

    public static TheoryData<SchemaDialect> Dialects => [.. Enum.GetValues<SchemaDialect>()];

    public static TheoryData<string> Keywords => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_keyword_of_a_dialect_has_a_row(SchemaDialect dialect) => Assert.Empty(MetaSchemaKeywords.All[dialect].Except(s_rows.Keys));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Test_of_a_row_has_cases_in_the_dialects_of_the_row(string keyword)
    {
        (string dialects, string test) = s_rows[keyword];
        Type? type = typeof(SupportTableTests).Assembly.GetType("Specimen.Tests.Schemas.Keywords." + test);
        Assert.True(type is not null, $"There is no {test}.");
        var suite = (KeywordSuite)type.GetProperty("Suite", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        KeywordCase[] cases = [.. suite.Cases.Where(x => x.Keyword == keyword)];
        Assert.NotEmpty(cases);
        (SchemaDialect from, SchemaDialect to) = Range(dialects);
        Assert.Equal((from, to), (cases.Min(static x => x.From), cases.Max(static x => x.To)));
    }

    [AjvTheory]
    [InlineData(SchemaDialect.Draft4, "ajv-draft-04/dist/refs/json-schema-draft-04.json")]
    [InlineData(SchemaDialect.Draft6, "ajv/dist/refs/json-schema-draft-06.json")]
    [InlineData(SchemaDialect.Draft7, "ajv/dist/refs/json-schema-draft-07.json")]
    [InlineData(SchemaDialect.Draft201909, "ajv/dist/refs/json-schema-2019-09")]
    [InlineData(SchemaDialect.Draft202012, "ajv/dist/refs/json-schema-2020-12")]
    public void Keywords_of_a_dialect_are_those_of_its_meta_schema(SchemaDialect dialect, string path)
    {
        string full = Path.Combine(Ajv.Folder!, "node_modules", path);
        IEnumerable<string> files = File.Exists(full) ? [full] : Directory.GetFiles(full, "*.json", SearchOption.AllDirectories);
        IEnumerable<string> named = files.SelectMany(static x => (JsonNode.Parse(File.ReadAllText(x))!["properties"] as JsonObject ?? []).Select(static y => y.Key));
        Assert.Empty(named.Except(MetaSchemaKeywords.All[dialect]));
    }

    private static (SchemaDialect From, SchemaDialect To) Range(string dialects)
    {
        string words = dialects.Split(" (")[0];
        string[] ends = words == "all" ? ["4", "2020-12"] : words.Split([" to ", ", "], StringSplitOptions.None);
        return (Dialect(ends[0]), Dialect(ends[^1]));
    }

    private static SchemaDialect Dialect(string name) => name switch
    {
        "4" => SchemaDialect.Draft4,
        "6" => SchemaDialect.Draft6,
        "7" => SchemaDialect.Draft7,
        "2019-09" => SchemaDialect.Draft201909,
        "2020-12" => SchemaDialect.Draft202012,
        _ => throw new FormatException(name),
    };

    private static Dictionary<string, (string Dialects, string Test)> ReadRows() => File.ReadLines(Repository.Path("docs/support.md"))
        .Select(static x => Row().Match(x))
        .Where(static x => x.Success)
        .ToDictionary(static x => x.Groups[1].Value, static x => (x.Groups[2].Value, x.Groups[3].Value));

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \|.*\| `(\w+KeywordTests)` \|$")]
    private static partial Regex Row();
}
