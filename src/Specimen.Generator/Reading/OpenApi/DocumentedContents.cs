using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>The media types that bodies are documented in.</summary>
internal sealed class DocumentedContents(OpenApiDocument document)
{
    // Fields of a Media Type Object that are no names of media types.
    private static readonly string[] s_fields = ["schema", "example", "examples", "encoding"];

    /// <summary>The media types of a body, and their schemas: those of JSON that are written alike are one, which becomes one type.</summary>
    public List<DocumentedContent> Of(Place body)
    {
        KeyValuePair<string, Place>[] members = document.Contents(body);
        var written = new Dictionary<string, Place>(StringComparer.Ordinal);
        var contents = new List<DocumentedContent>(members.Length);
        foreach (KeyValuePair<string, Place> member in members)
        {
            if (Array.IndexOf(s_fields, member.Key) >= 0)
            {
                ReadField(member, contents);
                continue;
            }

            string mediaType = Read(member.Key, member.Value);
            Place? schema = member.Value["schema"];
            if (members.Length > 1 && MediaType.IsJson(mediaType) && schema is { } own)
            {
                string text = JsonText.Print(own.Node);
                schema = written.TryGetValue(text, out Place first) ? first : own;
                written[text] = schema.Value;
            }

            contents.Add(new DocumentedContent(mediaType, schema, member.Value));
        }

        return contents;
    }

    /// <summary>What stands where the media type is missing between <c>content</c> and its fields.</summary>
    private void ReadField(KeyValuePair<string, Place> field, List<DocumentedContent> contents)
    {
        bool isSchema = field.Key == "schema";
        document.Invalid(field.Value, $"'{field.Key}' stands in 'content' without a media type; it is {(isSchema ? "read as of 'application/json'" : "ignored")}");
        if (isSchema)
        {
            contents.Add(new DocumentedContent("application/json", field.Value, Media: null));
        }
    }

    /// <summary>The media types that an operation of Swagger 2.0 takes: its own, else the document's.</summary>
    public List<string> Consumed(Place operation) => OfSwagger(operation, "consumes");

    /// <summary>Those that it answers in, all of which have one schema.</summary>
    public IEnumerable<DocumentedContent> Produced(Place operation, Place schema)
    {
        List<string> produces = OfSwagger(operation, "produces");
        if (produces.Count == 0)
        {
            produces.Add(schema.Text("type") == "file" ? "application/octet-stream" : "application/json");
        }

        return produces.Select(x => new DocumentedContent(x, schema, Media: null));
    }

    /// <summary>
    /// The media type of the bytes that an operation says it answers in, whatever its responses say: many have no schema for what is no JSON.
    /// Null where it says nothing, or anything else.
    /// </summary>
    public string? ProducedBytes(Place operation) =>
        operation.Object?["produces"] is JsonArray { Items.Length: > 0 } && OfSwagger(operation, "produces") is var types && types.TrueForAll(static x => ContentForms.KindOf(x, isBinary: false, isText: false) == ContentKind.Stream)
            ? types[0]
            : null;

    private List<string> OfSwagger(Place operation, string member)
    {
        Place holder = operation.Object?[member] is JsonArray ? operation : document.Root;
        return [.. holder.Texts(member).Select(x => Read(x, holder[member]!.Value))];
    }

    /// <summary>The media type that a name means; what is none is reported.</summary>
    private string Read(string name, Place place)
    {
        string meant = MeantMediaType.Of(name);
        if (meant != name)
        {
            document.Invalid(place, $"'{name}' is no media type; it is read as '{meant}'");
        }

        return meant;
    }
}
