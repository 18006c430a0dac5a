using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>One after the other; at least two, none of them a sequence.</summary>
internal sealed class SequenceNode : PatternNode
{
    private SequenceNode(List<PatternNode> items)
    {
        Items = items;
        CanBeEmpty = true;
        foreach (PatternNode item in items)
        {
            CanBeEmpty &= item.CanBeEmpty;
            Traits |= item.Traits;
        }
    }

    public IReadOnlyList<PatternNode> Items { get; }

    public override IReadOnlyList<PatternNode> Children => Items;

    public override bool CanBeEmpty { get; }

    public override PatternTraits Traits { get; }

    /// <summary>Joins what may hold sequences and empty nodes.</summary>
    public static PatternNode Of(IEnumerable<PatternNode> items)
    {
        var flat = new List<PatternNode>();
        foreach (PatternNode item in items)
        {
            if (item is SequenceNode sequence)
            {
                flat.AddRange(sequence.Items);
            }
            else if (item is not EmptyNode)
            {
                flat.Add(item);
            }
        }

        return flat.Count switch
        {
            0 => EmptyNode.Instance,
            1 => flat[0],
            _ => new SequenceNode(flat),
        };
    }
}

/// <summary>The first of some that fits, or on backtracking the next; at least two, none of them an alternation.</summary>
internal sealed class AlternationNode : PatternNode
{
    private AlternationNode(List<PatternNode> branches)
    {
        Branches = branches;
        foreach (PatternNode branch in branches)
        {
            CanBeEmpty |= branch.CanBeEmpty;
            Traits |= branch.Traits;
        }
    }

    public IReadOnlyList<PatternNode> Branches { get; }

    public override IReadOnlyList<PatternNode> Children => Branches;

    public override bool CanBeEmpty { get; }

    public override PatternTraits Traits { get; }

    /// <summary>Joins what may hold alternations; single characters become one class.</summary>
    public static PatternNode Of(IEnumerable<PatternNode> branches)
    {
        var flat = new List<PatternNode>();
        foreach (PatternNode branch in branches)
        {
            if (branch is AlternationNode alternation)
            {
                flat.AddRange(alternation.Branches);
            }
            else
            {
                flat.Add(branch);
            }
        }

        if (flat.Count == 1)
        {
            return flat[0];
        }

        return flat.All(static branch => branch is SetNode { Chars.Members: not null })
            ? new SetNode(Merge(flat))
            : new AlternationNode(flat);
    }

    private static CharClass Merge(List<PatternNode> sets)
    {
        var builder = new CharClassBuilder();
        foreach (SetNode set in sets.Cast<SetNode>())
        {
            builder.Add(set.Chars.Members!.Ranges);
        }

        return builder.Build(ignoreCase: false);
    }
}

/// <summary>A number of times the same.</summary>
internal sealed class RepeatNode(PatternNode body, int min, int max, bool isLazy) : PatternNode
{
    /// <summary>As a maximum: no limit. As a minimum: longer than any string.</summary>
    public const int Unbounded = int.MaxValue;

    public PatternNode Body { get; } = body;

    public override IReadOnlyList<PatternNode> Children => [Body];

    public int Min { get; } = min;

    public int Max { get; } = max;

    public bool IsLazy { get; } = isLazy;

    public override bool CanBeEmpty => Min == 0 || Body.CanBeEmpty;

    public override PatternTraits Traits => Body.Traits | (IsLazy && Body.CanBeEmpty ? PatternTraits.LazyEmpties : PatternTraits.None);
}

/// <summary>A group that a back-reference refers to.</summary>
/// <param name="number">Its number in the source, counted from 1.</param>
/// <param name="body">What it captures.</param>
internal sealed class GroupNode(int number, PatternNode body) : PatternNode
{
    public int Number { get; } = number;

    public PatternNode Body { get; } = body;

    public override IReadOnlyList<PatternNode> Children => [Body];

    public override bool CanBeEmpty => Body.CanBeEmpty;

    public override PatternTraits Traits => Body.Traits | PatternTraits.Groups;
}

/// <summary>The first way to match, without a second try; no construct of ECMA-262.</summary>
internal sealed class AtomicNode(PatternNode body) : PatternNode
{
    public PatternNode Body { get; } = body;

    public override IReadOnlyList<PatternNode> Children => [Body];

    public override bool CanBeEmpty => Body.CanBeEmpty;

    public override PatternTraits Traits => Body.Traits | PatternTraits.Atomics;
}

/// <summary>A condition on what comes next or what came before.</summary>
internal sealed class LookNode(PatternNode body, bool isAhead, bool isNegated) : PatternNode
{
    public PatternNode Body { get; } = body;

    public override IReadOnlyList<PatternNode> Children => [Body];

    public bool IsAhead { get; } = isAhead;

    public bool IsNegated { get; } = isNegated;

    public override bool CanBeEmpty => true;

    public override PatternTraits Traits => Body.Traits | PatternTraits.Looks;
}
