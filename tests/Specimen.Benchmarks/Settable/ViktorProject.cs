namespace Specimen.Benchmarks.Settable;

/// <summary>A project of VIKTOR.</summary>
public sealed record ViktorProject
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string Visibility { get; set; } = "";
}
