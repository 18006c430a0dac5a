namespace Specimen.Benchmarks.Plain;

/// <summary>VertraCloud's answer with the members and rules of the emitted type.</summary>
public sealed record VertraCloudWorkspace
{
    public required VertraCloudResponse Response { get; init; }
}
