using System.Globalization;

namespace Specimen.Reading.Schemas;

/// <summary>Questions about numbers as JSON writes them, answered without losing digits.</summary>
internal static class JsonNumberText
{
    /// <summary>Whether a text is an integer of 64 bits.</summary>
    public static bool IsLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a text is a number in JSON's grammar (RFC 8259 §6).</summary>
    public static bool IsNumber(string text)
    {
        int i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int digits = Digits(text, i);
        if (digits == 0 || (digits > 1 && text[i] == '0'))
        {
            return false;
        }

        i += digits;
        if (i < text.Length && text[i] == '.')
        {
            digits = Digits(text, i + 1);
            if (digits == 0)
            {
                return false;
            }

            i += digits + 1;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i += i + 1 < text.Length && text[i + 1] is '+' or '-' ? 2 : 1;
            digits = Digits(text, i);
            if (digits == 0)
            {
                return false;
            }

            i += digits;
        }

        return i == text.Length;
    }

    /// <summary>Whether a number in JSON's grammar is other than zero.</summary>
    public static bool HasNonZeroDigit(string number)
    {
        foreach (char c in number)
        {
            if (c is 'e' or 'E')
            {
                return false;
            }

            if (c is >= '1' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private static int Digits(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }
}
