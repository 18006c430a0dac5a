using System;
using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("čaj", 3)]
    [InlineData("😀", 1)]
    [InlineData("a😀b😀", 4)]
    [InlineData("e\u0301", 2)]
    [InlineData("👩‍👩‍👧", 5)]
    public void Length_counts_code_points(string text, int length)
    {
        Assert.Equal(length, SpecText.Length(text));
        Assert.Equal(length, SpecText.Length(Encoding.UTF8.GetBytes(text)));
    }

    // Not as inline data: test runners can't carry unpaired surrogates.
    [Fact]
    public void An_unpaired_surrogate_counts_as_one()
    {
        Assert.Equal(1, SpecText.Length("\uD83D"));
        Assert.Equal(1, SpecText.Length("\uDE00"));
        Assert.Equal(2, SpecText.Length("\uDE00\uD83D"));
        Assert.Equal(2, SpecText.Length("\uD83D\uD83D\uDE00"));
        Assert.Equal(3, SpecText.Length("a\uD83Db"));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""\u0041\u00e9\u20ac""", "Aé€")]
    [InlineData("""x\uD83D\uDE00y""", "x😀y")]
    [InlineData("""😀\u0000€""", "😀\0€")]
    public void Escapes_are_undone(string escaped, string expected) => Assert.Equal(expected, Unescape(escaped));

    [Fact]
    public void Unpaired_escaped_surrogates_stay_apart_and_countable()
    {
        Assert.Equal("\uD83D", Unescape("""\uD83D"""));
        Assert.Equal("\uDE00x", Unescape("""\uDE00x"""));
        Assert.Equal("\uD83D\n", Unescape("""\uD83D\n"""));
        Assert.Equal("\uD83D😀", Unescape("""\uD83D\uD83D\uDE00"""));

        byte[] utf8 = new byte[64];
        Assert.Equal(2, SpecText.Length(utf8.AsSpan(0, SpecText.Unescape("""\uD83Dx"""u8, utf8))));
    }

    private static string Unescape(string escaped)
    {
        byte[] text = Encoding.UTF8.GetBytes(escaped);
        byte[] utf8 = new byte[text.Length];
        int length = SpecText.Unescape(text, utf8);
        char[] chars = new char[length];
        return new string(chars, 0, SpecText.Decode(utf8.AsSpan(0, length), chars));
    }
}
