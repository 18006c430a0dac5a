using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Specimen.Tests.Snapshots;

/// <summary>Says in which lines two texts differ, as a diff does: <c>-</c> before lines of the first, <c>+</c> before those of the second.</summary>
internal static class TextDifference
{
    private const int Context = 2;
    private const int Shown = 60;

    public static string Between(string first, string second)
    {
        string[] a = first.Split('\n');
        string[] b = second.Split('\n');
        var text = new StringBuilder();
        int written = 0;
        int last = -1;
        (char Sign, int Line, string Text)[] script = [.. Script(a, b)];
        for (int i = 0; i < script.Length && written < Shown; i++)
        {
            if (!Enumerable.Range(i - Context, (2 * Context) + 1).Any(x => x >= 0 && x < script.Length && script[x].Sign != ' '))
            {
                continue;
            }

            if (last != i - 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"    @ line {script[i].Line}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"    {script[i].Sign} {script[i].Text.Replace("\r", "\\r", StringComparison.Ordinal)}\n");
            last = i;
            written++;
        }

        return written == Shown ? text.Append("    …").ToString() : text.ToString();
    }

    /// <summary>The lines of both texts in order, each once where they agree; by the longest common subsequence.</summary>
    private static IEnumerable<(char Sign, int Line, string Text)> Script(string[] a, string[] b)
    {
        int[,] common = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
        {
            for (int j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        (int x, int y) = (0, 0);
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                yield return (' ', x + 1, a[x]);
                (x, y) = (x + 1, y + 1);
            }
            else if (y == b.Length || (x < a.Length && common[x + 1, y] >= common[x, y + 1]))
            {
                yield return ('-', x + 1, a[x]);
                x++;
            }
            else
            {
                yield return ('+', x + 1, b[y]);
                y++;
            }
        }
    }
}
