using System;
using System.Linq;
using Specimen.Reading.Patterns;

namespace Specimen.Tests.Reading.Patterns;

/// <summary>Does what emitted code does for a pattern that needs no regular expression.</summary>
internal static class SimplePatternOracle
{
    public static bool IsFound(SimplePattern pattern, string text) => pattern switch
    {
        AlwaysPattern => true,
        LiteralPattern literal => literal.Values.Any(value => literal.Place switch
        {
            LiteralPlace.Anywhere => text.Contains(value, StringComparison.Ordinal),
            LiteralPlace.Start => text.StartsWith(value, StringComparison.Ordinal),
            LiteralPlace.End => text.EndsWith(value, StringComparison.Ordinal),
            _ => string.Equals(text, value, StringComparison.Ordinal),
        }),
        ContainsCharPattern contains => text.Any(c => IsMember(contains.Chars, c)),
        CharsPattern chars => IsFound(chars, text),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    private static bool IsFound(CharsPattern pattern, string text)
    {
        int start = pattern.Prefix.Length + (pattern.Head is null ? 0 : 1);
        int length = text.Length - start - pattern.Suffix.Length;
        return length >= pattern.MinLength
            && length <= (pattern.MaxLength ?? int.MaxValue)
            && text.StartsWith(pattern.Prefix, StringComparison.Ordinal)
            && text.EndsWith(pattern.Suffix, StringComparison.Ordinal)
            && (pattern.Head is null || IsMember(pattern.Head, text[start - 1]))
            && text.Substring(start, length).All(c => IsMember(pattern.Chars, c));
    }

    private static bool IsMember(CharSetModel set, char c) => set.Expand().Contains(c, StringComparison.Ordinal) != set.IsNegated;
}
