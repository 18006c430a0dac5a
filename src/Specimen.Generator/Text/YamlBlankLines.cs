using System;

namespace Specimen.Text;

/// <summary>Moves spaces of empty lines to where the YAML library reads them. Every other character keeps its place.</summary>
/// <remarks>
/// The library refuses a block scalar whose first lines are empty but for spaces (YAML 1.2.2 §8.1.1.1 allows as many as its content is
/// indented by). Moving those spaces to the end of the header line, where they mean nothing, changes neither the length of the text nor its
/// lines.
/// </remarks>
internal static class YamlBlankLines
{
    /// <summary>The text to read instead; null where there is nothing to repair.</summary>
    public static string? Repair(string text)
    {
        char[]? repaired = null;
        for (int lineStart = 0; lineStart < text.Length;)
        {
            int lineLength = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
            if (lineLength < 0)
            {
                break;
            }

            int lineEnd = lineStart + lineLength;
            if (IsBlockScalarHeader(text.AsSpan(lineStart, lineLength)))
            {
                int blankEnd = BlankLinesEnd(text, lineEnd);
                if (text.IndexOf(' ', lineEnd, blankEnd - lineEnd) >= 0)
                {
                    repaired ??= text.ToCharArray();
                    MoveSpacesFirst(repaired.AsSpan(lineEnd, blankEnd - lineEnd));
                }
            }

            lineStart = lineEnd + 1;
        }

        return repaired is null ? null : new string(repaired);
    }

    /// <summary>
    /// Whether the line ends in <c>|</c> or <c>&gt;</c> behind a name or dash, with its indicators (YAML 1.2.2 §8.1.1) and a comment at
    /// most.
    /// </summary>
    private static bool IsBlockScalarHeader(ReadOnlySpan<char> line)
    {
        int comment = line.IndexOf(" #".AsSpan());
        line = (comment < 0 ? line : line.Slice(0, comment)).TrimEnd();
        while (line.Length > 0 && line[line.Length - 1] is '+' or '-' or (>= '1' and <= '9'))
        {
            line = line.Slice(0, line.Length - 1);
        }

        if (line.Length == 0 || line[line.Length - 1] is not ('|' or '>'))
        {
            return false;
        }

        // Behind anything else, as in the rows of a table, the sign is content.
        ReadOnlySpan<char> before = line.Slice(0, line.Length - 1);
        ReadOnlySpan<char> trimmed = before.TrimEnd();
        return trimmed.Length > 0 && trimmed.Length < before.Length && trimmed[trimmed.Length - 1] is ':' or '-' or '?';
    }

    /// <summary>
    /// Where the last of the lines ends, line break included, that follow <paramref name="lineEnd"/> and hold spaces only.
    /// </summary>
    private static int BlankLinesEnd(string text, int lineEnd)
    {
        int end = lineEnd;
        for (int i = lineEnd; i < text.Length && text[i] is ' ' or '\r' or '\n'; i++)
        {
            end = text[i] == ' ' ? end : i + 1;
        }

        return end;
    }

    private static void MoveSpacesFirst(Span<char> blank)
    {
        int next = blank.Length;
        for (int i = blank.Length - 1; i >= 0; i--)
        {
            if (blank[i] != ' ')
            {
                blank[--next] = blank[i];
            }
        }

        blank.Slice(0, next).Fill(' ');
    }
}
