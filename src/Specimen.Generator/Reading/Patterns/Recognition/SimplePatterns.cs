using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns.Syntax;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Recognizes the patterns that need no regular expression.</summary>
internal static class SimplePatterns
{
    private const int MaxWords = 64;
    private const int FewWords = 4;

    public static SimplePattern? Recognize(PatternNode root)
    {
        if (PatternShape.IsEmptyAt(root, atStart: true) || PatternShape.IsEmptyAt(root, atStart: false))
        {
            return new AlwaysPattern();
        }

        if (Unanchor(root, out bool fromStart, out bool toEnd) is not { Traits: PatternTraits.None } body)
        {
            return null;
        }

        body = Trim(body, !fromStart, !toEnd);
        return (fromStart, toEnd) switch
        {
            (true, true) => Whole(body),
            (true, false) => Literal(body, LiteralPlace.Start),
            (false, true) => Literal(body, LiteralPlace.End),
            (false, false) => Literal(body, LiteralPlace.Anywhere),
        };
    }

    /// <summary>What is left without the anchors at either end; null where the branches of an alternation differ in them.</summary>
    private static PatternNode? Unanchor(PatternNode root, out bool fromStart, out bool toEnd)
    {
        (fromStart, toEnd) = (false, false);
        IReadOnlyList<PatternNode> branches = root is AlternationNode alternation ? alternation.Branches : [root];
        var bodies = new List<PatternNode>(branches.Count);
        foreach (PatternNode branch in branches)
        {
            var items = new List<PatternNode>(branch is SequenceNode sequence ? sequence.Items : [branch]);
            bool start = items[0] is AnchorNode { IsStart: true };
            bool end = items[items.Count - 1] is AnchorNode { IsStart: false };
            if (bodies.Count > 0 && (start != fromStart || end != toEnd))
            {
                return null;
            }

            (fromStart, toEnd) = (start, end);
            items.RemoveRange(0, start ? 1 : 0);
            items.RemoveRange(items.Count - (end ? 1 : 0), end ? 1 : 0);
            bodies.Add(SequenceNode.Of(items));
        }

        return AlternationNode.Of(bodies);
    }

    /// <summary>
    /// Takes off at the open ends what need not match for the pattern to be found: <c>.*foo\d+</c> is found where <c>foo\d</c> is.
    /// </summary>
    private static PatternNode Trim(PatternNode body, bool atStart, bool atEnd)
    {
        var items = new List<PatternNode>(body is SequenceNode sequence ? sequence.Items : [body]);
        while (atEnd && items.Count > 0 && items[items.Count - 1].CanBeEmpty)
        {
            items.RemoveAt(items.Count - 1);
        }

        int empty = atStart ? items.FindIndex(static item => !item.CanBeEmpty) : 0;
        items.RemoveRange(0, empty < 0 ? items.Count : empty);
        if (atStart && items.Count > 0)
        {
            items[0] = Shorten(items[0]);
        }

        if (atEnd && items.Count > 0)
        {
            items[items.Count - 1] = Shorten(items[items.Count - 1]);
        }

        return SequenceNode.Of(items);
    }

    private static PatternNode Shorten(PatternNode node) => node switch
    {
        RepeatNode { Min: 1 } repeat => repeat.Body,
        RepeatNode repeat => new RepeatNode(repeat.Body, repeat.Min, repeat.Min, isLazy: false),
        _ => node,
    };

    // A few words are listed, even where their chars make a class: "0" or "1".
    private static SimplePattern? Whole(PatternNode body) => Listed(body, FewWords) ?? CharRuns.Recognize(body) ?? Listed(body, MaxWords);

    private static SimplePattern? Listed(PatternNode body, int max) => Words.List(body, max) is { } words ? new WordsPattern(words.ToEquatableArray()) : null;

    private static LiteralPattern? Literal(PatternNode body, LiteralPlace place) => Words.List(body, FewWords) is [var word] ? new LiteralPattern(place, word) : null;
}
