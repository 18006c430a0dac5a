using System.Globalization;
using System.Text;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>Spells single code units in a .NET pattern.</summary>
internal static class PatternText
{
    public const string AnyHigh = @"[\uD800-\uDBFF]";
    public const string AnyLow = @"[\uDC00-\uDFFF]";
    public const string AnySurrogate = @"\uD800-\uDFFF";

    /// <summary>A code unit outside a class.</summary>
    public static string Literal(int unit) => (char)unit switch
    {
        '\\' or '*' or '+' or '?' or '|' or '{' or '}' or '[' or ']' or '(' or ')' or '^' or '$' or '.' => "\\" + (char)unit,
        _ => Unit(unit),
    };

    /// <summary>Appends to the items of a class.</summary>
    public static void AppendRange(StringBuilder text, CodePointRange range)
    {
        text.Append(InClass(range.First, isFirst: text.Length == 0, isAlone: range.First == range.Last));
        if (range.Last > range.First + 1)
        {
            text.Append('-');
        }

        if (range.Last > range.First)
        {
            text.Append(InClass(range.Last, isFirst: false, isAlone: false));
        }
    }

    /// <summary>A code unit that has no meaning of its own where it stands.</summary>
    public static string Unit(int unit) => unit switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        _ when IsPlain(unit) => ((char)unit).ToString(),
        _ => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture),
    };

    // .NET gives "-[" and "[:" a meaning that ECMA-262 doesn't know, so brackets are always escaped, hyphens mostly.
    private static string InClass(int unit, bool isFirst, bool isAlone) => (char)unit switch
    {
        '\\' or ']' or '[' => "\\" + (char)unit,
        '^' when isFirst => "\\^",
        '-' when !isFirst || !isAlone => "\\-",
        _ => Unit(unit),
    };

    /// <summary>
    /// Whether a reader sees which character it is. Not asked of the running framework, whose Unicode version the output would depend on;
    /// scripts written from right to left would disorder the line.
    /// </summary>
    private static bool IsPlain(int unit) => unit is
        (>= ' ' and <= '~') or
        (>= 0xC0 and <= 0x17F) or // Latin
        (>= 0x3B1 and <= 0x3C9) or (>= 0x391 and <= 0x3A1) or // Greek
        (>= 0x400 and <= 0x45F) or // Cyrillic
        (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or // Kana
        (>= 0x4E00 and <= 0x9FFF) or // Han
        (>= 0xAC00 and <= 0xD7A3); // Hangul
}
