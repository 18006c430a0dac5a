using System.Collections.Generic;

namespace Specimen.Benchmarks.Plain;

/// <summary>A text with words about it.</summary>
public sealed record PlainArticle
{
    public required string Title { get; init; }

    public required string Author { get; init; }

    public required string Language { get; init; }

    public required string Body { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }
}
