namespace Specimen.Benchmarks.Plain;

/// <summary>A label of VIKTOR.</summary>
public sealed record ViktorLabel
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Color { get; init; }

    public required long NumberOfApps { get; init; }

    public required long NumberOfWorkspaces { get; init; }
}
