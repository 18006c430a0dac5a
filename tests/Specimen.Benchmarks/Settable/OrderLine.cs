namespace Specimen.Benchmarks.Settable;

/// <summary>What was ordered.</summary>
public sealed record OrderLine
{
    public string Product { get; set; } = "";

    public long Quantity { get; set; }

    public double Price { get; set; }

    public bool Gift { get; set; }
}
