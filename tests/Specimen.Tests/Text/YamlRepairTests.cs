using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class YamlRepairTests
{
    [Theory]
    [InlineData("a: |\n    \n  x\nb: 1\n", "{\"a\":\"\\nx\\n\",\"b\":1}")]
    [InlineData("a: |\n  \n\n   \n  x\n   y\nb: 1\n", "{\"a\":\"\\n\\n\\nx\\n y\\n\",\"b\":1}")]
    [InlineData("a: >-\n    \n  x\nb: 1\n", "{\"a\":\"\\nx\",\"b\":1}")]
    [InlineData("a: |-  # c\n     \n  x\nb: 1\n", "{\"a\":\"\\nx\",\"b\":1}")]
    [InlineData("- |\r\n    \r\n  x\r\n- 1\r\n", "[\"\\nx\\n\",1]")]
    public void Block_text_that_starts_with_lines_of_spaces_is_read(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, TextTree.Print(parsed));
        TextTree.AssertPlaces(parsed, text);
    }

    [Theory]
    [InlineData("a: |\n    \n  x\n")]
    [InlineData("a: |\r\n  \r\n \r\n   x\r\nb: >2-\n \n")]
    public void Repaired_text_differs_in_the_place_of_spaces_only(string text)
    {
        string? repaired = YamlBlankLines.Repair(text);

        Assert.NotNull(repaired);
        Assert.NotEqual(text, repaired);
        Assert.Equal(text.Length, repaired.Length);
        Assert.Equal(text.Replace(" ", ""), repaired.Replace(" ", ""));
        Assert.Equal(text.IndexOf('x'), repaired.IndexOf('x'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: |\n  x\n")]
    [InlineData("a: |")]
    [InlineData("a: |\n   ")]
    [InlineData("a: 1\n   \nb: 2\n")]
    [InlineData("t: |\n  | a | b |\n     \n  | c | d |\n")]
    [InlineData("a|\n   \nb: 2\n")]
    public void Text_without_the_fault_is_left_alone(string text) => Assert.Null(YamlBlankLines.Repair(text));

    [Theory]
    [InlineData("a: \"x\ny\"\nb: 1\n", "{\"a\":\"x y\",\"b\":1}")]
    [InlineData("a:\n  b: \"it is\n  the container's\"\n  c: 1\n", "{\"a\":{\"b\":\"it is the container's\",\"c\":1}}")]
    [InlineData("a: \"x\\\ny\"\nb: \"\\u0041\nv\"\n", "{\"a\":\"xy\",\"b\":\"A v\"}")]
    [InlineData("- b: \"say \\\"x\\\"  \r\n\r\n  c:\\\\d\"  # e\r\n  f: 1\r\n", "[{\"b\":\"say \\\"x\\\"\\nc:\\\\d\",\"f\":1}]")]
    [InlineData("a: \"x\ny\"\nb: \"u\nv\nw\"\n", "{\"a\":\"x y\",\"b\":\"u v w\"}")]
    public void Quoted_text_that_is_not_indented_enough_is_read_and_reported(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.NotEmpty(parsed.Problems);
        Assert.All(parsed.Problems, x => Assert.Equal(("SPEC0005", '"'), (x.Descriptor.Id, text[x.Span.Start])));
        Assert.Equal(expected, TextTree.Print(parsed));
    }

    [Theory]
    [InlineData("a: \"x\nb: \"y\"\n", "not closed before another text")]
    [InlineData("a: \"x\nb: 1\n", "not closed")]
    [InlineData("a: \"x\n\n\ny\"\n", "longer in one line")]
    public void Quoted_text_that_one_line_cannot_hold_stays_an_error(string text, string why)
    {
        Assert.Null(YamlQuotes.Repair(text, text.IndexOf('"')));

        Assert.True(TextTree.Yaml(text).Problems is [{ Descriptor.Id: "SPEC0001", Span.Start: 3 }], why);
    }

    [Theory]
    [InlineData("\"x\n  don't\"\n", "\"x don't\"  \n")]
    [InlineData("\"x  \r\n y\"", "\"x y\"    ")]
    [InlineData("\"x\\ \n y\"", "\"x\\  y\" ")]
    [InlineData("\"x\\\n  y\"", "\"xy\"    ")]
    [InlineData("\"x\n \n y\"", "\"x\\ny\"  ")]
    [InlineData("\"x\\\n\n  y\"", "\"x\\ny\"   ")]
    [InlineData("\"x\\\"\n  \\u0041\" # c", "\"x\\\" \\u0041\"   # c")]
    public void One_line_means_the_same(string text, string expected)
    {
        Assert.Equal(expected, YamlQuotes.Repair(text, 0));
        Assert.Equal(text.Length, expected.Length);
        Assert.Equal(TextTree.Print(TextTree.Yaml("- " + text)), TextTree.Print(TextTree.Yaml("- " + expected)));
    }
}
