namespace Specimen.Model.Clients;

/// <summary>What a body is in C# and on the wire.</summary>
internal enum ContentKind
{
    /// <summary>No body.</summary>
    None,

    /// <summary>JSON of a type.</summary>
    Json,

    /// <summary>Text, as a string.</summary>
    Text,

    /// <summary>Bytes, as a stream that is not buffered.</summary>
    Stream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>A multipart body whose parts nothing describes, as a content of the caller's, which alone knows its boundary.</summary>
    HttpContent,

    /// <summary>Server-sent events, each event's data being JSON of the type, or text.</summary>
    ServerSentEvents,

    /// <summary>Server-sent events, each event being an object of the type with the event's fields (OpenAPI 3.2).</summary>
    EventObjects,

    /// <summary>JSON values of the type, one a line (also <c>application/json-seq</c>).</summary>
    JsonLines,
}
