using System;
using System.Collections.Generic;

namespace Specimen.Reading.Clients;

/// <summary>Takes path templates apart.</summary>
internal static class PathTemplate
{
    /// <summary>The parts of a path, without its leading slash: literals, and the names between braces.</summary>
    public static IEnumerable<(string Text, bool IsParameter)> Parse(string path)
    {
        int i = path.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        while (i < path.Length)
        {
            int open = path.IndexOf('{', i);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return (path.Substring(i), false);
                yield break;
            }

            if (open > i)
            {
                yield return (path.Substring(i, open - i), false);
            }

            yield return (path.Substring(open + 1, close - open - 1), true);
            i = close + 1;
        }
    }
}
