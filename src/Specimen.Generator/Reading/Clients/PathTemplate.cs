using System;
using System.Collections.Generic;
using Specimen.Infrastructure;

namespace Specimen.Reading.Clients;

/// <summary>Takes path templates apart.</summary>
internal static class PathTemplate
{
    /// <summary>
    /// The parts of a path, without its leading slash: literals, and the names between braces. OpenAPI has no parameter of several segments;
    /// documents that need one write <c>{+name}</c> (RFC 6570 §3.2.3), or as their servers' routes do <c>{*name}</c> or <c>{name+}</c>.
    /// </summary>
    public static IEnumerable<(string Text, bool IsParameter, bool HasSegments)> Parse(string path)
    {
        int i = path.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        while (i < path.Length)
        {
            int open = path.IndexOf('{', i);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return (path.Substring(i), false, false);
                yield break;
            }

            if (open > i)
            {
                yield return (path.Substring(i, open - i), false, false);
            }

            string text = path.Substring(open + 1, close - open - 1);
            // What stands behind a colon is the constraint of a server's route, such as {id:int}.
            string name = text.IndexOf(':') < 0 ? text.Trim('+', '*') : text;
            yield return name.Length > 0 ? (name, true, name != text) : (text, true, false);
            i = close + 1;
        }
    }

    /// <summary>A literal as a URL has it: what RFC 3986 §3.3 and §3.4 allow, and triples such as <c>%20</c>, stand as they are.</summary>
    public static string Escape(string literal)
    {
        var text = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            bool isAllowed = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                || "-._~:@!$&'()*+,;=/?".IndexOf(c) >= 0
                || (c == '%' && i + 2 < literal.Length && Uri.IsHexDigit(literal[i + 1]) && Uri.IsHexDigit(literal[i + 2]));
            if (isAllowed)
            {
                text.Append(c);
            }
            else if (!char.IsSurrogate(c))
            {
                text.Append(Uri.EscapeDataString(c.ToString()));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < literal.Length && char.IsLowSurrogate(literal[i + 1]))
            {
                text.Append(Uri.EscapeDataString(literal.Substring(i++, 2)));
            }
        }

        return text.Finish();
    }
}
