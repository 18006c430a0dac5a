using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Files that are not what their names promise, by their text or by their names.</summary>
public sealed class FileTests
{
    private const string Valid = "{\n  \"id\": 1,\n  \"name\": \"x\"\n}\n";

    [Theory]
    [InlineData("a/b.json", "{\n  \"id\": 1,\n  \"list\": [2", "SPEC0001 (3,13)")]
    [InlineData("a/b.schema.json", "{ \"type\": \"object\", \"properties\": {\n\"id\": { \"type\": \"integer\" },\n\"na", "SPEC0001 (3,1)")]
    [InlineData("a/openapi.json", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"x\", \"version\": \"1\" },\n \"paths\": { \"/a\": { \"get\": { \"responses\": {", "SPEC0001 (2,44)")]
    [InlineData("a/b.yaml", "id: 1\nlist: [2", "SPEC0001 (2,9)")]
    public void Truncated_file_is_reported_where_it_ends(string path, string text, string expected) => BrokenSpec.Reports(path, text, expected);

    // What the references name may stand in the part that could not be read.
    [Theory]
    [InlineData("a/b.schema.json", "{ \"properties\": { \"a\": { \"$ref\": \"#/$defs/x\" } },\n\"$defs\": { \"x\"", "SPEC0001 (2,15)")]
    [InlineData("a/openapi.json", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"x\", \"version\": \"1\" },\n \"paths\": { \"/a\": { \"get\": { \"parameters\": [{ \"$ref\": \"#/components/parameters/x\" }], \"responses\": { \"200\": { \"description\": \"\" } } } } },\n \"components\": {", "SPEC0001 (3,17)")]
    public void Reference_into_the_unread_part_of_a_file_is_not_reported_too(string path, string text, string expected) => BrokenSpec.Reports(path, text, expected);

    [Theory]
    [InlineData("a/b.schema.json", "{ \"properties\": { \"a\": {\n  \"$ref\": \"#/$defs/None\" } } }", "SPEC0006 (2,11)")]
    [InlineData("a/b.schema.json", "{ \"properties\": { \"a\": {\n  \"$ref\": \"none.schema.json\" } } }", "SPEC0006 (2,11)")]
    [InlineData("a/openapi.yaml", "openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths:\n  /a:\n    get:\n      parameters:\n        - $ref: '#/components/parameters/None'\n      responses: { 200: { description: x } }\n", "SPEC0006 (7,17)")]
    [InlineData("a/b.http", "GET http://x/y\n\n<> none.200.json\n", "SPEC0006 (3,4)")]
    [InlineData("a/b.http", "GET http://x/y\n\n  <>  none.200.json  \n", "SPEC0006 (3,7)")]
    public void Reference_to_nothing_is_reported_at_the_reference(string path, string text, string expected) => BrokenSpec.Reports(path, text, expected);

    [Fact]
    public void Empty_file_is_reported()
    {
        SpecResult result = BrokenSpec.RunAll(
            ("b.json", ""),
            ("b.json", " \r\n\t"),
            ("b.json", "\uFEFF"),
            ("b.schema.json", ""),
            ("openapi.yaml", ""),
            ("openapi.yaml", "# later\n"),
            ("b.http", "\n\n"));

        Assert.All(Enumerable.Range(0, 7), x => Assert.Equal(["SPEC0002 (1,1)"], BrokenSpec.Places(result.Of(x))));
        Assert.Empty(result.Own());
    }

