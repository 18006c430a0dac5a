using System.Collections.Generic;

namespace Specimen.Benchmarks.Settable;

/// <summary>A text with words about it.</summary>
public sealed record PlainArticle
{
    public string Title { get; set; } = "";

    public string Author { get; set; } = "";

    public string Language { get; set; } = "";

    public string Body { get; set; } = "";

    public List<string> Keywords { get; set; } = null!;
}
