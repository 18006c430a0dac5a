namespace Specimen.Benchmarks.Plain;

/// <summary>A project of VIKTOR.</summary>
public sealed record ViktorProject
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Visibility { get; init; }
}
