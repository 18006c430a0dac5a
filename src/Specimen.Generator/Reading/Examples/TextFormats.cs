using System.Collections.Generic;

namespace Specimen.Reading.Examples;

/// <summary>Recognises the formats that are certain from the text alone.</summary>
internal static class TextFormats
{
    /// <summary>The format that all texts have; null for none.</summary>
    public static string? Common(IEnumerable<string> texts)
    {
        string? common = null;
        foreach (string text in texts)
        {
            string? format = Of(text);
            if (format is null || (common is not null && common != format))
            {
                return null;
            }

            common = format;
        }

        return common;
    }

    private static string? Of(string text) =>
        IsDate(text) ? text.Length == 10 ? "date" : IsTime(text, 11) && text[10] is 'T' or 't' ? "date-time" : null
        : IsUuid(text) ? "uuid"
        : null;

    private static bool IsDate(string text) =>
        text.Length >= 10
        && AreDigits(text, 0, 4) && text[4] == '-' && AreDigits(text, 5, 2) && text[7] == '-' && AreDigits(text, 8, 2)
        && Number(text, 0, 4) >= 1
        && Number(text, 5, 2) is >= 1 and <= 12 and var month
        && Number(text, 8, 2) is >= 1 and var day && day <= System.DateTime.DaysInMonth(Number(text, 0, 4), month);

    /// <summary>A time with its offset, RFC 3339 §5.6; without one it could be of any zone.</summary>
    private static bool IsTime(string text, int start)
    {
        if (text.Length < start + 9
            || !AreDigits(text, start, 2) || text[start + 2] != ':' || !AreDigits(text, start + 3, 2) || text[start + 5] != ':' || !AreDigits(text, start + 6, 2)
            || Number(text, start, 2) > 23 || Number(text, start + 3, 2) > 59 || Number(text, start + 6, 2) > 60)
        {
            return false;
        }

        int i = start + 8;
        if (text[i] == '.')
        {
            int digits = 0;
            while (i + 1 + digits < text.Length && text[i + 1 + digits] is >= '0' and <= '9')
            {
                digits++;
            }

            if (digits == 0)
            {
                return false;
            }

            i += digits + 1;
        }

        return text.Length - i == 1 ? text[i] is 'Z' or 'z'
            : text.Length - i == 6 && text[i] is '+' or '-' && AreDigits(text, i + 1, 2) && text[i + 3] == ':' && AreDigits(text, i + 4, 2) && Number(text, i + 1, 2) <= 23 && Number(text, i + 4, 2) <= 59;
    }

    private static bool IsUuid(string text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isRight = i is 8 or 13 or 18 or 23 ? text[i] == '-' : text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
            if (!isRight)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreDigits(string text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int start, int count)
    {
        int number = 0;
        for (int i = start; i < start + count; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
