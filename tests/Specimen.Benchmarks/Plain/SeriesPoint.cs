namespace Specimen.Benchmarks.Plain;

/// <summary>A point of a series.</summary>
public sealed record SeriesPoint
{
    public required double X { get; init; }

    public required double Y { get; init; }

    public required long Index { get; init; }
}
