using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>Spells <c>\b</c> out, for .NET's own counts all letters of Unicode. What stands beside it mostly settles one side.</summary>
internal static class BoundaryPrinter
{
    public static string Print(BoundaryNode boundary, PatternNode? before, PatternNode? behind)
    {
        string word = ClassPrinter.Unit(boundary.Word);
        bool? wordBefore = IsWord(before, boundary.Word);
        bool? wordBehind = IsWord(behind, boundary.Word);
        if (wordBefore is not null)
        {
            return wordBefore == boundary.IsNegated ? $"(?={word})" : $"(?!{word})";
        }

        if (wordBehind is not null)
        {
            return wordBehind == boundary.IsNegated ? $"(?<={word})" : $"(?<!{word})";
        }

        return boundary.IsNegated
            ? $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))"
            : $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))";
    }

    /// <summary>Whether the character that a neighbour starts or ends with is always of a word, or never; null where it depends.</summary>
    private static bool? IsWord(PatternNode? neighbour, CharClass word)
    {
        CharClass? chars = neighbour switch
        {
            SetNode set => set.Chars,
            RepeatNode { Min: > 0, Body: SetNode set } => set.Chars,
            _ => null,
        };
        if (chars?.Members is not { IsEmpty: false } members)
        {
            return null;
        }

        return IsSubset(members, word.Members!) ? true : IsSubset(members, word.Members!.Complement()) ? false : null;
    }

    private static bool IsSubset(CodePointSet inner, CodePointSet outer)
    {
        foreach (CodePointRange range in inner.Ranges)
        {
            if (!outer.Covers(range.First, range.Last))
            {
                return false;
            }
        }

        return true;
    }
}
