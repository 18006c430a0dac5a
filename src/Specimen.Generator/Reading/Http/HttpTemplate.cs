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
}
