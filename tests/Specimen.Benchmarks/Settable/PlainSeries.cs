using System.Collections.Generic;

namespace Specimen.Benchmarks.Settable;

/// <summary>A series of numbers.</summary>
public sealed record PlainSeries
{
    public string Name { get; set; } = "";

    public List<double> Values { get; set; } = null!;

    public List<long> Counts { get; set; } = null!;

    public List<SeriesPoint> Points { get; set; } = null!;
}
