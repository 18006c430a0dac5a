using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>
/// What one character of a text may be. Categories are kept by name, for .NET knows their members below U+10000; those beyond are known
/// here, for .NET sees code units only.
/// </summary>
internal sealed class CharClass
{
    private CharClass(
        CodePointSet? members,
        CodePointSet beyond,
        IReadOnlyList<CodePointRange> written,
        IReadOnlyList<CategoryEscape> categories,
        bool isNegated)
    {
        Members = members;
        Beyond = beyond;
        Written = written;
        Categories = categories;
        IsNegated = isNegated;
        IsFull = beyond.Covers(Utf16.FirstHigh, Utf16.LastLow) && beyond.Covers(Utf16.FirstPair, Utf16.LastCodePoint);
    }

    /// <summary>All members; null where categories have a say.</summary>
    public CodePointSet? Members { get; }

    /// <summary>The members among the surrogates and from U+10000 on.</summary>
    public CodePointSet Beyond { get; }

    /// <summary>
    /// The ranges to print, in the order of the source; they and the categories are what is left out where the class is negated.
    /// </summary>
    public IReadOnlyList<CodePointRange> Written { get; }

    public IReadOnlyList<CategoryEscape> Categories { get; }

    /// <summary>Whether it prints as <c>[^…]</c>. Without categories only full classes do.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether surrogates and all from U+10000 on are members, so that a run of code units is a run of code points.</summary>
    public bool IsFull { get; }

    /// <summary>Whether each member is one code unit that is never half of a pair.</summary>
    public bool IsSingleUnit => Beyond.IsEmpty;

    /// <summary>The only member; -1 where there are more or none.</summary>
    public int Single => Members is { Ranges.Count: 1 } && Members.Ranges[0] is var range && range.First == range.Last ? range.First : -1;

    public static CharClass Of(int codePoint)
    {
        var members = CodePointSet.Of(codePoint, codePoint);
        bool isSingleUnit = codePoint < Utf16.FirstPair && !Utf16.IsSurrogate(codePoint);
        return new CharClass(members, isSingleUnit ? CodePointSet.Empty : members, members.Ranges, [], isNegated: false);
    }

    public static CharClass Of(CodePointSet members)
    {
        CodePointSet beyond = Within(members);
        var positive = new CharClass(members, beyond, members.Ranges, [], isNegated: false);
        return positive.IsFull ? new CharClass(members, beyond, members.Complement().Ranges, [], isNegated: true) : positive;
    }

    /// <summary>A class that prints as it was written.</summary>
    public static CharClass Of(CodePointSet members, IReadOnlyList<CodePointRange> written, bool isNegated) =>
        new(members, Within(members), written, [], isNegated);

    public static CharClass OfCategories(
        CodePointSet beyond, IReadOnlyList<CodePointRange> written, IReadOnlyList<CategoryEscape> categories, bool isNegated) =>
        new(members: null, Within(beyond), written, categories, isNegated);

    private static CodePointSet Within(CodePointSet members)
    {
        var beyond = new List<CodePointRange>(members.Within(Utf16.FirstHigh, Utf16.LastLow).Ranges);
        beyond.AddRange(members.Within(Utf16.FirstPair, Utf16.LastCodePoint).Ranges);
        return CodePointSet.Of(beyond);
    }
}
