using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Examples;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Reading.Types.Forms;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <content>Bodies.</content>
internal sealed partial class OpenApiReader
{
    // Each form is methods of every operation that refers to its body: short documents would make output without end.
    private const int MaximalForms = 16;

    private BodyModel? ReadBody(Place operation, string operationName, string method, ParameterNames names)
    {
        if (operation["requestBody"] is not { } place || _document.Follow(place, out string? component) is not { } body)
        {
            return null;
        }

        if (body.Object is not null && body.Object["content"] is null or JsonNull or JsonObject { Members.Length: 0 })
        {
            Invalid(body, "The request body names no media type under 'content', so the method sends no body");
        }

        string name = component is null ? operationName + "Request" : ComponentName(component, "Request");
        var contents = new List<ContentModel>();
        // Where fields are the parameters, there is none for the body.
        ParameterNames fieldNames = names.Copy();
        string bodyName = names.Take("body", "request");
        foreach (ContentModel content in MediaTypes(body)
            .Select(x => Sent(x.MediaType, x.Schema, x.Media, name, fieldNames.Copy()))
            .OrderBy(ContentForms.Rank))
        {
            if (!contents.Exists(x => IsSameForm(x, content) && (method != "PATCH" || ContentForms.IsSamePatch(x, content))) && !TryAddForm(contents, content, body))
            {
                break;
            }
        }

        return contents.Count == 0 ? null : new BodyModel(
            bodyName,
            body.Flag("required") == true,
            MethodSuffixes.Distinguish(contents),
            new DocModel(body.Text("description")));
    }

    /// <summary>What an inline schema of a component is called: as the component, with a suffix that it need not repeat.</summary>
    private static string ComponentName(string component, string suffix) =>
        Identifier.Pascal(component) + (component.EndsWith(suffix, System.StringComparison.OrdinalIgnoreCase) ? "" : suffix);

    /// <summary>Adds a form of a body where there is room for one more; reports the body where there is none.</summary>
    private bool TryAddForm(List<ContentModel> forms, ContentModel form, Place body)
    {
        if (forms.Count == MaximalForms)
        {
            _context.Diagnostics.Report(Descriptors.NotHonoured, body.Location.File, OpenApiDocument.Start(body.Node), $"There are methods for {MaximalForms} media types of the body; the others have none");
            return false;
        }

        forms.Add(form);
        return true;
    }

    // The same type as JSON of two media types is one form; texts and files are what their media types say, but for a file that is said to be JSON.
    private static bool IsSameForm(ContentModel one, ContentModel other) =>
        one.Kind == other.Kind
        && Equals(one.Type, other.Type)
        && one.Parts.Equals(other.Parts)
        && (one.Kind is not (ContentKind.Text or ContentKind.Stream) || one.MediaType == other.MediaType || (one.Kind == ContentKind.Stream && MediaType.IsJson(other.MediaType)));

    /// <summary>The media types of a body, and their schemas: those of JSON that are written alike are one, which becomes one type.</summary>
    private List<(string MediaType, Place? Schema, Place? Media)> MediaTypes(Place body)
    {
        KeyValuePair<string, Place>[] members = body["content"]?.Members() ?? [];
        var written = new Dictionary<string, Place>(System.StringComparer.Ordinal);
        var list = new List<(string MediaType, Place? Schema, Place? Media)>();
        foreach (KeyValuePair<string, Place> member in members)
        {
            string mediaType = ReadMediaType(member.Key, member.Value);
            Place? schema = member.Value["schema"];
            if (members.Length > 1 && MediaType.IsJson(mediaType) && schema is { } own)
            {
                string text = JsonText.Print(own.Node);
                schema = written.TryGetValue(text, out Place first) ? first : own;
                written[text] = schema.Value;
            }

            list.Add((mediaType, schema, member.Value));
        }

        return list;
    }

    /// <summary>The media type that a name means; what is none is reported.</summary>
    private string ReadMediaType(string name, Place place)
    {
        string meant = MeantMediaType.Of(name);
        if (meant != name)
        {
            Invalid(place, $"'{name}' is no media type; it is read as '{meant}'");
        }

        return meant;
    }

