using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>Gathers the items of a class in the order in which they are written.</summary>
internal sealed class CharClassBuilder
{
    private readonly List<CodePointRange> _ranges = [];
    private readonly List<CategoryEscape> _categories = [];
    private bool _hasComplement;

    /// <summary>Whether the items are what the class leaves out.</summary>
    public bool IsNegated { get; set; }

    public bool HasCategories => _categories.Count > 0;

    public void Add(int first, int last) => _ranges.Add(new CodePointRange(first, last));

    public void Add(IReadOnlyList<CodePointRange> ranges) => _ranges.AddRange(ranges);

    /// <summary>Adds all that is not in the ranges, such as for <c>\D</c> inside a class.</summary>
    public void AddComplement(IReadOnlyList<CodePointRange> ranges)
    {
        _ranges.AddRange(CodePointSet.Of(ranges).Complement().Ranges);
        _hasComplement = true;
    }

    public void Add(CategoryEscape category) => _categories.Add(category);

    /// <summary>
    /// The class; where case is ignored, with all that folds to the same as an item. That needs known members: no categories.
    /// </summary>
    public CharClass Build(bool ignoreCase)
    {
        CodePointSet items = CodePointSet.Of(_ranges);
        if (HasCategories)
        {
            var beyond = new List<CodePointRange>(_ranges);
            foreach (CategoryEscape category in _categories)
            {
                beyond.AddRange(category.Beyond.Ranges);
            }

            CodePointSet all = CodePointSet.Of(beyond);
            return CharClass.OfCategories(IsNegated ? all.Complement() : all, _ranges, _categories, IsNegated);
        }

        CodePointSet closed = ignoreCase ? CaseFolding.Close(items) : items;
        CodePointSet members = IsNegated ? closed.Complement() : closed;
        bool isAsWritten = !_hasComplement && closed.Equals(items);
        CharClass canonical = CharClass.Of(members);
        return isAsWritten && canonical.IsNegated == IsNegated ? CharClass.Of(members, WithoutRepeats(items), IsNegated) : canonical;
    }

    /// <summary>The ranges as they are written, without those that others cover; where that is too much to find out, in order.</summary>
    private IReadOnlyList<CodePointRange> WithoutRepeats(CodePointSet items)
    {
        long written = 0;
        foreach (CodePointRange range in _ranges)
        {
            written += range.Last - range.First + 1;
        }

        if (written == items.Count)
        {
            return _ranges;
        }

        if (_ranges.Count > 64)
        {
            return items.Ranges;
        }

        var kept = new List<CodePointRange>();
        foreach (CodePointRange range in _ranges)
        {
            if (!kept.Exists(other => Covers(other, range)))
            {
                kept.RemoveAll(other => Covers(range, other));
                kept.Add(range);
            }
        }

        return kept;
    }

    private static bool Covers(CodePointRange outer, CodePointRange inner) => outer.First <= inner.First && inner.Last <= outer.Last;
}
