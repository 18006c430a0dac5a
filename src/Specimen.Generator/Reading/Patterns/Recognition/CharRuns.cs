using System;
using System.Text;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Recognizes whole texts that are a run of chars of one class.</summary>
internal static class CharRuns
{
    // More than this is no list that anyone would read in emitted code.
    private const int MaxListed = 256;

    public static SimplePattern? Recognize(PatternNode body)
    {
        if (Joined(body) is not { } run)
        {
            return null;
        }

        CodePointSet members = run.Chars.Members!;
        bool isUnbounded = run.Max == RepeatNode.Unbounded;
        if (run.Min == 0 && isUnbounded && members.Complement().IsEmpty)
        {
            return new AlwaysPattern();
        }

        return run.Chars.IsSingleUnit && members.Count <= MaxListed ? new CharsPattern(Ranges(members), run.Min, isUnbounded ? null : run.Max) : null;
    }

    private static string Ranges(CodePointSet members)
    {
        var text = new StringBuilder(members.Ranges.Count * 2);
        foreach (CodePointRange range in members.Ranges)
        {
            text.Append((char)range.First).Append((char)range.Last);
        }

        return text.ToString();
    }

    /// <summary>The runs of a text as one; null where they are of different classes, or anything else stands there.</summary>
    private static Run? Joined(PatternNode body)
    {
        Run? joined = null;
        foreach (PatternNode item in body is SequenceNode sequence ? sequence.Items : [body])
        {
            Run? run = item switch
            {
                SetNode set => new Run(set.Chars, 1, 1),
                RepeatNode { Body: SetNode set } repeat => new Run(set.Chars, repeat.Min, repeat.Max),
                _ => null,
            };
            if (run is not { Chars.Members: { IsEmpty: false } members } || (joined is not null && !members.Equals(joined.Chars.Members)))
            {
                return null;
            }

            joined = joined is null ? run : joined.Append(run);
        }

        return joined;
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
