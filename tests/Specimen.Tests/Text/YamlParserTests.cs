using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  c: [x, {d: e}]\n", """{"a":1,"b":{"c":["x",{"d":"e"}]}}""")]
    [InlineData("- a\n-\n  - b\n- c: d\n  e: f\n", """["a",["b"],{"c":"d","e":"f"}]""")]
    [InlineData("a:\n- 1\n- 2\nb: 3\n", """{"a":[1,2],"b":3}""")]
    [InlineData("just text", "\"just text\"")]
    [InlineData("{}", "{}")]
    [InlineData("a: {}\nb: []\n", """{"a":{},"b":[]}""")]
    [InlineData("a:\nb: ~\nc: null\nd:", """{"a":null,"b":null,"c":null,"d":null}""")]
    [InlineData("-\n- \n-", "[null,null,null]")]
    [InlineData("[a: 1, b]", """[{"a":1},"b"]""")]
    [InlineData("{a, b: , c: 1}", """{"a":null,"b":null,"c":1}""")]
    [InlineData("? a\n: b\n? c\n", """{"a":"b","c":null}""")]
    [InlineData("a: http://host:80/x?y=z#f\nb: x:y\n", """{"a":"http://host:80/x?y=z#f","b":"x:y"}""")]
    [InlineData("a: b # c\n# d\ne: f#g\n", """{"a":"b","e":"f#g"}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("%TAG ! tag:example.com,2000:\n---\na: !x 1\n", """{"a":1}""")]
    [InlineData("a:\t1\nb: [1,\n\t2]\n", """{"a":1,"b":[1,2]}""")]
    public void Structure_is_read(string text, string expected) => AssertReads(expected, text);

    [Theory]
    [InlineData("a: |\n  x\n   y\n\n  z\n", "x\n y\n\nz\n")]
    [InlineData("a: |-\n  x\n\n", "x")]
    [InlineData("a: |+\n  x\n\n", "x\n\n")]
    [InlineData("a: |2\n   x\n", " x\n")]
    [InlineData("a: >\n  x\n  y\n\n  z\n", "x y\nz\n")]
    [InlineData("a: >-\n  x\n   y\n  z\n", "x\n y\nz")]
    [InlineData("a: x\n  y\n\n  z\n", "x y\nz")]
    [InlineData("a: 'it''s\n  \"x\"'\n", "it's \"x\"")]
    [InlineData("a: \"\\t\\x41\\u00e9\\U0001F600\\/\\\n  x\"\n", "\tAé😀/x")]
    [InlineData("a: \"\\ud83d\\ude00\"\n", "😀")]
    [InlineData("a: |\r\n  x\r\n  y\r\n", "x\ny\n")]
    [InlineData("a: |\n\n  x\n", "\nx\n")]
    public void Text_over_several_lines_is_folded_and_chomped(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, Assert.IsType<JsonString>(Assert.IsType<JsonObject>(parsed.Root)["a"]).Value);
        TextTree.AssertPlaces(parsed, text);
    }

    [Theory]
    [InlineData("200: a", "200")]
    [InlineData("1.10: a", "1.10")]
    [InlineData("0x10: a", "0x10")]
    [InlineData("true: a", "true")]
    [InlineData("null: a", "null")]
    [InlineData("~: a", "~")]
    [InlineData("on: a", "on")]
    [InlineData("'x': a", "x")]
    [InlineData("\"x y\": a", "x y")]
    [InlineData("x y: a", "x y")]
    [InlineData("!!str 5: a", "5")]
    [InlineData("&k 5: a", "5")]
    [InlineData("? |\n  x\n: a", "x\n")]
    [InlineData(": a", "")]
    public void Name_is_the_text_of_the_key(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, Assert.Single(Assert.IsType<JsonObject>(parsed.Root).Members).Name);
    }

    [Fact]
    public void Member_named_by_a_list_or_mapping_is_reported_and_left_out()
    {
        const string Text = "a: 1\n{b: c}: 2\n? [d]\n: 3\ne: 4\n";

        ParsedText parsed = TextTree.Yaml(Text);

        Assert.Equal("""{"a":1,"e":4}""", TextTree.Print(parsed));
        Assert.Equal(["SPEC0005 {b: c}", "SPEC0005 [d]"], TextTree.Problems(parsed, Text));
    }

    [Fact]
    public void Repeated_name_is_reported_and_the_last_counts()
    {
        const string Text = "a: 1\nb: 2\n\"a\": 3\n";

        ParsedText parsed = TextTree.Yaml(Text);

        Assert.Equal("""{"a":3,"b":2}""", TextTree.Print(parsed));
        Assert.Equal("SPEC0004 \"a\"", Assert.Single(TextTree.Problems(parsed, Text)));
    }

    [Fact]
    public void Only_the_first_document_is_read()
    {
        const string Text = "a: 1\n---\nb: 2\n---\nc: 3\n";

        ParsedText parsed = TextTree.Yaml(Text);

        Assert.Equal("""{"a":1}""", TextTree.Print(parsed));
        TextProblem problem = Assert.Single(parsed.Problems);
        Assert.Equal(("SPEC0005", 5), (problem.Descriptor.Id, problem.Span.Start));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n \n")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n...\n")]
    [InlineData("%YAML 1.2\n---\n")]
    public void Text_without_content_is_reported_as_empty(string text)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Null(parsed.Root);
        Assert.Equal("SPEC0002", Assert.Single(parsed.Problems).Descriptor.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# 😀 é\r\n")]
    [InlineData("--- # \t\n")]
    public void Places_count_utf16_units_whatever_stands_before(string before)
    {
        string text = before + "\"😀\": 'é'\r\n\"b\":\r\n- \"x\"\t # 😀\r\n- {c: \"\\U0001F600\", d: [1, 2]}\r\n- &n 'y'\r\n- *n\r\n";

        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        string At(TextSpan span) => text.Substring(span.Start, span.Length);
        var root = Assert.IsType<JsonObject>(parsed.Root);
        var items = Assert.IsType<JsonArray>(root["b"]).Items;
        var third = Assert.IsType<JsonObject>(items[1]);
        Assert.Equal("\"😀\"", At(root.Members[0].NameSpan));
        Assert.Equal("'é'", At(root.Members[0].Value.Span));
        Assert.Equal("- \"x\"\t # 😀\r\n- {c: \"\\U0001F600\", d: [1, 2]}\r\n- &n 'y'\r\n- *n", At(root["b"]!.Span));
        Assert.Equal("\"x\"", At(items[0].Span));
        Assert.Equal("{c: \"\\U0001F600\", d: [1, 2]}", At(third.Span));
        Assert.Equal("c", At(third.Members[0].NameSpan));
        Assert.Equal("\"\\U0001F600\"", At(third["c"]!.Span));
        Assert.Equal("[1, 2]", At(third["d"]!.Span));
        Assert.Equal("&n 'y'", At(items[2].Span));
        Assert.Same(items[2], items[3]);
        Assert.Equal(text.TrimEnd().Length, root.Span.End);
    }

    [Theory]
    [InlineData("a:\n\n\nb: 1\n", "a", 2)]
    [InlineData("a: # c\nb: 1\n", "a", 2)]
    [InlineData("{a, b: 1}", "a", 2)]
    [InlineData("? a\n\n# c\n? b\n", "a", 3)]
    public void Value_that_is_not_there_stands_right_behind_its_name(string text, string name, int position)
    {
        JsonNode value = Assert.IsType<JsonObject>(TextTree.Yaml(text).Root)[name]!;

        Assert.Equal(JsonKind.Null, value.Kind);
        Assert.InRange(value.Span.Start, position, position + 6);
        Assert.True(value.Span.IsEmpty);
    }

    [Theory]
    [InlineData("[1, -2.5, a b, 'c', \"d\\n\", true, ~, {e: [f, 'g: h']}, {i: , j: !!str 1}, [k: l]]")]
    [InlineData("{\"a\": [1, {\"b\": null}],\r\n \"c\": \"x\"}")]
    public void Each_value_in_brackets_reads_the_same_from_its_own_place(string text)
    {
        ParsedText parsed = TextTree.Yaml(text);

        TextTree.AssertPlaces(parsed, text);
        Assert.All(TextTree.Nodes(parsed.Root!).Where(node => !node.Span.IsEmpty), node =>
        {
            ParsedText alone = TextTree.Yaml(text.Substring(node.Span.Start, node.Span.Length));
            Assert.Equal(JsonText.Print(node), TextTree.Print(alone));
        });
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Nesting_to_the_limit_is_read_and_deeper_values_are_empty(string open, string close)
    {
        string AtDepth(int depth) => Repeat(open, depth) + "x" + Repeat(close, depth);

        ParsedText atLimit = TextTree.Yaml(AtDepth(256));
        ParsedText beyond = TextTree.Yaml(AtDepth(258));

        Assert.Empty(atLimit.Problems);
        Assert.Equal("SPEC0003", Assert.Single(beyond.Problems).Descriptor.Id);
        TextTree.AssertPlaces(beyond, AtDepth(258));
        Assert.Equal(257, TextTree.Nodes(beyond.Root!).Count());
        Assert.Equal(257, TextTree.Nodes(atLimit.Root!).Count());
    }

    [Fact]
    public void What_follows_a_value_that_is_too_deep_is_read()
    {
        string deep = Repeat("[", 400) + "x" + Repeat("]", 400);

        ParsedText parsed = TextTree.Yaml($"deep: {deep}\nagain: {deep}\nafter: 1\n");

        Assert.Equal("SPEC0003", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.Equal("1", Assert.IsType<JsonNumber>(Assert.IsType<JsonObject>(parsed.Root)["after"]).Text);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("{? ")]
    [InlineData("[\n")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    [InlineData("]")]
    public void Hundreds_of_thousands_of_levels_neither_overflow_the_stack_nor_take_long(string open)
    {
        string text = Repeat(open, 300_000);
        ParsedText? parsed = null;

        var thread = new Thread(() => parsed = TextTree.Yaml(text), maxStackSize: 512 * 1024);
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromSeconds(20)));
        Assert.NotEmpty(parsed!.Problems);
        TextTree.AssertPlaces(parsed, text);
    }

    [Fact]
    public async Task Cancellation_is_the_only_exception()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => YamlParser.Parse("a: 1", source.Token));
    }

    private static void AssertReads(string expected, string text)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, TextTree.Print(parsed));
        TextTree.AssertPlaces(parsed, text);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
