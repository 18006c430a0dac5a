using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("-0.0e-0")]
    [InlineData("123456789012345678901234567890.000")]
    [InlineData("1E400")]
    [InlineData("\"\"")]
    [InlineData("\"a b\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[],{},[[1]],\"x\",null]")]
    [InlineData("{\"a\":{\"b\":[1,2,{\"c\":true}]},\"\":false}")]
    public void Compact_text_is_read_and_printed_as_it_stands(string text)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(text, TextTree.Print(parsed));
    }

    [Theory]
    [InlineData("\uFEFF{\"a\":1}")]
    [InlineData(" \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n} \t\r\n")]
    [InlineData("\r{\r\"a\"\r:\r1\r}\r")]
    public void White_space_and_a_byte_order_mark_mean_nothing(string text)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal("""{"a":1}""", TextTree.Print(parsed));
    }

    [Theory]
    [InlineData("""\" \\ \/ \b \f \n \r \t""", "\" \\ / \b \f \n \r \t")]
    [InlineData("""\u0041\u00e9\u00E9\u0000""", "Aéé\0")]
    [InlineData("""\uD83D\uDE00""", "😀")]
    [InlineData("😀\u007F\u2028", "😀\u007F\u2028")]
    [InlineData("""a long text that no pool would keep, with one \u0065scape""", "a long text that no pool would keep, with one escape")]
    public void Escapes_stand_for_their_character(string escaped, string expected)
    {
        ParsedText parsed = TextTree.Json($"[\"{escaped}\"]");

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, Assert.IsType<JsonString>(Assert.IsType<JsonArray>(parsed.Root).Items[0]).Value);
    }

    [Theory]
    [InlineData("""\uD83D""", "\uFFFD")]
    [InlineData("""\uDE00""", "\uFFFD")]
    [InlineData("""\uD83Dx""", "\uFFFDx")]
    [InlineData("""\uD83D\n""", "\uFFFD\n")]
    [InlineData("""\uDE00\uD83D""", "\uFFFD\uFFFD")]
    [InlineData("""\uD83D\uD83D\uDE00""", "\uFFFD😀")]
    public void Half_a_surrogate_pair_is_reported_and_replaced(string escaped, string expected)
    {
        string text = $"\"{escaped}\"";
        ParsedText parsed = TextTree.Json(text);

        Assert.Equal(expected, Assert.IsType<JsonString>(parsed.Root).Value);
        Assert.All(TextTree.Problems(parsed, text), problem => Assert.StartsWith("SPEC0005 \\u", problem, StringComparison.Ordinal));
        Assert.Equal(expected.Count(c => c == '\uFFFD'), parsed.Problems.Count);
    }

    [Theory]
    [InlineData("""{"a":[1,-2.5e3,"x\"y",true,false,null,{"b":{}}],"c":[[],[ ]]}""")]
    [InlineData("\uFEFF[\"😀\", \"\\uD83D\\uDE00\",\r\n\t{\"é\": \"ß\"}\r]")]
    [InlineData("[1 , 2 ]  ")]
    public void Each_value_reads_the_same_from_its_own_place(string text)
    {
        ParsedText parsed = TextTree.Json(text);

        TextTree.AssertPlaces(parsed, text);
        Assert.All(TextTree.Nodes(parsed.Root!), node =>
        {
            ParsedText alone = TextTree.Json(text.Substring(node.Span.Start, node.Span.Length));
            Assert.Empty(alone.Problems);
            Assert.Equal(JsonText.Print(node), TextTree.Print(alone));
        });
    }

    [Fact]
    public void Place_of_a_name_includes_its_quotes()
    {
        const string Text = """{ "a" : { "bc": 1 } }""";

        var root = Assert.IsType<JsonObject>(TextTree.Json(Text).Root);

        Assert.Equal(new TextSpan(2, 3), root.Members[0].NameSpan);
        Assert.Equal(new TextSpan(8, 11), root.Members[0].Value.Span);
        Assert.Equal(new TextSpan(10, 4), Assert.IsType<JsonObject>(root["a"]).Members[0].NameSpan);
    }

    [Fact]
    public void Equal_names_and_short_strings_are_one_instance()
    {
        var items = Assert.IsType<JsonArray>(TextTree.Json("""[{"type":"string"},{"type":"string"}]""").Root).Items;
        JsonMember first = Assert.IsType<JsonObject>(items[0]).Members[0];
        JsonMember second = Assert.IsType<JsonObject>(items[1]).Members[0];

        Assert.Same(first.Name, second.Name);
        Assert.Same(Assert.IsType<JsonString>(first.Value).Value, Assert.IsType<JsonString>(second.Value).Value);
    }

    [Fact]
    public void Many_different_short_strings_keep_their_values()
    {
        string text = "[" + string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"{i:x}\"")) + "]";

        Assert.Equal(text, TextTree.Print(TextTree.Json(text)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""", 1)]
    [InlineData("""{"a":1,"a":2,"a":3,"b":4,"b":5}""", """{"a":3,"b":5}""", 3)]
    [InlineData("""{"a":1,"\u0061":2}""", """{"a":2}""", 1)]
    [InlineData("""{"a":1,"A":2}""", """{"a":1,"A":2}""", 0)]
    public void Last_of_equal_names_counts_in_the_place_of_the_first(string text, string expected, int problems)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Equal(expected, TextTree.Print(parsed));
        Assert.Equal(problems, parsed.Problems.Count(problem => problem.Descriptor.Id == "SPEC0004"));
    }

    [Fact]
    public void Repeated_name_in_a_large_object_is_reported_where_it_stands_again()
    {
        string members = string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"m{i}\":{i}"));
        string text = $"{{{members},\"m7\":true}}";

        ParsedText parsed = TextTree.Json(text);

        TextProblem problem = Assert.Single(parsed.Problems);
        Assert.Equal(new TextSpan(text.LastIndexOf("\"m7\"", StringComparison.Ordinal), 4), problem.Span);
        Assert.Equal("m7", problem.Argument);
        var root = Assert.IsType<JsonObject>(parsed.Root);
        Assert.Equal(100, root.Members.Length);
        Assert.Equal("m7", root.Members[7].Name);
        Assert.IsType<JsonBoolean>(root["m7"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t ")]
    public void Text_without_content_is_reported_as_empty(string text)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Null(parsed.Root);
        Assert.Equal("SPEC0002", Assert.Single(parsed.Problems).Descriptor.Id);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_to_the_limit_is_read_and_deeper_values_are_empty(string open, string close)
    {
        string AtDepth(int depth) => Repeat(open, depth - 1) + (open == "[" ? "[1]" : "{\"a\":1}") + Repeat(close, depth - 1);

        ParsedText atLimit = TextTree.Json(AtDepth(256));
        ParsedText beyond = TextTree.Json(AtDepth(258));

        Assert.Empty(atLimit.Problems);
        Assert.Equal(AtDepth(256), TextTree.Print(atLimit));
        TextProblem problem = Assert.Single(beyond.Problems);
        Assert.Equal(("SPEC0003", "256"), (problem.Descriptor.Id, problem.Argument));
        Assert.Equal(new TextSpan(256 * open.Length, 1), problem.Span);
        Assert.Equal(Repeat(open, 256) + (open == "[" ? "[]" : "{}") + Repeat(close, 256), TextTree.Print(beyond));
    }

    [Fact]
    public void What_follows_a_value_that_is_too_deep_is_read()
    {
        string deep = Repeat("[", 1000) + "\"]\",{\"}\":1}" + Repeat("]", 1000);

        ParsedText parsed = TextTree.Json($$"""{"deep":{{deep}},"again":{{deep}},"after":1}""");

        Assert.Equal("SPEC0003", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.Equal("1", Assert.IsType<JsonNumber>(Assert.IsType<JsonObject>(parsed.Root)["after"]).Text);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":")]
    [InlineData("]")]
    public void Millions_of_brackets_neither_overflow_the_stack_nor_take_long(string bracket)
    {
        string text = Repeat(bracket, 10_000_000 / bracket.Length);
        ParsedText? parsed = null;

        var thread = new Thread(() => parsed = TextTree.Json(text), maxStackSize: 512 * 1024);
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromSeconds(20)));
        Assert.NotEmpty(parsed!.Problems);
    }

    [Fact]
    public async Task Cancellation_is_the_only_exception()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => JsonParser.Parse("[1]", source.Token));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
