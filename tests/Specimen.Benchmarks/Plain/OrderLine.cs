namespace Specimen.Benchmarks.Plain;

/// <summary>What was ordered.</summary>
public sealed record OrderLine
{
    public required string Product { get; init; }

    public required long Quantity { get; init; }

    public required double Price { get; init; }

    public required bool Gift { get; init; }
}
