using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads what a body is in one media type.</summary>
internal sealed class ContentReader(OpenApiDocument document, ReadingContext context)
{
    private readonly BodySchemas _schemas = new(document);
    private readonly PartReader _parts = new(document, context);
    private readonly ExamplePlaces _examples = new(document, context.Registry);

    /// <summary>What a body of a request is, in one media type where the document names a range: one form, or one for each alternative of its fields.</summary>
    /// <param name="content">The body as the document has it.</param>
    /// <param name="name">What an inline schema is called.</param>
    /// <param name="names">The names of the method's parameters, for the fields of a form.</param>
    public IEnumerable<ContentModel> Sent(DocumentedContent content, string name, ParameterNames names)
    {
        bool isBinary = content.Schema is { } schema && (_schemas.IsBinary(schema) || (ContentForms.IsAny(content.MediaType) && _schemas.IsAnyString(schema)));
        IEnumerable<ContentModel> sent = KindOf(content, isBinary) switch
        {
            (ContentKind.Form or ContentKind.Multipart) and var kind => Fields(kind, content, name, names),
            // Events are what servers send.
            ContentKind.ServerSentEvents => [Value(ContentKind.Stream, content, name, isSent: true)],
            var kind => [Value(kind, content, name, isSent: true)],
        };
        return sent.Select(ContentForms.ToSend);
    }

    /// <summary>A body of a response.</summary>
    /// <param name="content">The body as the document has it.</param>
    /// <param name="name">What an inline schema is called.</param>
    public ContentModel Received(DocumentedContent content, string name)
    {
        // Whatever type is the media type of no text: where a server says so of its bytes, it sends them as they are.
        bool isBinary = content.Schema is { } schema && (_schemas.IsBinary(schema) || (ContentForms.IsAny(content.MediaType) && _schemas.IsBytes(schema)));
        ContentKind kind = KindOf(content, isBinary) switch
        {
            ContentKind.Form => ContentKind.Text,
            ContentKind.Multipart => ContentKind.Stream,
            var other => other,
        };
        return Value(kind, content, name, isSent: false);
    }

    /// <summary>A body that only examples describe.</summary>
    public ContentModel Inferred(string mediaType, IReadOnlyList<Place> examples, string name)
    {
        if (examples.Count == 0)
        {
            return MediaType.IsJson(mediaType)
                ? new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = new ScalarRef(Scalar.Json) }
                : new ContentModel { Kind = ContentKind.Stream, MediaType = mediaType };
        }

        Schema schema = context.Infer(examples);
        context.Names.Suggest(schema, document.Namespace, name);
        TypeUse use = context.Types.Use(schema);
        return new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    private ContentKind KindOf(DocumentedContent content, bool isBinary) =>
        ContentForms.KindOf(content.MediaType, isBinary, content.Schema is { } schema && _schemas.IsText(schema));

    /// <summary>A form or a multipart body; where nothing describes its fields, a body that the caller puts together.</summary>
    private List<ContentModel> Fields(ContentKind kind, DocumentedContent content, string name, ParameterNames names)
    {
        (string mediaType, Place? schema, Place? media) = content;
        IEnumerable<FormParts> described = schema is { } form ? _parts.Read(form, media, name, names, kind == ContentKind.Multipart ? mediaType : null) : [];
        List<ContentModel> forms = [.. described.Select(x => new ContentModel { Kind = kind, MediaType = mediaType, Parts = x.Parts, Alternative = x.Suffix })];
        if (forms.Count > 0)
        {
            return forms;
        }

        if ((schema ?? media) is { } place)
        {
            document.NotHonoured(place, kind == ContentKind.Form
                ? "No properties describe the fields of this form; the method takes the whole body as a stream"
                : "No properties describe the parts of this body; the method takes an HttpContent with parts and a boundary of the caller's");
        }

        return [new ContentModel { Kind = kind == ContentKind.Form ? ContentKind.Stream : ContentKind.HttpContent, MediaType = mediaType }];
    }

    private ContentModel Value(ContentKind kind, DocumentedContent content, string name, bool isSent)
    {
        (string mediaType, Place? schema, Place? media) = content;
        switch (kind)
        {
            case ContentKind.ServerSentEvents or ContentKind.JsonLines:
                return media?["itemSchema"] is { } item
                    ? Sequence(kind == ContentKind.ServerSentEvents && _schemas.IsEvent(item) ? ContentKind.EventObjects : kind, mediaType, item, name, isSent)
                    : OfItems(Sequence(kind, mediaType, schema, name, isSent));
            case ContentKind.Json when schema is { } body:
                return Typed(kind, mediaType, body, name, isSent);
            case ContentKind.Json when media is { } holder:
                return Inferred(mediaType, _examples.Of(holder), name);
            case ContentKind.Json:
                return new ContentModel { Kind = kind, MediaType = mediaType, Type = new ScalarRef(Scalar.Json) };
            default:
                return new ContentModel { Kind = kind, MediaType = mediaType };
        }
    }

    private ContentModel Sequence(ContentKind kind, string mediaType, Place? item, string name, bool isSent)
    {
        if (item is not { } place || (kind == ContentKind.ServerSentEvents && _schemas.IsText(place)))
        {
            return new ContentModel { Kind = kind, MediaType = mediaType, Type = kind == ContentKind.JsonLines ? new ScalarRef(Scalar.Json) : null };
        }

        return Typed(kind, mediaType, place, name, isSent);
    }

    private ContentModel Typed(ContentKind kind, string mediaType, Place body, string name, bool isSent)
    {
        TypeUse use = document.Use(body, name);
        if (isSent)
        {
            context.Types.Send(document.Schema(body));
        }
        else
        {
            context.Types.Receive(document.Schema(body));
        }

        return new ContentModel { Kind = kind, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    // Before OpenAPI 3.2 some documents describe the whole stream as a list; what comes is its items.
    private static ContentModel OfItems(ContentModel sequence) =>
        sequence.Type is ListRef list ? sequence with { Type = list.Item, IsNullable = list.ItemIsNullable } : sequence;
}