    /// <summary>A body of a request, in one media type where the document names a range.</summary>
    private ContentModel Sent(string mediaType, Place? schema, Place? media, string name, ParameterNames names)
    {
        ContentModel content = Content(mediaType, schema, media, name, names, isRequest: true);
        return content with { MediaType = ContentForms.ToSend(content.MediaType, content.Kind) };
    }

    /// <summary>A body in one media type.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="schema">Its schema; null where there is none.</param>
    /// <param name="media">The Media Type Object; null in Swagger 2.0.</param>
    /// <param name="name">What an inline schema is called.</param>
    /// <param name="names">The names of the method's parameters, for the fields of a form; null for a response.</param>
    /// <param name="isRequest">Whether it is sent.</param>
    private ContentModel Content(string mediaType, Place? schema, Place? media, string name, ParameterNames? names, bool isRequest)
    {
        bool isBinary = schema is { } some && (IsBinary(some) || (isRequest && ContentForms.IsAny(mediaType) && IsAnyString(some)));
        ContentKind kind = ContentForms.KindOf(mediaType, isBinary, schema is { } text && IsText(text));
        if (kind == ContentKind.Json && schema is null && media is { } holder)
        {
            return Inferred(mediaType, Examples(holder), name);
        }

        if (kind is ContentKind.Form or ContentKind.Multipart && isRequest && names is not null)
        {
            EquatableArray<PartModel> parts = schema is { } form ? Parts(form, media, name, names, kind == ContentKind.Multipart ? mediaType : null) : [];
            if (parts.IsEmpty && (schema ?? media) is { } place)
            {
                _context.Diagnostics.Report(Descriptors.NotHonoured, place.Location.File, OpenApiDocument.Start(place.Node), kind == ContentKind.Form
                    ? "No properties describe the fields of this form; the method takes the whole body as a stream"
                    : "No properties describe the parts of this body; the method takes an HttpContent with parts and a boundary of the caller's");
            }

            return parts.IsEmpty
                ? new ContentModel { Kind = kind == ContentKind.Form ? ContentKind.Stream : ContentKind.HttpContent, MediaType = mediaType }
                : new ContentModel { Kind = kind, MediaType = mediaType, Parts = parts };
        }

        if (kind is ContentKind.Form or ContentKind.Multipart)
        {
            kind = kind == ContentKind.Form ? ContentKind.Text : ContentKind.Stream;
        }

        if (kind == ContentKind.ServerSentEvents && isRequest)
        {
            // Events are what servers send.
            kind = ContentKind.Stream;
        }

        Place? item = media?["itemSchema"];
        if (kind is ContentKind.ServerSentEvents or ContentKind.JsonLines)
        {
            return item is { } held
                ? Sequence(kind == ContentKind.ServerSentEvents && IsEvent(held) ? ContentKind.EventObjects : kind, mediaType, held, name, isRequest)
                : Items(Sequence(kind, mediaType, schema, name, isRequest));
        }

        if (kind != ContentKind.Json || schema is not { } body)
        {
            return new ContentModel { Kind = kind, MediaType = mediaType, Type = kind == ContentKind.Json ? new ScalarRef(Scalar.Json) : null };
        }

        return Typed(kind, mediaType, body, name, isRequest);
    }

