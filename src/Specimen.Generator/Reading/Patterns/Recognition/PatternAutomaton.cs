using System.Collections.Generic;
using Specimen.Reading.Patterns.Syntax;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Recognition;

/// <summary>
/// A nondeterministic automaton for a small pattern that matches a whole text, to tell whether two patterns accept the same texts.
/// Sets of its states are the bits of a number.
/// </summary>
internal sealed class PatternAutomaton
{
    private const int MaxStates = 64;

    // Far beyond what numbers need; a pattern that isn't one is told apart after a few.
    private const int MaxPairs = 1024;

    private readonly List<(int From, CodePointSet On, int To)> _steps = [];
    private readonly List<(int From, int To)> _jumps = [];
    private int _states;
    private int _final;

    private PatternAutomaton()
    {
    }

    /// <summary>The automaton of a pattern; null where it is too large or not regular.</summary>
    public static PatternAutomaton? Build(PatternNode node)
    {
        var automaton = new PatternAutomaton();
        int start = automaton.NewState();
        automaton._final = automaton.Add(node, start);
        return automaton._final >= 0 && automaton._states <= MaxStates ? automaton : null;
    }

    /// <summary>Whether two accept the same texts; false also where that would take too long to tell.</summary>
    public static bool AreEquivalent(PatternAutomaton a, PatternAutomaton b)
    {
        int[] letters = Letters(a, b);
        var seen = new HashSet<(ulong, ulong)>();
        var open = new Stack<(ulong A, ulong B)>();
        open.Push((a.Close(1), b.Close(1)));
        while (open.Count > 0)
        {
            (ulong A, ulong B) pair = open.Pop();
            if (!seen.Add(pair))
            {
                continue;
            }

            if (a.Accepts(pair.A) != b.Accepts(pair.B) || seen.Count > MaxPairs)
            {
                return false;
            }

            foreach (int letter in letters)
            {
                open.Push((a.Step(pair.A, letter), b.Step(pair.B, letter)));
            }
        }

        return true;
    }

    /// <summary>One code point for each way in which the steps of the two tell code points apart.</summary>
    private static int[] Letters(PatternAutomaton a, PatternAutomaton b)
    {
        var letters = new SortedSet<int> { 0 };
        foreach (PatternAutomaton automaton in new[] { a, b })
        {
            foreach ((_, CodePointSet on, _) in automaton._steps)
            {
                foreach (CodePointRange range in on.Ranges)
                {
                    letters.Add(range.First);
                    letters.Add(range.Last + 1);
                }
            }
        }

        return [.. letters];
    }

    private static ulong Bit(int state) => 1UL << state;

    private bool Accepts(ulong states) => (states & Bit(_final)) != 0;

    private ulong Step(ulong states, int letter)
    {
        ulong next = 0;
        foreach ((int from, CodePointSet on, int to) in _steps)
        {
            if ((states & Bit(from)) != 0 && on.Contains(letter))
            {
                next |= Bit(to);
            }
        }

        return Close(next);
    }

    private ulong Close(ulong states)
    {
        ulong before;
        do
        {
            before = states;
            foreach ((int from, int to) in _jumps)
            {
                if ((states & Bit(from)) != 0)
                {
                    states |= Bit(to);
                }
            }
        }
        while (states != before);
        return states;
    }

    private int NewState() => _states++;

    /// <summary>Adds what a node matches from a state on; the state behind it, or -1 where it has no place here.</summary>
    private int Add(PatternNode node, int from)
    {
        if (from < 0 || _states > MaxStates)
        {
            return -1;
        }

        switch (node)
        {
            case EmptyNode:
                return from;
            case SetNode { Chars.Members: { } members }:
                int next = NewState();
                _steps.Add((from, members, next));
                return next;
            case SequenceNode sequence:
                foreach (PatternNode item in sequence.Items)
                {
                    from = Add(item, from);
                }

                return from;
            case AlternationNode alternation:
                int joint = NewState();
                foreach (PatternNode branch in alternation.Branches)
                {
                    if (!Join(Add(branch, from), joint))
                    {
                        return -1;
                    }
                }

                return joint;
            case RepeatNode repeat:
                return AddRepeat(repeat, from);
            default:
                return -1;
        }
    }

    private int AddRepeat(RepeatNode repeat, int from)
    {
        for (int i = 0; i < repeat.Min && from >= 0; i++)
        {
            from = Add(repeat.Body, from);
        }

        int end = NewState();
        if (!Join(from, end))
        {
            return -1;
        }

        if (repeat.Max == RepeatNode.Unbounded)
        {
            return Join(Add(repeat.Body, end), end) ? end : -1;
        }

        for (int i = repeat.Min; i < repeat.Max; i++)
        {
            from = Add(repeat.Body, from);
            if (!Join(from, end))
            {
                return -1;
            }
        }

        return end;
    }

    private bool Join(int from, int to)
    {
        _jumps.Add((from, to));
        return from >= 0;
    }
}
