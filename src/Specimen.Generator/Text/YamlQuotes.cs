using System;
using System.Text;

namespace Specimen.Text;

/// <summary>Puts a text of several lines in double quotes into one line, and spaces behind it in place of what that saves.</summary>
/// <remarks>
/// A quoted text must be indented more than what holds it in all of its lines (YAML 1.2.2 §7.3 and §8.2.1), and the library insists on that.
/// Many other readers don't.
/// </remarks>
internal static class YamlQuotes
{
    /// <summary>
    /// The text to read instead, of the same length; null where no such text starts at <paramref name="start"/>, and where something stands
    /// behind it, as behind one that is not closed.
    /// </summary>
    public static string? Repair(string text, int start)
    {
        if (start >= text.Length || text[start] != '"')
        {
            return null;
        }

        var line = new StringBuilder("\"");
        int escapesEnd = 1;
        int breaks = 0;
        for (int i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    line.Append('"');
                    int spaces = i + 1 - start - line.Length;
                    return breaks > 0 && spaces >= 0 && IsLast(text.AsSpan(i + 1)) ? text.Substring(0, start) + line.Append(' ', spaces) + text.Substring(i + 1) : null;
                case '\\' when i + 1 < text.Length && text[i + 1] is not ('\r' or '\n'):
                    escapesEnd = line.Append(text, i++, 2).Length;
                    break;
                case '\\':
                    // An escaped line break joins what stands on both sides (§7.3.1).
                    breaks++;
                    i = BreakEnd(text, i + 1, out int empty) - 1;
                    Fold(line, empty);
                    break;
                case '\r' or '\n':
                    breaks++;
                    line.Length = TrimmedLength(line, escapesEnd);
                    i = BreakEnd(text, i, out int more) - 1;
                    Fold(line, more);
                    line.Append(more == 0 ? " " : "");
                    break;
                case var c:
                    line.Append(c);
                    break;
            }
        }

        return null;
    }

    /// <summary>Where a line break ends, with the empty lines and the indentation behind it.</summary>
    private static int BreakEnd(string text, int start, out int emptyLines)
    {
        int breaks = 0;
        int end = start;
        for (; end < text.Length && text[end] is ' ' or '\t' or '\r' or '\n'; end++)
        {
            breaks += text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')) ? 1 : 0;
        }

        emptyLines = breaks - 1;
        return end;
    }

    // YAML 1.2.2 §6.5: each empty line is a line break, and the break in front of them nothing.
    private static void Fold(StringBuilder line, int emptyLines)
    {
        for (int i = 0; i < emptyLines; i++)
        {
            line.Append("\\n");
        }
    }

    private static int TrimmedLength(StringBuilder line, int floor)
    {
        int length = line.Length;
        while (length > floor && line[length - 1] is ' ' or '\t')
        {
            length--;
        }

        return length;
    }

    /// <summary>Whether nothing but a comment follows in the line.</summary>
    private static bool IsLast(ReadOnlySpan<char> rest)
    {
        int lineLength = rest.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> behind = (lineLength < 0 ? rest : rest.Slice(0, lineLength)).TrimStart();
        return behind.IsEmpty || behind[0] == '#';
    }
}
