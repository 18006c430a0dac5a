namespace Specimen.Benchmarks.Settable;

/// <summary>An app builder of VIKTOR.</summary>
public sealed record ViktorAppBuilder
{
    public long Id { get; set; }

    public long? ConversationId { get; set; }

    public long? CurrentPreviewCodeRevisionId { get; set; }

    public long? CurrentActiveCodeRevisionId { get; set; }

    public long? PreviousActiveCodeRevisionId { get; set; }

    public long? FirstCreatedCodeRevisionId { get; set; }

    public long? LatestCreatedCodeRevisionId { get; set; }

    public long? LatestCodeRevisionId { get; set; }
}
