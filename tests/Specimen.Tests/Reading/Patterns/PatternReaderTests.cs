using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;
using Xunit;

namespace Specimen.Tests.Reading.Patterns;

public sealed class PatternReaderTests
{
    [Theory]
    [InlineData("a(b", 1, "'(' is never closed")]
    [InlineData("a(?<x>b", 1, "'(' is never closed")]
    [InlineData("ab)c", 2, "')' closes nothing")]
    [InlineData("a[b", 1, "'[' is never closed")]
    [InlineData(@"a[\]", 1, "'[' is never closed")]
    [InlineData("*a", 0, "'*' has nothing to repeat")]
    [InlineData("a|+b", 2, "'+' has nothing to repeat")]
    [InlineData("a**", 2, "'*' has nothing to repeat")]
    [InlineData("a{2}{3}", 4, "'{' has nothing to repeat")]
    [InlineData("^*a", 1, "'*' has nothing to repeat")]
    [InlineData("(?<=a)+b", 6, "'+' has nothing to repeat")]
    [InlineData("{2}", 0, "'{' has nothing to repeat")]
    [InlineData("a{3,2}", 1, "the numbers between the braces are out of order")]
    [InlineData("[z-a]", 1, "the ends of a range are out of order")]
    [InlineData(@"\k<y>(?<x>a)", 0, "a back-reference names no group")]
    [InlineData(@"(?<1x>a)", 0, "the name of a group has to be an identifier")]
    [InlineData(@"a\", 1, "a lone backslash at the end")]
    [InlineData(@"a\h", 1, @"'\h' has no meaning")]
    [InlineData(@"[\B]", 1, @"'\B' has no meaning inside a class")]
    [InlineData(@"\u12", 0, @"'\u' has to be followed by 4 hexadecimal digits")]
    [InlineData(@"\xg0", 0, @"'\x' has to be followed by 2 hexadecimal digits")]
    [InlineData(@"\u{110000}", 0, "an escape names no code point")]
    public void What_is_no_pattern_is_named_at_its_place(string pattern, int offset, string message) =>
        Assert.Equal(new PatternIssue(PatternIssueKind.Malformed, offset, message), PatternReader.Read(pattern).Error);

    [Theory]
    [InlineData(@"a\p{Emoji}", 1, "the Unicode property 'Emoji'")]
    [InlineData(@"[\p{Script=Runic}]", 1, "the Unicode property 'Script=Runic'")]
    [InlineData(@"\p{Script_Extensions=Latin}", 0, "the Unicode property 'Script_Extensions=Latin'")]
    [InlineData(@"(?i)\p{Lu}", 4, "a Unicode property where case is ignored")]
    [InlineData(@"(?i)(a)\1", 7, "a back-reference where case is ignored")]
    [InlineData(@"(?<x>a)|(?<x>b)\k<x>", 15, "a back-reference to a name that several groups have")]
    [InlineData(@"(a?)*\1", 0, "a back-reference to a group in a repetition that can match nothing")]
    [InlineData(@"(?:(?=(a)))?b\1|(?:(?=(a))|b)*\2", 16, "a back-reference to a group in a repetition that can match nothing")]
    [InlineData("(?x) a b", 0, "a group that starts with '(?x'")]
    [InlineData("(?(1)a)", 0, "a group that starts with '(?('")]
    [InlineData("[a-z-[aeiou]]", 0, "a class minus or within another")]
    [InlineData("[a-z&&[^aeiou]]+", 0, "a class minus or within another")]
    public void What_cannot_be_checked_exactly_is_named_at_its_place(string pattern, int offset, string message) =>
        Assert.Equal(new PatternIssue(PatternIssueKind.Unsupported, offset, message), PatternReader.Read(pattern).Error);

    [Theory]
    [InlineData(@"^a\-b$", 2, @"'\-' for '-'")]
    [InlineData(@"\_\_", 0, @"'\_' for '_'")]
    [InlineData("^{a$", 1, "'{' stands for itself without a backslash")]
    [InlineData(@"[\w-.]", 1, "'-' next to a class escape stands for itself")]
    [InlineData(@"\12", 0, "a backslash in front of digits that refer to no group")]
    public void What_annex_b_accepts_is_a_warning(string pattern, int offset, string message) => Assert.Equal(
        [new PatternIssue(PatternIssueKind.Legacy, offset, message)], PatternReader.Read(pattern).Warnings);

    [Theory]
    [InlineData(@"^a\Z", 2, @"'\Z' as an anchor")]
    [InlineData("(?i)a", 0, "flags for the rest of the pattern")]
    [InlineData("a++", 1, "a possessive quantifier")]
    [InlineData("(?P<x>a)", 0, "'(?P<name>' for '(?<name>'")]
    [InlineData("[[:alpha:]]", 1, "'[:name:]' inside a class")]
    [InlineData("[]a]", 1, "']' as the first item of a class")]
    [InlineData("/^a$/i", 0, "slashes around the pattern")]
    public void What_other_dialects_have_is_a_warning(string pattern, int offset, string message) => Assert.Equal(
        [new PatternIssue(PatternIssueKind.Foreign, offset, message)], PatternReader.Read(pattern).Warnings);

    [Theory]
    [InlineData(@"^[a-z\-]+\/\.\d{2,}(?:a|b)*?$")]
    [InlineData(@"(?<year>\d{4})\k<year>\p{Lu}(?<=a)(?!b)")]
    [InlineData("[]|[^]")]
    [InlineData("(?i:a)")]
    [InlineData("/a/")]
    public void Pattern_of_the_standard_has_no_warning(string pattern) => Assert.Empty(PatternReader.Read(pattern).Warnings);

    [Theory]
    [InlineData("^[a-zA-Z0-9_-]+$", @"^[a-zA-Z0-9_-]+\z")]
    [InlineData("^(https?):\\/\\/[^/]+(/.*)?$", @"^https?://[^/]+(?:/[^\n\r\u2028\u2029]*)?\z")]
    [InlineData(@"\bfoo\b", @"(?<![a-zA-Z0-9_])foo(?![a-zA-Z0-9_])")]
    [InlineData(@"^(['""]).\1$", @"^(['""])(?>[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n\r\u2028\u2029])\k<1>\z")]
    [InlineData("^[[]-[a-]|[]$", @"^\[-[a-]|(?!)\z")]
    [InlineData("^[а-яё]{2}$", @"^[а-яё]{2}\z")]
    [InlineData(@"^[\u0590-\u05FF]$", @"^[\u0590-\u05FF]\z")]
    public void Net_pattern_reads_like_its_source(string pattern, string expected) => Assert.Equal(expected, Read(pattern).DotNet);

    [Theory]
    [InlineData("^a$", @"^a\z")]
    [InlineData("^a", @"^a[\s\S]*")]
    [InlineData("a$", @"^[\s\S]*?a\z")]
    [InlineData("a|bc", @"^[\s\S]*?(?:a|bc)[\s\S]*")]
    public void Full_match_adds_what_the_anchors_leave_open(string pattern, string expected) =>
        Assert.Equal(expected, Read(pattern).FullMatch);

    [Fact]
    public void Model_is_equal_for_equal_patterns()
    {
        PatternModel one = Read("^(?:red|green)$|^blue$");
        PatternModel other = Read(string.Concat("^(?:red|green)$", "|^blue$"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Read("^(?:red|green)$|^black$"));
    }

    [Fact]
    public void Source_is_kept_as_it_is() => Assert.Equal("/^a\\-$/", Read("/^a\\-$/").Source);

    [Theory]
    [InlineData("(", ")", 200)]
    [InlineData("(?=", ")", 200)]
    [InlineData("(?:a|", ")*", 200)]
    public void Nesting_is_bounded(string open, string close, int times)
    {
        string pattern = string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(close, times));
        Assert.Equal("groups nest too deep", PatternReader.Read(pattern).Error?.Message);
    }

    [Theory]
    [InlineData("a", 0x4001, "it is too long")]
    [InlineData(@"\p{L}", 3000, "it is too long when written for .NET")]
    [InlineData("[^\ud83d\ude00]", 2000, "it is too long when written for .NET")]
    public void Size_is_bounded(string part, int times, string message) =>
        Assert.Equal(message, PatternReader.Read(string.Concat(Enumerable.Repeat(part, times))).Error?.Message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_text_is_read_or_refused_and_what_is_read_compiles(int seed)
    {
        string[] parts =
        [
            "a", "b", "-", "0", "9", ",", "^", "$", ".", "|", "*", "+", "?", "{", "}", "{2}", "{,3}", "{1,", "(", ")", "(?:", "(?=",
            "(?!", "(?<=", "(?<!", "(?<n>", "(?P<m>", "(?P=m)", "(?>", "(?#", "(?i)", "(?-i:", "(?s", "[", "]", "[^", "[:", ":]",
            "[[:alpha:]", "\\", "\\d", "\\W", "\\s", "\\b", "\\B", "\\1", "\\2", "\\10", "\\k<n>", "\\p{L}", "\\P{Lu}", "\\p{sc=Han}",
            "\\p{", "\\pN", "\\x4", "\\x{41}", "\\u00", "\\uD83D", "\\uDE00", "\\u{1F600}", "\\c", "\\cA", "\\A", "\\Z", "\\0", "\\8",
            "\\-", "\\/", "/^", "/", "&&[", "-[", "\ud83d", "\ude00", "é", "\n", "\0", "#", " ",
        ];
        var random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 4000; i++)
        {
            var pattern = new StringBuilder();
            for (int n = random.Next(1, 12); n > 0; n--)
            {
                pattern.Append(parts[random.Next(parts.Length)]);
            }

            PatternReading reading = PatternReader.Read(pattern.ToString());
            Assert.True(reading.Model is null != reading.Error is null, pattern.ToString());
            if (reading.Error is { } error)
            {
                Assert.InRange(error.Offset, 0, pattern.Length);
                Assert.True(error.Kind is PatternIssueKind.Malformed or PatternIssueKind.Unsupported);
                continue;
            }

            read++;
            _ = new Regex(reading.Model!.DotNet, RegexOptions.CultureInvariant);
            _ = new Regex(reading.Model.FullMatch);
        }

        Assert.True(read > 500, $"{read} read");
    }

    private static PatternModel Read(string pattern) => PatternReader.Read(pattern).Model!;
}
