using System;
using System.Collections.Generic;
using System.Text;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Recognizes whole texts that are a literal, a run of chars of one class, and a literal again.</summary>
internal static class CharRuns
{
    // More than this is no list that anyone would read in emitted code.
    private const int MaxListed = 256;

    private const int MaxLiteral = 64;

    public static CharsPattern? Recognize(PatternNode body)
    {
        if (Runs(body) is not { } runs)
        {
            return null;
        }

        string prefix = TakeLiterals(runs, fromEnd: false);
        string suffix = TakeLiterals(runs, fromEnd: true);
        bool hasHead = runs.Count == 2 && runs[0] is { Min: 1, Max: 1, Chars.IsSingleUnit: true };
        if ((runs.Count != 1 && !hasHead) || Chars(runs[runs.Count - 1].Chars) is not { } chars)
        {
            return null;
        }

        Run run = runs[runs.Count - 1];
        CharSetModel? head = hasHead ? Chars(runs[0].Chars) : null;
        bool countsPairs = !run.Chars.IsSingleUnit && (run.Min > 1 || run.Max != RepeatNode.Unbounded);
        return countsPairs || (hasHead && head is null)
            ? null
            : new CharsPattern(prefix, head, chars, run.Min, run.Max == RepeatNode.Unbounded ? null : run.Max, suffix);
    }

    /// <summary>
    /// A class by code units; null where some members are surrogates or pairs and others aren't, and where it takes too much to list.
    /// </summary>
    public static CharSetModel? Chars(CharClass chars)
    {
        if (chars.Members is not { } members || !(chars.IsSingleUnit || chars.IsFull))
        {
            return null;
        }

        CodePointSet listed = chars.IsFull ? members.Complement() : members;
        if (listed.Count > MaxListed)
        {
            return null;
        }

        var text = new StringBuilder(listed.Ranges.Count * 2);
        foreach (CodePointRange range in listed.Ranges)
        {
            text.Append((char)range.First).Append((char)range.Last);
        }

        return new CharSetModel(text.ToString(), chars.IsFull);
    }

    /// <summary>The text as runs of different classes; null where it is anything else.</summary>
    private static List<Run>? Runs(PatternNode body)
    {
        var runs = new List<Run>();
        foreach (PatternNode item in body is SequenceNode sequence ? sequence.Items : [body])
        {
            Run? run = item switch
            {
                SetNode set => new Run(set.Chars, 1, 1),
                RepeatNode { Body: SetNode set } repeat => new Run(set.Chars, repeat.Min, repeat.Max),
                _ => null,
            };
            if (run is not { Chars.Members: { IsEmpty: false } members })
            {
                return null;
            }

            if (runs.Count > 0 && members.Equals(runs[runs.Count - 1].Chars.Members))
            {
                runs[runs.Count - 1] = runs[runs.Count - 1].Append(run);
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    /// <summary>Takes the runs off one end that are always the same chars.</summary>
    private static string TakeLiterals(List<Run> runs, bool fromEnd)
    {
        string literal = "";
        while (runs.Count > 1)
        {
            int index = fromEnd ? runs.Count - 1 : 0;
            Run run = runs[index];
            int single = run.Chars.Single;
            if (single < 0 || Utf16.IsSurrogate(single) || run.Min != run.Max || run.Min + literal.Length > MaxLiteral)
            {
                break;
            }

            var text = new StringBuilder(literal);
            for (int i = 0; i < run.Min; i++)
            {
                text.Insert(fromEnd ? 0 : text.Length, char.ConvertFromUtf32(single));
            }

            literal = text.ToString();
            runs.RemoveAt(index);
        }

        return literal;
    }

    private sealed record Run(CharClass Chars, int Min, int Max)
    {
        /// <summary>This and another run of the same class behind it.</summary>
        public Run Append(Run other) => new(
            Chars,
            (int)Math.Min((long)Min + other.Min, RepeatNode.Unbounded),
            (int)Math.Min((long)Max + other.Max, RepeatNode.Unbounded));
    }
}
