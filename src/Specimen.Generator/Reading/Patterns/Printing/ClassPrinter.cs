using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>Prints a class for .NET, which matches code units where ECMA-262's Unicode mode matches code points.</summary>
internal static class ClassPrinter
{
    /// <summary>
    /// A class that matches one code unit, for a class whose every member is one, or a full one: that so matches half a pair too.
    /// </summary>
    public static string Unit(CharClass chars)
    {
        if (chars.Single is >= 0 and int single)
        {
            return PatternText.Literal(single);
        }

        if (chars is { Written.Count: 0, Categories.Count: 0 })
        {
            return chars.IsNegated ? @"[\s\S]" : "(?!)";
        }

        bool lacksSurrogates = chars is { IsFull: true, IsNegated: false } && !HoldsSurrogates(chars);
        return Bracket(chars, chars.IsNegated, lacksSurrogates ? PatternText.AnySurrogate : "");
    }

    /// <summary>A term that matches one code point, being tried at the start of one.</summary>
    /// <param name="chars">The class.</param>
    /// <param name="isRepeated">Whether a quantifier follows.</param>
    public static string CodePoint(CharClass chars, bool isRepeated)
    {
        if (chars.IsSingleUnit)
        {
            return Unit(chars);
        }

        if (chars.IsFull)
        {
            // Atomic: what was once seen as a pair is not taken for a lone surrogate when a later part fails.
            return $"(?>{PatternText.AnyHigh}{PatternText.AnyLow}|{Unit(chars)})";
        }

        var alternatives = new List<string>();
        AddBasic(chars, alternatives);
        PairPrinter.AddPairs(chars.Beyond, alternatives);
        PairPrinter.AddLone(chars.Beyond, alternatives);
        return alternatives.Count == 1 && !isRepeated ? alternatives[0] : $"(?:{string.Join("|", alternatives)})";
    }

    /// <summary>Adds what matches the members that are one code unit and no surrogate.</summary>
    private static void AddBasic(CharClass chars, List<string> alternatives)
    {
        if (chars.Categories.Count > 0)
        {
            bool subtracts = !chars.IsNegated && HoldsSurrogates(chars);
            string behind = chars.IsNegated ? PatternText.AnySurrogate : subtracts ? $"-[{PatternText.AnySurrogate}]" : "";
            alternatives.Add(Bracket(chars, chars.IsNegated, behind));
            return;
        }

        string basic = Bracket(chars, isNegated: false, "");
        if (basic.Length > "[]".Length)
        {
            alternatives.Add(basic);
        }
    }

    private static bool HoldsSurrogates(CharClass chars) => chars.Categories.Any(static category => category.HoldsSurrogates);

    private static string Bracket(CharClass chars, bool isNegated, string behind)
    {
        var items = new StringBuilder();
        foreach (CodePointRange range in chars.Written)
        {
            AppendPart(items, range, 0, Utf16.FirstHigh - 1);
            AppendPart(items, range, Utf16.LastLow + 1, Utf16.FirstPair - 1);
        }

        foreach (CategoryEscape category in chars.Categories)
        {
            items.Append(category.IsNegated ? @"\P{" : @"\p{").Append(category.Name).Append('}');
        }

        // A hyphen at the very end needs no escape, and reads as people write it.
        bool endsInHyphen = items.Length > 2 && behind.Length == 0 && chars is { Written: var written, Categories.Count: 0 } &&
            written[written.Count - 1] == new CodePointRange('-', '-');
        if (endsInHyphen)
        {
            items.Remove(items.Length - 2, 1);
        }

        bool isOneCategory = chars is { Written.Count: 0, Categories.Count: 1 } && !isNegated && behind.Length == 0;
        return isOneCategory ? items.ToString() : $"[{(isNegated ? "^" : "")}{items}{behind}]";
    }

    private static void AppendPart(StringBuilder text, CodePointRange range, int first, int last)
    {
        var part = new CodePointRange(Math.Max(range.First, first), Math.Min(range.Last, last));
        if (part.First <= part.Last)
        {
            PatternText.AppendRange(text, part);
        }
    }
}
