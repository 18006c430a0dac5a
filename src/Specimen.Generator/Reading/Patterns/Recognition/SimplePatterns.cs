using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Reading.Patterns.Syntax;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Recognizes the patterns that need no regular expression.</summary>
internal static class SimplePatterns
{
    // Words that are the whole text are a set to look up; as parts of a text they are tried one by one.
    private const int MaxWords = 64;
    private const int MaxParts = 16;
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
            (true, false) => Literals(body, LiteralPlace.Start, MaxParts),
            (false, true) => Literals(body, LiteralPlace.End, MaxParts),
            (false, false) => (SimplePattern?)SomeChar(body) ?? Literals(body, LiteralPlace.Anywhere, MaxParts),
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

    private static SimplePattern? Whole(PatternNode body)
    {
        // A few words are listed, even where their chars make a class: "0" or "1".
        if (Literals(body, LiteralPlace.Whole, FewWords) is { } words)
        {
            return words;
        }

        return CharRuns.Recognize(body) switch
        {
            null => Literals(body, LiteralPlace.Whole, MaxWords),
            { Prefix: "", Head: null, Chars: { Ranges: "", IsNegated: true }, MinLength: 0, Suffix: "" } => new AlwaysPattern(),
            CharsPattern chars => chars,
        };
    }

    private static LiteralPattern? Literals(PatternNode body, LiteralPlace place, int max) =>
        Words.List(body, max) is { } words ? new LiteralPattern(place, words.ToEquatableArray()) : null;

    private static ContainsCharPattern? SomeChar(PatternNode body) =>
        body is SetNode { Chars: { Single: < 0, Members.IsEmpty: false } set } && CharRuns.Chars(set) is { } chars
            ? new ContainsCharPattern(chars)
            : null;
}
