using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>Prints a pattern for .NET's backtracking engine so that <c>IsMatch</c> says what ECMA-262 says.</summary>
internal sealed class DotNetPrinter
{
    // Neither in front of a second half nor behind a first one at once: a place between characters.
    private const string BetweenCharacters = $"(?!(?<={PatternText.AnyHigh}){PatternText.AnyLow})";

    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, string> _numbers = [];
    private readonly HashSet<int> _takesSurrogates = [];
    private readonly HashSet<int> _captured = [];
    private readonly int _limit;
    private bool _isBackwards;
    private bool _mayHalvePairs;

    private DotNetPrinter(PatternNode root, int limit)
    {
        _limit = limit;
        Number(root);
        _mayHalvePairs = !root.Has(PatternTraits.BackReferences);
    }

    /// <summary>Prints a pattern; null where it comes out longer than a limit.</summary>
    public static string? Print(PatternNode root, int limit)
    {
        var printer = new DotNetPrinter(root, limit);
        MidPair start = MidPairAnalysis.Of(root, MidPair.Mirrors, isSearch: true);
        bool isGuarded = start == MidPair.Unsafe || (start == MidPair.Mirrors && root.Has(PatternTraits.BackReferences));
        if (isGuarded)
        {
            printer._text.Append(BetweenCharacters);
        }

        printer.Print(root, MidPair.Mirrors, isCertain: true, inSequence: isGuarded);
        return printer._text.Length <= limit ? printer._text.ToString() : null;
    }

    /// <summary>Numbers the groups that are left, in the order of their opening brackets as .NET does.</summary>
    private void Number(PatternNode node)
    {
        if (!node.Has(PatternTraits.Groups))
        {
            return;
        }

        if (node is GroupNode group)
        {
            _numbers.Add(group.Number, (_numbers.Count + 1).ToString(CultureInfo.InvariantCulture));
            if (TakesSurrogates(group.Body))
            {
                _takesSurrogates.Add(group.Number);
            }
        }

        foreach (PatternNode child in node.Children)
        {
            Number(child);
        }
    }

    private static bool TakesSurrogates(PatternNode node) => node switch
    {
        SetNode set => !set.Chars.Beyond.Within(Utf16.FirstHigh, Utf16.LastLow).IsEmpty,
        BackReferenceNode => true,
        _ => node.Children.Any(TakesSurrogates),
    };

    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="after">What all behind it does between the halves of a pair.</param>
    /// <param name="isCertain">Whether there is no match without it.</param>
    /// <param name="inSequence">Whether something stands next to it, so that an alternation needs brackets.</param>
    private void Print(PatternNode node, MidPair after, bool isCertain, bool inSequence)
    {
        if (_text.Length > _limit)
        {
            return;
        }

        switch (node)
        {
            case SetNode set:
                _text.Append(ClassPrinter.CodePoint(set.Chars, isRepeated: false));
                break;
            case AnchorNode anchor:
                _text.Append(anchor.IsStart ? "^" : @"\z");
                break;
            case BoundaryNode boundary:
                _text.Append(BoundaryPrinter.Print(boundary, before: null, behind: null));
                break;
            case SequenceNode sequence:
                PrintSequence(sequence, after, isCertain);
                break;
            case AlternationNode alternation:
                PrintAlternation(alternation, after, inSequence);
                break;
            case RepeatNode repeat:
                PrintRepeat(repeat, after);
                break;
            case GroupNode group:
                _text.Append('(');
                Print(group.Body, after, isCertain, inSequence: false);
                _text.Append(')');
                if (isCertain)
                {
                    _captured.Add(group.Number);
                }

                break;
            case BackReferenceNode reference:
                PrintReference(reference.Group);
                break;
            case LookNode look:
                PrintLook(look);
                break;
            case AtomicNode atomic:
                PrintAtomic(atomic);
                break;
        }
    }

    private void PrintSequence(SequenceNode sequence, MidPair after, bool isCertain)
    {
        var behind = new MidPair[sequence.Items.Count];
        for (int i = behind.Length - 1; i >= 0; i--)
        {
            behind[i] = after;
            after = MidPairAnalysis.Of(sequence.Items[i], after, isSearch: false);
        }

        for (int i = 0; i < behind.Length; i++)
        {
            if (sequence.Items[i] is BoundaryNode boundary)
            {
                PatternNode? next = i + 1 < behind.Length ? sequence.Items[i + 1] : null;
                _text.Append(BoundaryPrinter.Print(boundary, i > 0 ? sequence.Items[i - 1] : null, next));
            }
            else
            {
                Print(sequence.Items[i], behind[i], isCertain, inSequence: true);
            }
        }
    }

