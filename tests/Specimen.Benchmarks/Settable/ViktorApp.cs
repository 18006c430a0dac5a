namespace Specimen.Benchmarks.Settable;

/// <summary>An app of VIKTOR.</summary>
public sealed record ViktorApp
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string ReadableName { get; set; } = "";
}
