using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>
/// A part of a pattern. Groups that nothing refers to are gone, multi-line anchors are lookarounds, and case folding has been applied:
/// what is left means the same under any flags.
/// </summary>
internal abstract class PatternNode
{
    /// <summary>Whether it can match without taking a character, be it under a condition.</summary>
    public abstract bool CanBeEmpty { get; }

    /// <summary>What occurs in it.</summary>
    public abstract PatternTraits Traits { get; }

    /// <summary>The parts it is made of, in the order of the source.</summary>
    public virtual IReadOnlyList<PatternNode> Children => [];

    public bool Has(PatternTraits traits) => (Traits & traits) != 0;
}
