using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>Where the items of a bracketed class start and end, on which dialects differ.</summary>
internal static class ClassSyntax
{
    /// <summary>
    /// Whether a ']' right at the start of the items is one of them, as in Python and PCRE. In ECMA-262 it ends the class, but then the
    /// next ']' must end another one, for Unicode mode has no bare ']'.
    /// </summary>
    public static bool StartsWithBracket(string text, int index, int end)
    {
        if (index >= end || text[index] != ']')
        {
            return false;
        }

        for (int i = index + 1; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return false;
                case ']':
                    return true;
            }
        }

        return false;
    }

    /// <summary>The index of the bracket that closes the one at an index; the end of the text where none does.</summary>
    public static int FindEnd(string text, int open, int end)
    {
        int i = open + 1;
        if (i < end && text[i] == '^')
        {
            i++;
        }

        if (StartsWithBracket(text, i, end))
        {
            i++;
        }

        while (i < end && text[i] != ']')
        {
            if (PosixClasses.Read(text, i, end, out int length) is not null)
            {
                i += length;
            }
            else
            {
                i += text[i] == '\\' ? 2 : 1;
            }
        }

        return i < end ? i : end;
    }
}
