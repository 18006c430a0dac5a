using System;
using System.Collections.Generic;
using System.Text;

namespace Specimen.Reading.Http;

/// <summary>Puts the variables of a request file into text.</summary>
/// <param name="values">What <c>@name = value</c> sets.</param>
internal sealed class HttpVariables(IReadOnlyDictionary<string, string> values)
{
    // Variables that name others twice each would grow without end, or take for ever where they come to nothing.
    private const int MaximalLength = 4096;
    private const int MaximalCount = 1024;

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The text with each variable's value in its place; one that the file does not set, or sets by itself, stays as it is written.</summary>
    public string Expand(string text)
    {
        _count = 0;
        return Expanded(text);
    }

    /// <summary>The value of a header that the file says in full; null for none, and where a variable of it is not the file's.</summary>
    /// <param name="value">What a request writes; empty where it does not have the header.</param>
    public string? Known(string value) => Expand(value) is { Length: > 0 } known && known.IndexOf("{{", StringComparison.Ordinal) < 0 ? known : null;

    private string Expanded(string text)
    {
        var expanded = new StringBuilder();
        foreach ((string part, bool isVariable) in HttpTemplate.Parse(text))
        {
            if (!isVariable)
            {
                expanded.Append(part);
            }
            else if (expanded.Length < MaximalLength && _count++ < MaximalCount && values.TryGetValue(part, out string? value) && _open.Add(part))
            {
                expanded.Append(Expanded(value));
                _open.Remove(part);
            }
            else
            {
                expanded.Append("{{").Append(part).Append("}}");
            }
        }

        return expanded.ToString();
    }
}
