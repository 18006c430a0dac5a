using System;
using System.Linq;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;

namespace Specimen.Tests.Reading.Patterns;

/// <summary>Does what emitted code does for a pattern that needs no regular expression.</summary>
internal static class SimplePatternOracle
{
    public static bool IsFound(SimplePattern pattern, string text) => pattern switch
    {
        AlwaysPattern => true,
        LiteralPattern literal => literal.Place switch
        {
            LiteralPlace.Start => text.StartsWith(literal.Text, StringComparison.Ordinal),
            LiteralPlace.End => text.EndsWith(literal.Text, StringComparison.Ordinal),
            _ => text.Contains(literal.Text, StringComparison.Ordinal),
        },
        WordsPattern words => words.Words.Contains(text),
        CharsPattern chars => text.Length >= chars.MinLength && text.Length <= (chars.MaxLength ?? int.MaxValue) && text.All(chars.ListChars().Contains),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };
}
