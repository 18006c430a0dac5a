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
        string? repaired = YamlRepair.Repair(text);

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
    public void Text_without_the_fault_is_left_alone(string text) => Assert.Null(YamlRepair.Repair(text));
}