    [Theory]
    [InlineData("b.json", "{ \"id\": 1 }", "a/B.json")]
    [InlineData("b.json", "{ \"id\": 1 }", "A/b.json")]
    [InlineData("b.schema.json", "{ \"type\": \"object\" }", "a/B.Schema.json")]
    public void Of_two_files_whose_names_differ_in_case_one_is_read_and_the_other_reported(string name, string text, string rival)
    {
        SpecResult result = BrokenSpec.Reports(BrokenSpec.Beside().With("a/" + name, text).With(rival, text), "SPEC0010 (1,1)");

        Assert.Equal("/project/specs/a/" + name, Assert.Single(result.Diagnostics).Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public void File_in_another_encoding_with_its_mark_is_read(string encoding)
    {
        Encoding unicode = Encoding.GetEncoding(encoding);
        SourceText text = SourceText.From(new MemoryStream([.. unicode.GetPreamble(), .. unicode.GetBytes(Valid)]));

        Assert.NotEmpty(BrokenSpec.Reports(BrokenSpec.Beside().With("a/b.json", text)).Own());
    }

    [Fact]
    public void File_in_utf16_without_a_mark_is_reported()
    {
        SourceText text = SourceText.From(new MemoryStream(Encoding.Unicode.GetBytes("{ \"id\": 1 }")), throwIfBinaryDetected: false);

        SpecResult result = BrokenSpec.Run(BrokenSpec.Beside().With("a/b.json", text));

        Assert.Equal("SPEC0001", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Something_else_is_reported()
    {
        SpecResult result = BrokenSpec.RunAll(
            ("b.json", "<html><body>Not found</body></html>"),
            ("b.json", "\0\0\0\0"),
            ("b.json", "PK\u0003\u0004\u0014"),
            ("b.yaml", "a: b: c: [}"),
            ("b.yaml", "a: [1\nb: 2"));

        Assert.All(Enumerable.Range(0, 5), x => Assert.Equal("SPEC0001", Assert.Single(result.Of(x)).Id));
    }

    [Fact]
    public void Request_file_that_makes_no_sense_costs_nothing_else() => BrokenSpec.RunAll(
        ("b.http", "hello world\n"),
        ("b.http", "GET\n"),
        ("b.http", "###\n###\n###\n"),
        ("b.http", "GET {{\n"),
        ("b.http", "GET http://\n"),
        ("b.http", "# @name\n# @client\n# @prompt\n# @response\nGET /\n"),
        ("b.http", "POST http://x/{{a}}{{b}}?c={{d}}&{{e}}\n\n{ \"f\": "),
        ("b.http", "GET http://x/\n\n<> ../../../../etc/passwd\n"),
        ("b.http", "GET http://x/{{*/}}/{{\"}}\n\n<> \0.json\n"));

    [Fact]
    public void Odd_but_valid_json_is_no_fault()
    {
        string[] values = ["null", "true", "1", "\"text\"", "[]", "{}", "[[[]]]", "[null]", "[{}, [], 1, null, \"x\"]", "{ \"\": 1 }", "{ \" \": 1, \"  \": 2 }"];

        Assert.Empty(BrokenSpec.RunAll([.. values.Select(static x => ("b.json", x))]).Diagnostics);
        BrokenSpec.RunAll([.. values.Select(static x => ("b.schema.json", x))]);
    }

    [Fact]
    public void Kind_that_does_not_fit_costs_nothing_else()
    {
        SpecTest test = BrokenSpec.Beside();
        string[] texts = ["null", "1", "[]", "{}", "GET http://x/y", Valid];
        string[] kinds = ["openapi", "schema", "http", "example", "none", "nonsense"];
        foreach ((string text, int i) in texts.Select(static (x, i) => (x, i)))
        {
            foreach (string kind in kinds)
            {
                test.With($"{kind}{i}/b.json", text, ("SpecKind", kind)).With($"http{kind}{i}/b.http", text, ("SpecKind", kind));
            }
        }

        BrokenSpec.Run(test);
    }

    [Fact]
    public void Metadata_that_makes_no_name_costs_nothing_else()
    {
        SpecTest test = BrokenSpec.Beside();
        string[] values = ["Not A.Namespace!", "..", "class.namespace", "not a type", "class", "1", "*/ } {", "a b c", "My_Name", "My_Name.é", "\u2028"];
        foreach ((string value, int i) in values.Select(static (x, i) => (x, i)))
        {
            foreach (string name in (string[])["SpecNamespace", "SpecTypeName", "SpecClientName"])
            {
                test.With($"{name}{i}/b.json", Valid, (name, value))
                    .With($"{name}{i}/b.http", "GET http://x/y\n", (name, value))
                    .With($"{name}{i}/openapi.yaml", "openapi: 3.1.0\npaths: { /a: { get: { responses: { 200: { description: x } } } } }\n", (name, value));
            }
        }

        BrokenSpec.Run(test);
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("1st.2nd", "_1st._2nd")]
    [InlineData("namespace.class", "_namespace._class")]
    [InlineData("System", "System")]
    [InlineData("Specimen", "Specimen")]
    [InlineData("A..B.", "A.B")]
    [InlineData(".", "")]
    public void Root_namespace_that_is_none_is_made_one(string value, string expected) =>
        Assert.Contains(
            new SpecTest().With("a/b.json", Valid).With("c.json", Valid).WithProperty("RootNamespace", value).Run().Run.GeneratedTrees,
            x => Path.GetFileName(x.FilePath) == (expected.Length == 0 ? "C.g.cs" : expected + ".C.g.cs"));

    [Fact]
    public void Path_of_any_form_gives_names()
    {
        SpecTest test = BrokenSpec.Beside();
        string[] paths = ["../outside.json", "a//b/./c.json", "a b/c d.json", "class/namespace.json", "1/2.json", "日本/語.json", "System/String.json", "Specimen/Violation.json", "#/%.json", "a.json.json.json", ".json", "a/.schema.json", "</summary>*/.json", "a\"\\n\n.json", "\u2028/\0.json"];
        foreach (string path in paths)
        {
            test.With(path, Valid);
        }

        Assert.Equal(paths.Length, BrokenSpec.Reports(test).Own().Count(static x => x.Contains("public sealed partial record ", StringComparison.Ordinal)));
    }
}
