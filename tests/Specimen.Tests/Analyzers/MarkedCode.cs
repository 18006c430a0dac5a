using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Tests.Analyzers;

/// <summary>C# in which <c>[|…|]</c> marks the places of expected diagnostics.</summary>
internal sealed record MarkedCode(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedCode Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        for (int i = 0; i < marked.Length; i++)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (rest.StartsWith("[|"))
            {
                open.Push(text.Length);
                i++;
            }
            else if (rest.StartsWith("|]"))
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        spans.Sort();
        return new MarkedCode(text.ToString(), spans);
    }
}
