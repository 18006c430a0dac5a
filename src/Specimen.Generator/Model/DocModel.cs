namespace Specimen.Model;

/// <summary>What the spec says of a thing, for its XML documentation. All texts are the spec's own, unescaped.</summary>
/// <param name="Summary">What it is; null where the spec says nothing.</param>
/// <param name="Example">An example of the value as JSON, short; null where there is none.</param>
/// <param name="Default">What the other side assumes where the value is absent, as JSON; null where the spec does not say.</param>
internal sealed record DocModel(string? Summary, string? Example = null, string? Default = null)
{
    /// <summary>What is said of a thing of which the spec says nothing.</summary>
    public static readonly DocModel None = new(Summary: null);

    /// <summary>Whether the spec says what the thing is.</summary>
    public bool HasSummary => !string.IsNullOrWhiteSpace(Summary);
}
