using System.Linq;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;
using Xunit;

namespace Specimen.Tests.Reading.Patterns;

public sealed class SimplePatternTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".*")]
    [InlineData("^")]
    [InlineData("$")]
    [InlineData("^.*")]
    [InlineData("a*$")]
    [InlineData("a|")]
    [InlineData(@"^[\s\S]*$")]
    [InlineData("(?:foo)?")]
    public void Pattern_found_everywhere_is_always_true(string pattern) => Assert.Equal(new AlwaysPattern(), Simple(pattern));

    [Theory]
    [InlineData("^.*$")]
    [InlineData(@"^\s*$")]
    [InlineData("^$")]
    [InlineData(".")]
    public void Pattern_that_a_line_break_or_emptiness_defeats_is_not(string pattern) => Assert.IsNotType<AlwaysPattern>(Simple(pattern));

    [Theory]
    [InlineData("^https://", nameof(LiteralPlace.Start), "https://")]
    [InlineData("^https://.*", nameof(LiteralPlace.Start), "https://")]
    [InlineData(@"\.json$", nameof(LiteralPlace.End), ".json")]
    [InlineData("foo", nameof(LiteralPlace.Anywhere), "foo")]
    public void One_literal_is_told_with_its_place(string pattern, string place, string text)
    {
        LiteralPattern literal = Assert.IsType<LiteralPattern>(Simple(pattern));
        Assert.Equal((place, text), (literal.Place.ToString(), literal.Text));
    }

    [Theory]
    [InlineData("^(a|b|c)$", "a b c")]
    [InlineData("^a$|^b$", "a b")]
    [InlineData("^(?:ab|a|ab)$", "ab a")]
    public void Words_are_listed_in_the_order_of_the_pattern(string pattern, string words) =>
        Assert.Equal(words, string.Join(' ', Assert.IsType<WordsPattern>(Simple(pattern)).Words));

    [Fact]
    public void Long_enumeration_is_left_to_a_regular_expression()
    {
        Assert.IsType<WordsPattern>(Simple($"^(?:{string.Join('|', Enumerable.Range(100, 64))})$"));
        Assert.Null(Simple($"^(?:{string.Join('|', Enumerable.Range(100, 65))})$"));
    }

    [Theory]
    [InlineData("^[-a-zA-Z0-9_]+$", "--09AZ__az", 1, null)]
    [InlineData("^[A-Z]{2,3}$", "AZ", 2, 3)]
    [InlineData(@"^\d*$", "09", 0, null)]
    [InlineData(@"^\d\d?\d{2}$", "09", 3, 4)]
    [InlineData("^(?:a|b|[x-z])+$", "abxz", 1, null)]
    public void Run_of_one_class_is_told_with_its_limits(string pattern, string ranges, int min, int? max) =>
        Assert.Equal(new CharsPattern(ranges, min, max), Simple(pattern));

    [Theory]
    [InlineData("^https?://.*")]
    [InlineData(@".*\.(?:jpe?g|png)$")]
    [InlineData("x*foo|bar")]
    [InlineData("^a$|b")]
    [InlineData(@"^\ud83d")]
    [InlineData(@"\S+")]
    [InlineData("^WS[0-9a-fA-F]{32}$")]
    [InlineData("^[a-z][a-z0-9]*$")]
    [InlineData("^[^/]+$")]
    [InlineData("^[^/]{1,5}$")]
    [InlineData("^[^/]{2,}$")]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]+$")]
    [InlineData(@"^[^\u{1F600}]+$")]
    [InlineData(@"^\p{L}+$")]
    [InlineData("^(?:[a-f]{3}){1,2}$")]
    [InlineData("^[a-z]+-[a-z]+$")]
    [InlineData("^(?!a)[a-z]+$")]
    [InlineData("^[一-龥]+$")]
    public void Anything_else_is_left_to_a_regular_expression(string pattern) => Assert.Null(Simple(pattern));

    [Fact]
    public void Run_lists_its_chars_in_order() => Assert.Equal("-0123456789_", new CharsPattern("--09__", 0, null).ListChars());

    private static SimplePattern? Simple(string pattern) => PatternReader.Read(pattern).Model!.Simple;
}
