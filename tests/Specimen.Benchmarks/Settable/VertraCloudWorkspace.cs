namespace Specimen.Benchmarks.Settable;

/// <summary>VertraCloud's answer.</summary>
public sealed record VertraCloudWorkspace
{
    public VertraCloudResponse Response { get; set; } = null!;
}