    private void PrintAlternation(AlternationNode alternation, MidPair after, bool inSequence)
    {
        _text.Append(inSequence ? "(?:" : "");
        for (int i = 0; i < alternation.Branches.Count; i++)
        {
            _text.Append(i > 0 ? "|" : "");
            Print(alternation.Branches[i], after, isCertain: false, inSequence: false);
        }

        _text.Append(inSequence ? ")" : "");
    }

    private void PrintRepeat(RepeatNode repeat, MidPair after)
    {
        if (repeat.Body is SetNode set)
        {
            bool isRun = set.Chars.IsFull && repeat is { Min: <= 1, Max: RepeatNode.Unbounded };
            bool isPlain = isRun && _mayHalvePairs && after != MidPair.Unsafe;
            _text.Append(isPlain ? ClassPrinter.Unit(set.Chars) : ClassPrinter.CodePoint(set.Chars, isRepeated: true));
        }
        else
        {
            // Behind an iteration stands either another one or what stands behind them all.
            MidPair next = repeat.Max == 1
                ? after
                : MidPairAnalysis.Worst(after, MidPairAnalysis.Of(repeat.Body, MidPair.Unsafe, isSearch: false));
            bool resets = repeat.Max > 1 && repeat.Has(PatternTraits.Groups);
            bool isOneTerm = !resets && repeat.Body is GroupNode or AtomicNode;
            _text.Append(isOneTerm ? "" : "(?:");
            if (resets && !_isBackwards)
            {
                PrintReset(repeat.Body);
            }

            Print(repeat.Body, next, isCertain: false, inSequence: resets);
            if (resets && _isBackwards)
            {
                PrintReset(repeat.Body);
            }

            _text.Append(isOneTerm ? "" : ")");
        }

        _text.Append((repeat.Min, repeat.Max) switch
        {
            (0, 1) => "?",
            (0, RepeatNode.Unbounded) => "*",
            (1, RepeatNode.Unbounded) => "+",
            (int min, RepeatNode.Unbounded) => string.Format(CultureInfo.InvariantCulture, "{{{0},}}", min),
            (int min, int max) when min == max => string.Format(CultureInfo.InvariantCulture, "{{{0}}}", min),
            (int min, int max) => string.Format(CultureInfo.InvariantCulture, "{{{0},{1}}}", min, max),
        });

        // .NET loses its way in a lazy repetition of what can match nothing (it never ends, or finds nothing). Whether there is a match
        // does not depend on which is tried first.
        _text.Append(repeat.IsLazy && !repeat.Body.CanBeEmpty ? "?" : "");
    }

    /// <summary>Undoes what the iteration before has captured, as ECMA-262 §22.2.2.3.1 does.</summary>
    private void PrintReset(PatternNode node)
    {
        if (!node.Has(PatternTraits.Groups))
        {
            return;
        }

        if (node is GroupNode group)
        {
            string number = _numbers[group.Number];
            _text.Append($"(?({number})(?<-{number}>))");
        }

        foreach (PatternNode child in node.Children)
        {
            PrintReset(child);
        }
    }

    private void PrintReference(int group)
    {
        if (!_numbers.TryGetValue(group, out string? number))
        {
            return;
        }

        // What ends in a lone first half is also found in front of a pair's second one.
        bool isGuarded = _takesSurrogates.Contains(group);
        _text.Append(isGuarded && _isBackwards ? BetweenCharacters : "");

        // .NET fails where the group took no part; ECMA-262 §22.2.2.7.2 goes on.
        _text.Append(_captured.Contains(group) ? $@"\k<{number}>" : $@"(?({number})\k<{number}>)");
        _text.Append(isGuarded && !_isBackwards ? BetweenCharacters : "");
    }

    private void PrintLook(LookNode look)
    {
        (bool wasBackwards, bool halvedPairs) = (_isBackwards, _mayHalvePairs);
        _isBackwards = !look.IsAhead;
        _mayHalvePairs &= look.IsAhead;
        _text.Append((look.IsAhead, look.IsNegated) switch
        {
            (true, false) => "(?=",
            (true, true) => "(?!",
            (false, false) => "(?<=",
            (false, true) => "(?<!",
        });
        if (look.Body is SetNode { Chars.IsFull: true } set)
        {
            // Half a pair shows that there is one.
            _text.Append(ClassPrinter.Unit(set.Chars));
        }
        else
        {
            Print(look.Body, MidPair.Mirrors, isCertain: false, inSequence: false);
        }

        _text.Append(')');
        (_isBackwards, _mayHalvePairs) = (wasBackwards, halvedPairs);
    }

    private void PrintAtomic(AtomicNode atomic)
    {
        bool halvedPairs = _mayHalvePairs;
        _mayHalvePairs = false;
        _text.Append("(?>");
        Print(atomic.Body, MidPair.Unsafe, isCertain: false, inSequence: false);
        _text.Append(')');
        _mayHalvePairs = halvedPairs;
    }
}
