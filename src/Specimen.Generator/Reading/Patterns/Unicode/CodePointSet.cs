using System;
using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>A set of code points, kept as ascending ranges that neither touch nor overlap.</summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    private readonly CodePointRange[] _ranges;

    private CodePointSet(CodePointRange[] ranges) => _ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public IReadOnlyList<CodePointRange> Ranges => _ranges;

    public bool IsEmpty => _ranges.Length == 0;

    /// <summary>How many code points there are.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (CodePointRange range in _ranges)
            {
                count += range.Last - range.First + 1;
            }

            return count;
        }
    }

    public static CodePointSet Of(int first, int last) => new([new CodePointRange(first, last)]);

    /// <summary>The union of ranges in any order.</summary>
    public static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var sorted = new List<CodePointRange>(ranges);
        for (int i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].First < sorted[i - 1].First)
            {
                sorted.Sort(static (a, b) => a.First.CompareTo(b.First));
                break;
            }
        }

        var merged = new List<CodePointRange>(sorted.Count);
        foreach (CodePointRange range in sorted)
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var previous && range.First <= previous.Last + 1)
            {
                merged[merged.Count - 1] = previous with { Last = Math.Max(previous.Last, range.Last) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CodePointSet([.. merged]);
    }

    public CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>(_ranges.Length + 1);
        int next = 0;
        foreach (CodePointRange range in _ranges)
        {
            if (range.First > next)
            {
                gaps.Add(new CodePointRange(next, range.First - 1));
            }

            next = range.Last + 1;
        }

        if (next <= Utf16.LastCodePoint)
        {
            gaps.Add(new CodePointRange(next, Utf16.LastCodePoint));
        }

        return new CodePointSet([.. gaps]);
    }

    /// <summary>The part that lies between two code points, both included.</summary>
    public CodePointSet Within(int first, int last)
    {
        var inside = new List<CodePointRange>();
        foreach (CodePointRange range in _ranges)
        {
            int from = Math.Max(range.First, first);
            int to = Math.Min(range.Last, last);
            if (from <= to)
            {
                inside.Add(new CodePointRange(from, to));
            }
        }

        return new CodePointSet([.. inside]);
    }

    public bool Contains(int codePoint) => Covers(codePoint, codePoint);

    /// <summary>Whether all code points between two, both included, are in the set.</summary>
    public bool Covers(int first, int last)
    {
        int low = 0;
        int high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            CodePointRange range = _ranges[middle];
            if (first > range.Last)
            {
                low = middle + 1;
            }
            else if (first < range.First)
            {
                high = middle - 1;
            }
            else
            {
                return last <= range.Last;
            }
        }

        return false;
    }

    public bool Equals(CodePointSet? other) => other is not null && _ranges.AsSpan().SequenceEqual(other._ranges);

    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    public override int GetHashCode() => _ranges.Length == 0 ? 0 : _ranges[0].GetHashCode() ^ _ranges.Length;
}
