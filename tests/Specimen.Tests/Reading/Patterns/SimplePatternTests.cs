using System.Linq;
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
    public void Pattern_that_a_line_break_or_emptiness_defeats_is_not(string pattern) =>
        Assert.False(Simple(pattern) is null or AlwaysPattern);

    [Theory]
    [InlineData("^https://", nameof(LiteralPlace.Start), "https://")]
    [InlineData("^https?://.*", nameof(LiteralPlace.Start), "http:// https://")]
    [InlineData(@"\.json$", nameof(LiteralPlace.End), ".json")]
    [InlineData(@".*\.(?:jpe?g|png)$", nameof(LiteralPlace.End), ".jpg .jpeg .png")]
    [InlineData("foo", nameof(LiteralPlace.Anywhere), "foo")]
    [InlineData("x*foo|bar", "", null)]
    [InlineData("^(a|b|c)$", nameof(LiteralPlace.Whole), "a b c")]
    [InlineData("^a$|^b$", nameof(LiteralPlace.Whole), "a b")]
    [InlineData("^(?:ab|a|ab)$", nameof(LiteralPlace.Whole), "ab a")]
    [InlineData("^a$|b", "", null)]
    [InlineData(@"^\ud83d", "", null)]
    public void Literals_are_listed_in_the_order_of_the_pattern(string pattern, string place, string? values)
    {
        SimplePattern? simple = Simple(pattern);
        if (values is null)
        {
            Assert.Null(simple);
        }
        else
        {
            LiteralPattern literal = Assert.IsType<LiteralPattern>(simple);
            Assert.Equal(place, literal.Place.ToString());
            Assert.Equal(values, string.Join(' ', literal.Values));
        }
    }

    [Fact]
    public void Long_enumeration_is_left_to_a_regular_expression()
    {
        Assert.IsType<LiteralPattern>(Simple($"^(?:{string.Join('|', Enumerable.Range(100, 64))})$"));
        Assert.Null(Simple($"^(?:{string.Join('|', Enumerable.Range(100, 65))})$"));
    }

    [Theory]
    [InlineData("^[-a-zA-Z0-9_]+$", "", null, "--09AZ__az", false, 1, null, "")]
    [InlineData("^[A-Z]{2,3}$", "", null, "AZ", false, 2, 3, "")]
    [InlineData(@"^\d*$", "", null, "09", false, 0, null, "")]
    [InlineData(@"^\d\d?\d{2}$", "", null, "09", false, 3, 4, "")]
    [InlineData("^(?:a|b|[x-z])+$", "", null, "abxz", false, 1, null, "")]
    [InlineData("^WS[0-9a-fA-F]{32}$", "WS", null, "09AFaf", false, 32, 32, "")]
    [InlineData("^[a-z][a-z0-9]*$", "", "az", "09az", false, 0, null, "")]
    [InlineData("^#[A-Z][a-z]{0,9};$", "#", "AZ", "az", false, 0, 9, ";")]
    [InlineData("^[^/]+$", "", null, "//", true, 1, null, "")]
    [InlineData("^<[^]*>$", "<", null, "", true, 0, null, ">")]
    public void Run_of_one_class_is_told_with_its_limits(
        string pattern, string prefix, string? head, string ranges, bool isNegated, int min, int? max, string suffix)
    {
        CharSetModel? first = head is null ? null : new CharSetModel(head, IsNegated: false);
        Assert.Equal(new CharsPattern(prefix, first, new CharSetModel(ranges, isNegated), min, max, suffix), Simple(pattern));
    }

    [Theory]
    [InlineData("^[^/]{1,5}$")]
    [InlineData("^[^/]{2,}$")]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]+$")]
    [InlineData(@"^[^\u{1F600}]+$")]
    [InlineData(@"^\p{L}+$")]
    [InlineData("^(?:[a-f]{3}){1,2}$")]
    [InlineData("^[a-z]+-[a-z]+$")]
    [InlineData("^(?!a)[a-z]+$")]
    [InlineData("^[一-龥]+$")]
    public void What_no_short_list_of_code_units_tells_is_left_to_a_regular_expression(string pattern) => Assert.Null(Simple(pattern));

    [Theory]
    [InlineData(@"\S+", "\t\r  \u00A0\u00A0\u1680\u1680\u2000\u200A\u2028\u2029\u202F\u202F\u205F\u205F\u3000\u3000\uFEFF\uFEFF", true)]
    [InlineData("[A-Z]", "AZ", false)]
    [InlineData(".*[0-9]+.*", "09", false)]
    [InlineData("[^]", "", true)]
    public void Search_for_one_char_is_told_by_its_class(string pattern, string ranges, bool isNegated) =>
        Assert.Equal(new ContainsCharPattern(new CharSetModel(ranges, isNegated)), Simple(pattern));

    [Fact]
    public void Char_set_lists_its_chars_in_order()
    {
        var set = new CharSetModel("--09__", IsNegated: false);
        Assert.Equal("-0123456789_", set.Expand());
        Assert.Equal(12, set.Count);
    }

    private static SimplePattern? Simple(string pattern) => PatternReader.Read(pattern).Model!.Simple;
}
