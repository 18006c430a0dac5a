using System;
using System.Collections.Generic;

namespace Specimen.Reading.Http;

/// <summary>Takes text with <c>{{variables}}</c> apart.</summary>
internal static class HttpTemplate
{
    /// <summary>The parts of a text: literals, and the names of variables.</summary>
    public static IEnumerable<(string Text, bool IsVariable)> Parse(string text)
    {
        int i = 0;
        while (i < text.Length)
        {
            int open = text.IndexOf("{{", i, StringComparison.Ordinal);
            int close = open < 0 ? -1 : text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                yield return (text.Substring(i), false);
                yield break;
            }

            if (open > i)
            {
                yield return (text.Substring(i, open - i), false);
            }

            // JetBrains' dynamic variables begin with $; what they are made of is the tool's business.
            yield return (text.Substring(open + 2, close - open - 2).Trim().TrimStart('$'), true);
            i = close + 2;
        }
    }

    /// <summary>The variable that a text is, wholly; null for any other text.</summary>
    public static string? Variable(string text) =>
        text.Length > 4 && text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal) && text.IndexOf("{{", 2, StringComparison.Ordinal) < 0
            ? text.Substring(2, text.Length - 4).Trim().TrimStart('$')
            : null;
}
