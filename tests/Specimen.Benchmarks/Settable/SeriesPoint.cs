namespace Specimen.Benchmarks.Settable;

/// <summary>A point of a series.</summary>
public sealed record SeriesPoint
{
    public double X { get; set; }

    public double Y { get; set; }

    public long Index { get; set; }
}
