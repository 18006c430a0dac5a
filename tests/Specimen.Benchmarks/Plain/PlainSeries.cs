using System.Collections.Generic;

namespace Specimen.Benchmarks.Plain;

/// <summary>A series of numbers.</summary>
public sealed record PlainSeries
{
    public required string Name { get; init; }

    public required IReadOnlyList<double> Values { get; init; }

    public required IReadOnlyList<long> Counts { get; init; }

    public required IReadOnlyList<SeriesPoint> Points { get; init; }
}
