using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>What the schema of a body says of its form, before it becomes a type.</summary>
internal sealed class BodySchemas(OpenApiDocument document)
{
    // 'format: file' is how Swagger 2.0's 'type: file' is written by tools that let a type be one of JSON's.
    public bool IsBinary(Place place) =>
        document.Follow(place) is { } schema && (schema.Text("type"), schema.Text("format")) switch
        {
            ("file", _) or ("string", "binary" or "file") => true,
            ("object" or null, "file") => schema["properties"] is null,
            _ => false,
        };

    /// <summary>Whether it is bytes that are base64 in JSON, and what they are elsewhere.</summary>
    public bool IsBytes(Place place) => document.Follow(place) is { } schema && schema.Text("type") == "string" && schema.Text("format") == "byte";

    public bool IsText(Place place) => document.Follow(place) is { } schema && schema.Text("type") == "string";

    /// <summary>Whether it says no more than that it is a string: before version 3.1 many documents describe whatever is uploaded so.</summary>
    public bool IsAnyString(Place place) =>
        document.Follow(place) is { } schema && IsText(schema) && (schema["format"] ?? schema["enum"] ?? schema["const"] ?? schema["pattern"]) is null;

    // OpenAPI 3.2, text/event-stream: an item is an event with its fields. What has none of them is meant to be its data.
    public bool IsEvent(Place item) =>
        document.Follow(item)?["properties"] is { } properties
        && (properties["data"] ?? properties["event"] ?? properties["id"] ?? properties["retry"]) is not null;
}