    private ContentModel Typed(ContentKind kind, string mediaType, Place body, string name, bool isRequest)
    {
        TypeUse use = Use(body, name);
        if (isRequest)
        {
            _context.Types.Send(_document.Schema(body));
        }
        else
        {
            _context.Types.Receive(_document.Schema(body));
        }

        return new ContentModel { Kind = kind, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    private ContentModel Sequence(ContentKind kind, string mediaType, Place? item, string name, bool isRequest)
    {
        if (item is not { } place || (kind == ContentKind.ServerSentEvents && IsText(place)))
        {
            return new ContentModel { Kind = kind, MediaType = mediaType, Type = kind == ContentKind.JsonLines ? new ScalarRef(Scalar.Json) : null };
        }

        return Typed(kind, mediaType, place, name, isRequest);
    }

    // Before OpenAPI 3.2 some documents describe the whole stream as a list; what comes is its items.
    private static ContentModel Items(ContentModel sequence) =>
        sequence.Type is ListRef list ? sequence with { Type = list.Item, IsNullable = list.ItemIsNullable } : sequence;

    // OpenAPI 3.2, text/event-stream: an item is an event with its fields. What has none of them is meant to be its data.
    private bool IsEvent(Place item) =>
        _document.Follow(item)?["properties"] is { } properties
        && (properties["data"] ?? properties["event"] ?? properties["id"] ?? properties["retry"]) is not null;

    /// <summary>The fields of a form, or the parts of a multipart body.</summary>
    /// <param name="form">The schema of the body.</param>
    /// <param name="media">The Media Type Object; null in Swagger 2.0.</param>
    /// <param name="name">What an inline schema is called.</param>
    /// <param name="names">The names of the method's parameters.</param>
    /// <param name="multipart">The media type of a multipart body; null for a form.</param>
    private EquatableArray<PartModel> Parts(Place form, Place? media, string name, ParameterNames names, string? multipart)
    {
        Schema schema = _document.Schema(form);
        if (form.Object?["$ref"] is null)
        {
            _context.Names.Suggest(schema, _namespace, name);
        }

        if (_document.Follow(form)?["additionalProperties"] is { Node: JsonObject } further)
        {
            _context.Diagnostics.Report(Descriptors.NotHonoured, further.Location.File, OpenApiDocument.Start(further.Node), "The method has a parameter for each field that 'properties' describes, and none for further ones");
        }

        List<FormMember> members = [.. _context.Types.FormMembers(schema)];
        names.Foresee(members.Select(static x => x.Name));
        return members
            .Select(x => Part(x, media?["encoding"]?[x.Name], names, multipart))
            .OrderBy(static x => x.IsRequired ? 0 : 1)
            .ToEquatableArray();
    }

    /// <summary>A field of a form, or a part of a multipart body.</summary>
    /// <param name="member">The member of the body's schema.</param>
    /// <param name="encoding">Its Encoding Object; null where there is none.</param>
    /// <param name="names">The names of the method's parameters.</param>
    /// <param name="multipart">The media type of a multipart body; null for a form.</param>
    private PartModel Part(FormMember member, Place? encoding, ParameterNames names, string? multipart)
    {
        PartModel part = Part(names, member.Name, member.Use, member.IsRequired, member.Doc);
        bool isStyled = encoding is { } some && HasStyle(some) && (multipart is null || HasStyles(multipart));
        string? contentType = isStyled ? null : encoding?.Text("contentType");
        bool isFileType = contentType is not null && contentType.Split(',').All(static x => IsFileType(x.Trim()));
        (ParameterStyle style, bool explode) = isStyled ? Style(encoding!.Value, ParameterLocation.Query) : (ParameterStyle.Content, true);
        bool isFile = multipart is not null && (member.Files != HeldFiles.None || (isFileType && member.Use.Type is ScalarRef { Scalar: Scalar.String or Scalar.Bytes or Scalar.Json }));
        bool isList = part.IsList || (isFile && member.Files == HeldFiles.List);
        ReportPart(member, encoding, isMultipart: multipart is not null, isFile, joinsValues: isStyled && (style, explode) != (ParameterStyle.Form, true));
        return part with
        {
            IsList = isList,
            IsNullable = part.IsNullable && !(isFile && isList),
            Type = isFile ? new ScalarRef(Scalar.Stream) : part.Type,
            // An Encoding Object goes before what the schema says (OpenAPI 3.1.1, Working With Binary Data).
            ContentType = ContentForms.OneOf(contentType ?? (isFile ? member.FileType : null), isFile),
            Style = style,
            Explode = explode,
            AllowReserved = multipart is null && encoding?.Flag("allowReserved") == true,
        };
    }

    /// <summary>Reports what a part is not sent as, though the document asks for it.</summary>
    private void ReportPart(FormMember member, Place? encoding, bool isMultipart, bool isFile, bool joinsValues)
    {
        if (encoding?["headers"] is { } headers)
        {
            _context.Diagnostics.Report(Descriptors.NotHonoured, headers.Location.File, headers.Node.Span, $"The part '{member.Name}' is sent without these headers");
        }

        if (isFile && joinsValues && encoding is { } style)
        {
            _context.Diagnostics.Report(Descriptors.NotHonoured, style.Location.File, OpenApiDocument.Start(style.Node), $"The file '{member.Name}' is sent as a part of its own; no style joins files");
        }

        if (isMultipart && !isFile && _context.Types.HoldsFile(member.Schemas))
        {
            Schema field = member.Schemas[0];
            _context.Diagnostics.Report(Descriptors.NotHonoured, field.Location.File, OpenApiDocument.Start(field.Node), $"The files within '{member.Name}' are sent as text; only a field that is a file, or a list of files, is sent as bytes");
        }
    }

    private static PartModel Part(ParameterNames names, string wireName, TypeUse use, bool isRequired, DocModel doc)
    {
        (TypeRef type, bool isNullable, bool isList) = use.Type is ListRef list ? (list.Item, list.ItemIsNullable, true) : (use.Type, use.IsNullable, false);
        return new PartModel
        {
            Name = names.Take(wireName, "field"),
            WireName = wireName,
            Type = type,
            IsNullable = isNullable,
            IsRequired = isRequired,
            IsList = isList,
            Doc = doc,
            Checks = use.Checks,
        };
    }

    // OpenAPI 3.1.1, Encoding Object: one of these, and a field is written as a parameter is; else by its 'contentType', which is ignored otherwise.
    private static bool HasStyle(Place encoding) => (encoding["style"] ?? encoding["explode"] ?? encoding["allowReserved"]) is not null;

    // Version 3.0 has styles for forms only; later ones for multipart/form-data too (OpenAPI 3.1.1, Encoding Object).
    private bool HasStyles(string multipart) => _document.Dialect == SchemaDialect.OpenApi31 && MediaType.WithoutParameters(multipart) == "multipart/form-data";

    private static bool IsFileType(string contentType) =>
        contentType.StartsWith("image/", System.StringComparison.Ordinal) || contentType.StartsWith("audio/", System.StringComparison.Ordinal)
        || contentType.StartsWith("video/", System.StringComparison.Ordinal) || contentType.StartsWith("application/octet-stream", System.StringComparison.Ordinal);

    // 'format: file' is how Swagger 2.0's 'type: file' is written by tools that let a type be one of JSON's.
    private bool IsBinary(Place place) =>
        _document.Follow(place) is { } schema && (schema.Text("type"), schema.Text("format")) switch
        {
            ("file", _) or ("string", "binary" or "file") => true,
            ("object" or null, "file") => schema["properties"] is null,
            _ => false,
        };

    // Before version 3.1 many documents describe whatever is uploaded as a string, and no more.
    private bool IsAnyString(Place place) =>
        _document.Follow(place) is { } schema && IsText(schema) && (schema["format"] ?? schema["enum"] ?? schema["const"] ?? schema["pattern"]) is null;

    private bool IsText(Place place) => _document.Follow(place) is { } schema && schema.Text("type") == "string";

    /// <summary>A body that only examples describe.</summary>
    private ContentModel Inferred(string mediaType, IReadOnlyList<Place> examples, string name)
    {
        if (examples.Count == 0)
        {
            return MediaType.IsJson(mediaType)
                ? new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = new ScalarRef(Scalar.Json) }
                : new ContentModel { Kind = ContentKind.Stream, MediaType = mediaType };
        }

        Place first = examples[0];
        var resource = new SchemaResource { File = first.Location.File, BaseUri = "", Root = first.Node, Location = first.Location, Dialect = SchemaDialect.Draft202012 };
        Schema schema = new ExampleReader(resource, _context.CancellationToken).Infer([.. examples.Select(static x => x.Node)], first.Location);
        _context.Names.Suggest(schema, _namespace, name);
        TypeUse use = _context.Types.Use(schema);
        return new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    /// <summary>The examples of a Media Type Object, those in other files included.</summary>
    private List<Place> Examples(Place media)
    {
        var list = new List<Place>();
        if (media["example"] is { } single)
        {
            list.Add(single);
        }

        foreach (KeyValuePair<string, Place> member in media["examples"]?.Members() ?? [])
        {
            if (_document.Follow(member.Value) is not { } example)
            {
                continue;
            }

            if (example["value"] is { } value)
            {
                list.Add(value);
            }
            else if (example.Object?["externalValue"] is JsonString external)
            {
                if (_context.Registry.FindFile(example.Location.File, external.Value) is not { } file)
                {
                    _context.Registry.ReportUnresolved(example.Location.File, external.Span, external.Value, nearest: null);
                }
                else if (file.Root is { } root)
                {
                    list.Add(new Place(root, new SpecLocation(file)));
                }
            }
        }

        return list;
    }
}
