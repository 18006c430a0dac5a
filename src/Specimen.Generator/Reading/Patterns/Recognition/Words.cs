using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Lists all texts that a pattern matches, where they are few.</summary>
internal static class Words
{
    private const int MaxLength = 1024;

    // The digits, say, are better left a class.
    private const int MaxChars = 4;

    /// <summary>
    /// The texts in the pattern's order, no two alike; null where there are more than a number of them, or one is too long.
    /// </summary>
    public static List<string>? List(PatternNode node, int max) => node switch
    {
        EmptyNode => [""],
        SetNode set => Characters(set.Chars),
        SequenceNode sequence => Concatenate(sequence.Items, max),
        AlternationNode alternation => Unite(alternation.Branches, max),
        RepeatNode repeat => Repeat(repeat, max),
        _ => null,
    };

    private static List<string>? Characters(CharClass chars)
    {
        // A lone surrogate is no text: found by code units, it might be half of a pair.
        bool isText = chars.Beyond.Within(Utf16.FirstHigh, Utf16.LastLow).IsEmpty;
        if (!isText || chars.Members is not { IsEmpty: false } members || members.Count > MaxChars)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (CodePointRange range in members.Ranges)
        {
            for (int c = range.First; c <= range.Last; c++)
            {
                texts.Add(char.ConvertFromUtf32(c));
            }
        }

        return texts;
    }

    private static List<string>? Concatenate(IReadOnlyList<PatternNode> items, int max)
    {
        List<string>? texts = [""];
        foreach (PatternNode item in items)
        {
            texts = Cross(texts, List(item, max), max);
            if (texts is null)
            {
                return null;
            }
        }

        return texts;
    }

    private static List<string>? Unite(IReadOnlyList<PatternNode> branches, int max)
    {
        var texts = new List<string>();
        foreach (PatternNode branch in branches)
        {
            if (List(branch, max) is not { } more)
            {
                return null;
            }

            texts.AddRange(more);
            if (texts.Count > max)
            {
                return null;
            }
        }

        return Distinct(texts);
    }

    private static List<string>? Repeat(RepeatNode repeat, int max)
    {
        if (repeat.Max > MaxLength || List(repeat.Body, max) is not { } once)
        {
            return null;
        }

        var texts = new List<string>();
        List<string>? times = [""];
        for (int i = 0; times is not null && i <= repeat.Max; i++)
        {
            texts.AddRange(i >= repeat.Min ? times : []);
            if (texts.Count > max)
            {
                return null;
            }

            times = i < repeat.Max ? Cross(times, once, max) : times;
        }

        return times is null ? null : Distinct(texts);
    }

    private static List<string>? Cross(List<string> starts, List<string>? ends, int max)
    {
        if (ends is null || starts.Count * ends.Count > max)
        {
            return null;
        }

        var texts = new List<string>(starts.Count * ends.Count);
        foreach (string start in starts)
        {
            foreach (string end in ends)
            {
                if (start.Length + end.Length > MaxLength)
                {
                    return null;
                }

                texts.Add(start + end);
            }
        }

        return texts;
    }

    private static List<string> Distinct(List<string> texts) => [.. texts.Distinct(StringComparer.Ordinal)];
}
