using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A documented response.</summary>
internal sealed record ResponseModel
{
    /// <summary>The name of its case, such as <c>Ok</c>, <c>NotFound</c>, <c>ClientError</c> (<c>4XX</c>) or <c>Default</c>.</summary>
    public required string CaseName { get; init; }

    public required StatusRange Status { get; init; }

    /// <summary>Its body: the preferred of the documented media types.</summary>
    public required ContentModel Content { get; init; }

    public EquatableArray<HeaderModel> Headers { get; init; }

    public required DocModel Doc { get; init; }
}
