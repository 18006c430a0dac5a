using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>The notation of the tables beside: <c>41-5A 5F 61-7A</c>, in hexadecimal.</summary>
internal static class CodePointText
{
    public static CodePointSet Parse(string text)
    {
        var ranges = new List<CodePointRange>();
        int i = 0;
        while (i < text.Length)
        {
            int first = Hex(text, ref i);
            int last = first;
            if (i < text.Length && text[i] == '-')
            {
                i++;
                last = Hex(text, ref i);
            }

            ranges.Add(new CodePointRange(first, last));
            i++;
        }

        return CodePointSet.Of(ranges);
    }

    /// <summary>Reads digits up to the first other char.</summary>
    public static int Hex(string text, ref int index)
    {
        int value = 0;
        for (; index < text.Length && HexDigit(text[index]) is int digit and >= 0; index++)
        {
            value = (value << 4) + digit;
        }

        return value;
    }

    /// <summary>The value of a hexadecimal digit; -1 for any other char.</summary>
    public static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
