using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("Null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("+12", "12")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0x1F", "31")]
    [InlineData("0xffffffffffffffffff", "4722366482869645213695")]
    [InlineData("0o17", "15")]
    [InlineData("1.10", "1.10")]
    [InlineData("1.", "1.0")]
    [InlineData("1.e3", "1.0e3")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+.5e-3", "0.5e-3")]
    [InlineData("1e3", "1e3")]
    [InlineData("1E+3", "1E+3")]
    [InlineData("0.0", "0.0")]
    [InlineData("-0", "-0")]
    public void Plain_text_of_the_core_schema_is_no_string(string plain, string expected) => AssertReads(expected, $"a: {plain}");

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("y")]
    [InlineData("tRUE")]
    [InlineData("nULL")]
    [InlineData("none")]
    [InlineData("2001-12-14")]
    [InlineData("2001-12-14T21:59:43.10-05:00")]
    [InlineData("12:30:45")]
    [InlineData("1_000")]
    [InlineData("012")]
    [InlineData("00")]
    [InlineData("-012")]
    [InlineData("02.5")]
    [InlineData("0b1")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("0o8")]
    [InlineData("-0x1")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e3")]
    [InlineData(".")]
    [InlineData(".e1")]
    [InlineData("+")]
    [InlineData("+-1")]
    [InlineData("1a")]
    [InlineData("１")]
    [InlineData("inf")]
    [InlineData("NaN")]
    [InlineData("<<x")]
    public void Plain_text_of_no_schema_is_a_string(string plain) => AssertReads($"\"{plain}\"", $"a: {plain}");

    [Theory]
    [InlineData("'1'")]
    [InlineData("\"1\"")]
    [InlineData("|-\n  1")]
    [InlineData("!!str 1")]
    [InlineData("! 1")]
    [InlineData("!!binary 1")]
    [InlineData("!<tag:yaml.org,2002:str> 1")]
    public void Quoted_or_tagged_text_is_a_string(string value) => AssertReads("\"1\"", $"a: {value}\n");

    [Theory]
    [InlineData("!!int '5'", "5")]
    [InlineData("!!float 5", "5")]
    [InlineData("!!bool 'true'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!null", "null")]
    [InlineData("!!str", "\"\"")]
    [InlineData("!!map {b: 1}", "{\"b\":1}")]
    [InlineData("!mine 5", "5")]
    [InlineData("!mine '5'", "\"5\"")]
    [InlineData("!!timestamp 2001-12-14", "\"2001-12-14\"")]
    [InlineData("!Ref [b]", "[\"b\"]")]
    public void Tag_decides_where_it_is_one_of_yaml_itself(string value, string expected) => AssertReads(expected, $"a: {value}\n");

    [Theory]
    [InlineData("!!int x", "x")]
    [InlineData("!!bool 'yes'", "yes")]
    [InlineData("!!float '1,5'", "1,5")]
    [InlineData(".inf", ".inf")]
    [InlineData("-.Inf", "-.Inf")]
    [InlineData("+.INF", "+.INF")]
    [InlineData(".nan", ".nan")]
    public void What_json_can_not_say_is_reported_and_read_as_a_string(string value, string expected)
    {
        string text = $"a: {value}\n";

        ParsedText parsed = TextTree.Yaml(text);

        Assert.Equal($"{{\"a\":\"{expected}\"}}", TextTree.Print(parsed));
        Assert.Equal($"SPEC0005 {value}", Assert.Single(TextTree.Problems(parsed, text)));
    }

    private static void AssertReads(string expected, string text)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal($"{{\"a\":{expected}}}", TextTree.Print(parsed));
    }
}
