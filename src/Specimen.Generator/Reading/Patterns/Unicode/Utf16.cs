namespace Specimen.Reading.Patterns.Unicode;

/// <summary>How code points lie in .NET's strings.</summary>
internal static class Utf16
{
    public const int FirstHigh = 0xD800;
    public const int LastHigh = 0xDBFF;
    public const int FirstLow = 0xDC00;
    public const int LastLow = 0xDFFF;

    /// <summary>From here on a code point takes two code units.</summary>
    public const int FirstPair = 0x10000;

    public const int LastCodePoint = 0x10FFFF;

    public static bool IsSurrogate(int codePoint) => codePoint is >= FirstHigh and <= LastLow;

    public static char High(int codePoint) => (char)(FirstHigh + ((codePoint - FirstPair) >> 10));

    public static char Low(int codePoint) => (char)(FirstLow + ((codePoint - FirstPair) & 0x3FF));

    /// <summary>The code point at an index, a lone surrogate being one of its own.</summary>
    public static int CodePointAt(string text, int index, int end) =>
        char.IsHighSurrogate(text[index]) && index + 1 < end && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
}
