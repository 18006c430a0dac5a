using System;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients;

/// <summary>What media types mean for the form of a body.</summary>
internal static class ContentForms
{
    /// <summary>The kind of a body; <paramref name="isBinary"/> and <paramref name="isText"/> say what its schema does.</summary>
    public static ContentKind KindOf(string mediaType, bool isBinary, bool isText)
    {
        string type = MediaType.WithoutParameters(mediaType);
        return type switch
        {
            "application/x-www-form-urlencoded" => ContentKind.Form,
            "text/event-stream" => ContentKind.ServerSentEvents,
            "application/jsonl" or "application/x-ndjson" or "application/ndjson" or "application/json-seq" or "application/x-jsonlines" or "application/stream+json" => ContentKind.JsonLines,
            _ when MediaType.IsMultipart(type) => ContentKind.Multipart,
            _ when isBinary => ContentKind.Stream,
            _ when MediaType.IsJson(type) => ContentKind.Json,
            _ when IsAny(type) => isText ? ContentKind.Text : ContentKind.Json,
            _ when type.StartsWith("text/", StringComparison.Ordinal) || MediaType.IsXml(type) || type is "application/yaml" or "application/x-yaml" or "application/javascript" or "application/graphql" => ContentKind.Text,
            _ => ContentKind.Stream,
        };
    }

    /// <summary>Whether it says nothing of what a body is, unlike <c>text/*</c>.</summary>
    public static bool IsAny(string mediaType) => MediaType.WithoutParameters(mediaType) is "*/*" or "application/*" or "";

    /// <summary>
    /// A body as it is sent: a range such as <c>text/*</c> names what is allowed, not what it is. JSON is JSON; what text and bytes are
    /// the caller knows.
    /// </summary>
    public static ContentModel ToSend(ContentModel content) => !content.MediaType.Contains("*") ? content : content.Kind switch
    {
        ContentKind.Json => content with { MediaType = "application/json" },
        ContentKind.Multipart or ContentKind.HttpContent => content with { MediaType = "multipart/form-data" },
        ContentKind.Text => content with { Range = content.MediaType, MediaType = MediaType.IsXml(content.MediaType) ? "application/xml" : "text/plain" },
        _ when IsAny(content.MediaType) => content with { Range = content.MediaType, MediaType = "application/octet-stream" },
        _ => content with { Range = content.MediaType },
    };

    /// <summary>
    /// Whether two forms of the body of a PATCH ask for the same: its media type says what becomes of it (RFC 5789 §2), where plain JSON
    /// has no more than one name.
    /// </summary>
    public static bool IsSamePatch(ContentModel one, ContentModel other) => one.Kind != ContentKind.Json || Patch(one) == Patch(other);

    // A JSON Patch is a list (RFC 6902 §3): frameworks that read any body under its name mean plain JSON by it.
    private static string Patch(ContentModel content) => MediaType.WithoutParameters(content.MediaType) switch
    {
        "application/json" or "text/json" => "",
        "application/json-patch+json" when content.Type is NamedRef => "",
        var type => type,
    };

    /// <summary>
    /// The media type of a part, of which an Encoding Object allows one, several or a range (OpenAPI 3.1.1, <c>contentType</c>): JSON, else
    /// the first that is one, except for a file, which alone knows which it is. Null leaves it open.
    /// </summary>
    public static string? OneOf(string? contentType, bool isFile) => contentType?.Split(',') switch
    {
        null => null,
        [var only] => only.Contains("*") ? null : only,
        { } several => isFile ? null : (Array.Find(several, MediaType.IsJson) ?? Array.Find(several, static x => !x.Contains("*")))?.Trim(),
    };

    /// <summary>How much a form of a body is preferred: the lower, the more; plain JSON before other JSON, and as the name of a file behind all others.</summary>
    public static (int Kind, int MediaType) Rank(ContentModel content) =>
        (Rank(content.Kind), content.Kind == ContentKind.Stream && MediaType.IsJson(content.MediaType) ? 2 : MediaType.WithoutParameters(content.MediaType) == "application/json" ? 0 : 1);

    private static int Rank(ContentKind kind) => kind switch
    {
        ContentKind.Json => 0,
        ContentKind.JsonLines => 1,
        ContentKind.ServerSentEvents or ContentKind.EventObjects => 2,
        ContentKind.Multipart => 3,
        ContentKind.Form => 4,
        ContentKind.Text => 5,
        _ => 6,
    };
}
