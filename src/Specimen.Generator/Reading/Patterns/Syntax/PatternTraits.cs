using System;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>Constructs beyond the regular ones, by which a pattern is told to be simple.</summary>
[Flags]
internal enum PatternTraits
{
    None = 0,
    Anchors = 1,
    Looks = 2,
    Groups = 4,
    BackReferences = 8,
    Atomics = 16,

    /// <summary>A lazy repetition of what can match nothing.</summary>
    LazyEmpties = 32,
}
