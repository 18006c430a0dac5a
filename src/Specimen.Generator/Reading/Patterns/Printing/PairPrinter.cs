using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>Prints sets of code points as what .NET sees of them: pairs of surrogates, and surrogates that are not of a pair.</summary>
internal static class PairPrinter
{
    // All code points with the same first half.
    private const int BlockSize = 0x400;

    /// <summary>Adds alternatives that between them match the pairs of a set.</summary>
    public static void AddPairs(CodePointSet beyond, List<string> alternatives)
    {
        var highsByLows = new Dictionary<string, List<CodePointRange>>(StringComparer.Ordinal);
        var order = new List<string>();
        CodePointSet pairs = beyond.Within(Utf16.FirstPair, Utf16.LastCodePoint);
        foreach (var block in pairs.Ranges.SelectMany(Cut).GroupBy(static part => part.First / BlockSize))
        {
            string lows = Surrogates(block.Select(static part => new CodePointRange(Utf16.Low(part.First), Utf16.Low(part.Last))));
            if (!highsByLows.TryGetValue(lows, out List<CodePointRange>? highs))
            {
                highs = [];
                highsByLows.Add(lows, highs);
                order.Add(lows);
            }

            highs.Add(new CodePointRange(Utf16.High(block.First().First), Utf16.High(block.Last().Last)));
        }

        foreach (string lows in order)
        {
            alternatives.Add(Surrogates(CodePointSet.Of(highsByLows[lows]).Ranges) + lows);
        }
    }

    /// <summary>Adds alternatives that between them match the surrogates of a set where they stand alone.</summary>
    public static void AddLone(CodePointSet beyond, List<string> alternatives)
    {
        CodePointSet highs = beyond.Within(Utf16.FirstHigh, Utf16.LastHigh);
        if (!highs.IsEmpty)
        {
            alternatives.Add($"{Surrogates(highs.Ranges)}(?!{PatternText.AnyLow})");
        }

        CodePointSet lows = beyond.Within(Utf16.FirstLow, Utf16.LastLow);
        if (!lows.IsEmpty)
        {
            alternatives.Add($"(?<!{PatternText.AnyHigh}){Surrogates(lows.Ranges)}");
        }
    }

    /// <summary>Cuts a range into parts that each lie in one block or are whole blocks.</summary>
    private static IEnumerable<CodePointRange> Cut(CodePointRange range)
    {
        for (int first = range.First; first <= range.Last;)
        {
            int blockEnd = first | (BlockSize - 1);
            bool isWhole = first % BlockSize == 0 && blockEnd <= range.Last;
            int last = isWhole ? ((range.Last + 1) / BlockSize * BlockSize) - 1 : Math.Min(blockEnd, range.Last);
            yield return new CodePointRange(first, last);
            first = last + 1;
        }
    }

    private static string Surrogates(IEnumerable<CodePointRange> units)
    {
        var text = new StringBuilder();
        int count = 0;
        foreach (CodePointRange range in units)
        {
            PatternText.AppendRange(text, range);
            count += range.Last - range.First + 1;
        }

        return count == 1 ? text.ToString() : $"[{text}]";
    }
}
