using System;

namespace Specimen.Benchmarks.Ratios;

/// <summary>Someone who does an operation, such as reading a document.</summary>
/// <param name="Name">Who.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Contestant(string Name, Action Run)
{
    /// <summary>The one that all others are compared with.</summary>
    public bool IsReference { get; init; }
}
