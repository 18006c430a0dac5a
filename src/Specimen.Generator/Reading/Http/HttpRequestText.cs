using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Reading.Http;

/// <summary>One request of a request file, as it is written.</summary>
internal sealed class HttpRequestText
{
    /// <summary>The text behind <c>###</c>; empty for none.</summary>
    public string Title { get; set; } = "";

    /// <summary>The name that <c># @name</c> gives, or the query; null for none.</summary>
    public string? Name { get; set; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; set; }

    public string Method { get; set; } = "GET";

    public string Url { get; set; } = "";

    /// <summary>Where the request line stands.</summary>
    public TextSpan Span { get; set; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    /// <summary>The values of a header, whatever the case of its name.</summary>
    public IReadOnlyList<string> ValuesOf(string header) =>
        [.. Headers.Where(x => string.Equals(x.Key, header, StringComparison.OrdinalIgnoreCase)).Select(static x => x.Value)];

    /// <summary>The body; null for none.</summary>
    public string? Body { get; set; }

    /// <summary>Where each line of the body stands.</summary>
    public List<TextSpan> BodyLines { get; } = [];

    /// <summary>Whether the body is a query in GraphQL, with its variables as JSON behind it.</summary>
    public bool IsGraphQL { get; set; }

    /// <summary>The file that <c>&lt; file</c> names as the body; null for none.</summary>
    public string? BodyFile { get; set; }

    /// <summary>The files that <c>&lt;&gt; file</c> name as responses, and where.</summary>
    public List<(string Path, TextSpan Span)> Responses { get; } = [];

    /// <summary>What <c># @prompt name text</c> says of variables.</summary>
    public Dictionary<string, string> Prompts { get; } = new(StringComparer.Ordinal);

    /// <summary>What <c># @response status text</c> says of responses.</summary>
    public Dictionary<string, string> ResponseTexts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Comments that are no directives.</summary>
    public List<string> Comments { get; } = [];
}
