namespace Specimen.Benchmarks.Ratios;

/// <summary>How one contestant did.</summary>
/// <param name="Name">Who.</param>
/// <param name="Ratio">Its time by that of the reference: the median over the rounds.</param>
/// <param name="Nanoseconds">Its time for one run: the median over the rounds.</param>
/// <param name="Allocated">The bytes that one run allocates.</param>
internal sealed record RaceResult(string Name, double Ratio, double Nanoseconds, long Allocated);
