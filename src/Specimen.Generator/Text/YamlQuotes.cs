using System;
using System.Text;

namespace Specimen.Text;

/// <summary>Puts single quotes in place of the double quotes around a text of several lines, at the same length.</summary>
/// <remarks>
/// A quoted text must be indented more than what holds it in all of its lines (YAML 1.2.2 §7.4 and §8.2.1). Many tools don't ask for that;
/// the library asks for it in double quotes only. Both kinds of quotes join lines alike (§7.3.1, §7.3.2).
/// </remarks>
internal static class YamlQuotes
{
    /// <summary>
    /// The text to read instead; null where no such text starts at <paramref name="start"/>, where something stands behind it, as behind one
    /// that is not closed, and where single quotes can't hold it.
    /// </summary>
    public static string? Repair(string text, int start)
    {
        if (start >= text.Length || text[start] != '"')
        {
            return null;
        }

        var quoted = new StringBuilder("'");
        int lastLine = -1;
        for (int i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when lastLine < 0:
                    return null;
                case '"':
                    quoted.Append('\'');
                    return IsLast(text.AsSpan(i + 1)) && Fit(quoted, lastLine, length: i + 1 - start) ? text.Substring(0, start) + quoted + text.Substring(i + 1) : null;
                case '\'':
                    quoted.Append("''");
                    break;
                case '\\' when i + 1 < text.Length && text[i + 1] is '"' or '\\':
                    quoted.Append(text[++i]);
                    break;
                case '\\':
                    // Other escapes mean something in double quotes only.
                    return null;
                case var c:
                    quoted.Append(c);
                    lastLine = c is '\r' or '\n' ? quoted.Length : lastLine;
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but a comment follows in the line.</summary>
    private static bool IsLast(ReadOnlySpan<char> rest)
    {
        int lineLength = rest.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> behind = (lineLength < 0 ? rest : rest.Slice(0, lineLength)).TrimStart();
        return behind.IsEmpty || behind[0] == '#';
    }

    /// <summary>Makes the last line's indentation, which means nothing, as long as the text needs it to be.</summary>
    private static bool Fit(StringBuilder quoted, int lastLine, int length)
    {
        int missing = length - quoted.Length;
        if (missing >= 0)
        {
            quoted.Insert(lastLine, " ", missing);
            return true;
        }

        for (int i = 0; i < -missing; i++)
        {
            if (quoted[lastLine + i] != ' ')
            {
                return false;
            }
        }

        quoted.Remove(lastLine, -missing);
        return true;
    }
}
