namespace Specimen.Benchmarks.Settable;

/// <summary>A label of VIKTOR.</summary>
public sealed record ViktorLabel
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string? Color { get; set; }

    public long NumberOfApps { get; set; }

    public long NumberOfWorkspaces { get; set; }
}
