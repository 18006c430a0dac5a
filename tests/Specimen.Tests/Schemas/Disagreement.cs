using System;
using System.Collections.Generic;

namespace Specimen.Tests.Schemas;

/// <summary>A kind of instance on which another implementation is known to be wrong, or to choose otherwise where the standard lets it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Right">Who is right.</param>
/// <param name="Clause">Where the standard says so.</param>
/// <param name="Explains">Whether a difference is of this kind.</param>
internal sealed record Disagreement(string Name, Right Right, string Clause, Func<Difference, bool> Explains)
{
    /// <summary>All places where it is met, as <see cref="Difference.Place"/> writes them.</summary>
    public required IReadOnlyList<string> Places { get; init; }
}
