using System.Globalization;
using System.Numerics;

namespace Specimen.Text;

/// <summary>
/// The numbers of YAML's core schema, in JSON's grammar. One difference from the schema: a text with leading zeros, such as <c>012</c>, is
/// no number here, because documents mean codes by it.
/// </summary>
internal static class YamlNumber
{
    // Enough for 256 bits; conversion takes time quadratic in the digits.
    private const int MaxRadixDigits = 86;

    /// <summary>The number that the text is, in JSON's grammar and with the digits as they are written; null if it is none.</summary>
    public static string? Read(string text)
    {
        if (At(text, 0) == '0' && At(text, 1) is 'x' or 'o')
        {
            return FromRadix(text, radix: text[1] == 'x' ? 16 : 8);
        }

        int integer = At(text, 0) is '+' or '-' ? 1 : 0;
        int integerEnd = DigitsEnd(text, integer);
        bool hasPoint = At(text, integerEnd) == '.';
        int fraction = hasPoint ? integerEnd + 1 : integerEnd;
        int fractionEnd = hasPoint ? DigitsEnd(text, fraction) : integerEnd;

        bool hasDigits = integerEnd > integer || fractionEnd > fraction;
        bool hasLeadingZero = integerEnd > integer + 1 && text[integer] == '0';
        if (!hasDigits || hasLeadingZero || !IsExponentOrEnd(text, fractionEnd))
        {
            return null;
        }

        bool isJson = text[0] != '+' && integerEnd > integer && (!hasPoint || fractionEnd > fraction);
        return isJson
            ? text
            : (text[0] == '-' ? "-" : "")
                + (integerEnd > integer ? text.Substring(integer, integerEnd - integer) : "0")
                + (!hasPoint ? "" : fractionEnd > fraction ? text.Substring(integerEnd, fractionEnd - integerEnd) : ".0")
                + text.Substring(fractionEnd);
    }

    private static bool IsExponentOrEnd(string text, int index)
    {
        if (At(text, index) is not ('e' or 'E'))
        {
            return index == text.Length;
        }

        int digits = At(text, index + 1) is '+' or '-' ? index + 2 : index + 1;
        return digits < text.Length && DigitsEnd(text, digits) == text.Length;
    }

    private static string? FromRadix(string text, int radix)
    {
        if (text.Length is 2 or > MaxRadixDigits + 2)
        {
            return null;
        }

        BigInteger value = 0;
        for (int i = 2; i < text.Length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => radix,
            };
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int DigitsEnd(string text, int index)
    {
        while (At(text, index) is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
