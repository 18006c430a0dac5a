using System;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", 2, 1, "a tab indents this line; YAML indents by spaces only")]
    [InlineData("a: b\n  c: d\n", 2, 4, "a ':' can't stand here; put a text that contains ': ' in quotes, or check the indentation")]
    [InlineData("a: b: c\n", 1, 5, "a ':' can't stand here; put a text that contains ': ' in quotes, or check the indentation")]
    [InlineData("a: 1\n b: 2\n", 2, 3, "a ':' can't stand here; put a text that contains ': ' in quotes, or check the indentation")]
    [InlineData("a: 1\nb\nc: 2\n", 2, 1, "expected a name and ':' at the indentation of this mapping; check the lines here and before")]
    [InlineData("  a: 1\n b: 2\n", 2, 2, "expected the end of the document; check the indentation here, and quotes and brackets before it")]
    [InlineData("- a\nb: 1\n", 2, 1, "expected '-' at the indentation of this list; check the indentation here")]
    [InlineData("a: - b\n", 1, 4, "a '-' can't stand here; start the list on a line of its own")]
    [InlineData("a: \"x\nb: 1\n", 1, 4, "this quoted text is not closed, or goes on in a line that is not indented enough")]
    [InlineData("a: 'x\nb: 1\n", 1, 4, "this quoted text is not closed; its closing quote is missing")]
    [InlineData("a: \"\\d\"\n", 1, 5, "this text has an unknown escape; write a backslash in double quotes as \\\\, or use single quotes")]
    [InlineData("a: [b, c\nd: 1\n", 2, 1, "this can't be read; check the indentation here, and quotes and brackets before it")]
    [InlineData("a: [b: c d: e]\n", 1, 11, "expected ',' or ']' here; a comma or the closing bracket of a list is missing")]
    [InlineData("{a: 1, b: 2", 1, 12, "expected ',' or '}' here; a comma or the closing brace of a mapping is missing")]
    [InlineData("a: @b\n", 1, 4, "this character can't start a text; put the text in quotes")]
    [InlineData("a: !x!y b\n", 1, 4, "this tag's prefix is not declared by a %TAG line")]
    [InlineData("a: [b]#c\n", 1, 6, "a '#' stands right behind other text; put a space before a comment")]
    [InlineData("k: [\n1\n]\n", 2, 1, "this can't be read; check the indentation here, and quotes and brackets before it")]
    [InlineData("a: \"\\ud83d\\u0041\"\n", 1, 17, "this can't be read; check the indentation here, and quotes and brackets before it")]
    [InlineData("a: *\n", 1, 5, "a name must follow '&' and '*'; put a text that starts with one of them in quotes")]
    [InlineData("a: |x\n", 1, 5, "behind '|' or '>' only a digit for the indentation, '+' or '-', and a comment can stand")]
    [InlineData("a: !<b\n", 1, 7, "this tag is malformed; put a text that starts with '!' in quotes")]
    [InlineData("%YAML x\n---\na: 1\n", 1, 7, "this line is malformed; put a text that starts with '%' in quotes")]
    [InlineData("@", 1, 1, "this character can't start a text; put the text in quotes")]
    public void Syntax_error_is_reported_at_its_place_in_plain_words(string text, int line, int column, string words)
    {
        ParsedText parsed = TextTree.Yaml(text);

        TextProblem problem = Assert.Single(parsed.Problems);
        Assert.Equal("SPEC0001", problem.Descriptor.Id);
        Assert.Equal("The YAML is malformed: " + words, problem.Argument);
        Assert.Equal((line, column), PositionOf(problem.Span.Start, text));
    }

    [Theory]
    [InlineData("a: 1\nb:\n  c: [x, y\nd: 2\n", """{"a":1,"b":{"c":["x"]}}""")]
    [InlineData("a: 1\nb: 'x\n", """{"a":1}""")]
    [InlineData("a: 1\nb: @x\nc: 2\n", """{"a":1}""")]
    [InlineData("- 1\n- - 2\n  - {a: 1, b: [3, 4}\n", """[1,[2,{"a":1,"b":[3,4]}]]""")]
    [InlineData("@", "-")]
    public void What_stands_before_the_error_is_kept(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Equal("SPEC0001", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.Equal(expected, TextTree.Print(parsed));
        TextTree.AssertPlaces(parsed, text);
    }

    private static (int Line, int Column) PositionOf(int position, string text)
    {
        string before = text.Substring(0, position);
        return (before.Split('\n').Length, position - before.LastIndexOf('\n'));
    }
}
