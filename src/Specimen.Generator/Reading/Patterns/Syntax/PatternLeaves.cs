using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>Nothing, which is found everywhere.</summary>
internal sealed class EmptyNode : PatternNode
{
    public static EmptyNode Instance { get; } = new();

    public override bool CanBeEmpty => true;

    public override PatternTraits Traits => PatternTraits.None;
}

/// <summary>One character.</summary>
internal sealed class SetNode(CharClass chars) : PatternNode
{
    public CharClass Chars { get; } = chars;

    public override bool CanBeEmpty => false;

    public override PatternTraits Traits => PatternTraits.None;
}

/// <summary>The start of the text, or its very end.</summary>
internal sealed class AnchorNode(bool isStart) : PatternNode
{
    public bool IsStart { get; } = isStart;

    public override bool CanBeEmpty => true;

    public override PatternTraits Traits => PatternTraits.Anchors;
}

/// <summary>A place between a word character and none, or any other place.</summary>
internal sealed class BoundaryNode(CharClass word, bool isNegated) : PatternNode
{
    /// <summary>The word characters: ASCII, and where case is ignored what folds to it.</summary>
    public CharClass Word { get; } = word;

    public bool IsNegated { get; } = isNegated;

    public override bool CanBeEmpty => true;

    public override PatternTraits Traits => PatternTraits.Looks;
}

/// <summary>What a group has matched, or nothing where the group took no part, ECMA-262 §22.2.2.7.2.</summary>
internal sealed class BackReferenceNode(int group) : PatternNode
{
    public int Group { get; } = group;

    public override bool CanBeEmpty => true;

    public override PatternTraits Traits => PatternTraits.BackReferences;
}
