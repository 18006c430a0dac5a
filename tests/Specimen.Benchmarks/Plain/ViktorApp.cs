namespace Specimen.Benchmarks.Plain;

/// <summary>An app of VIKTOR.</summary>
public sealed record ViktorApp
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string ReadableName { get; init; }
}
