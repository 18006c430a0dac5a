namespace Specimen.Benchmarks.Plain;

/// <summary>An app builder of VIKTOR.</summary>
public sealed record ViktorAppBuilder
{
    public required long Id { get; init; }

    public long? ConversationId { get; init; }

    public long? CurrentPreviewCodeRevisionId { get; init; }

    public long? CurrentActiveCodeRevisionId { get; init; }

    public long? PreviousActiveCodeRevisionId { get; init; }

    public long? FirstCreatedCodeRevisionId { get; init; }

    public long? LatestCreatedCodeRevisionId { get; init; }

    public long? LatestCodeRevisionId { get; init; }
}
