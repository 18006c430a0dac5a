using System.Collections.Generic;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>Recognizes the patterns that stand for JSON's numbers, however they are written.</summary>
internal static class NumericTexts
{
    private static readonly PatternAutomaton? Integer = Reference(@"-?(0|[1-9]\d*)");
    private static readonly PatternAutomaton? Decimal = Reference(@"-?(0|[1-9]\d*)(\.\d+)?");
    private static readonly PatternAutomaton? Floating = Reference(@"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?");
    private static readonly CodePointSet Alphabet = CodePointText.Parse("2B 2D-2E 30-39 45 65");

    public static NumericText Recognize(PatternNode root)
    {
        // Most patterns have a char that no number has: no automaton for them.
        if (!HasNumericAlphabet(root) || Whole(root) is not { } whole || PatternAutomaton.Build(whole) is not { } automaton)
        {
            return NumericText.None;
        }

        return PatternAutomaton.AreEquivalent(automaton, Integer!) ? NumericText.Integer
            : PatternAutomaton.AreEquivalent(automaton, Decimal!) ? NumericText.Decimal
            : PatternAutomaton.AreEquivalent(automaton, Floating!) ? NumericText.Number
            : NumericText.None;
    }

    private static bool HasNumericAlphabet(PatternNode node)
    {
        if (node is SetNode set)
        {
            return set.Chars.Members is { } members && CodePointSet.Of([.. members.Ranges, .. Alphabet.Ranges]).Equals(Alphabet);
        }

        foreach (PatternNode child in node.Children)
        {
            if (!HasNumericAlphabet(child))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands between the anchors; null where anything may stand around it.</summary>
    private static PatternNode? Whole(PatternNode root)
    {
        if (root is not SequenceNode { Items: var items } || items[0] is not AnchorNode { IsStart: true } ||
            items[items.Count - 1] is not AnchorNode { IsStart: false })
        {
            return null;
        }

        var inner = new List<PatternNode>(items);
        inner.RemoveAt(inner.Count - 1);
        inner.RemoveAt(0);
        return SequenceNode.Of(inner);
    }

    private static PatternAutomaton? Reference(string pattern) =>
        PatternAutomaton.Build(new PatternParser(pattern, 0, pattern.Length, PatternFlags.None).Parse());
}
