using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the bodies of requests.</summary>
internal sealed class BodyReader(OpenApiDocument document, ContentReader contents, DocumentedContents documented)
{
    private const string MultipartType = "multipart/form-data";
    private const string FormType = "application/x-www-form-urlencoded";

    private readonly ParameterStyles _styles = new(document);

    /// <summary>The body of an operation's request; null for none.</summary>
    public BodyModel? Read(OperationPlace place, string operationName, DocumentedParameters parameters, ParameterNames names)
    {
        bool isOfSwagger = parameters.Places.Exists(static x => x.Text("in") is "body" or "formData") && (document.IsSwagger || place.Operation["requestBody"] is null);
        if (!isOfSwagger && document.IsSwagger && place.Operation["requestBody"] is not null)
        {
            document.OfOtherVersion(place.Operation, "An operation has a 'requestBody'");
        }

        return isOfSwagger ? ReadSwagger(place, operationName, parameters, names) : ReadOpenApi(place, operationName, names);
    }

    private BodyModel? ReadOpenApi(OperationPlace operation, string operationName, ParameterNames names)
    {
        if (operation.Operation["requestBody"] is not { } place || document.Follow(place, out string? component) is not { } body)
        {
            return null;
        }

        if (body.Object is not null && body.Object["content"] is null or JsonNull or JsonObject { Members.Length: 0 })
        {
            document.Invalid(body, "The request body names no media type under 'content', so the method sends no body");
        }

        string name = component is null ? operationName + "Request" : ComponentNames.Of(component, "Request");
        var forms = new BodyForms(document, body);
        // Where fields are the parameters, there is none for the body.
        ParameterNames fieldNames = names.Copy();
        string bodyName = names.Take("body", "request");
        foreach (ContentModel content in documented.Of(body).SelectMany(x => contents.Sent(x, name, fieldNames)).OrderBy(ContentForms.Rank))
        {
            bool isKnown = operation.Method == "PATCH" ? forms.HasPatch(content) : forms.Has(content);
            if (!isKnown && !forms.TryAdd(content))
            {
                break;
            }
        }

        return forms.Preferred is null ? null : Of(body, bodyName, forms, names);
    }

    /// <summary>The body that a parameter in <c>body</c> describes, or that those in <c>formData</c> make up.</summary>
    private BodyModel ReadSwagger(OperationPlace operation, string operationName, DocumentedParameters parameters, ParameterNames names)
    {
        List<string> consumes = documented.Consumed(operation.Operation);
        if (parameters.In("body") is [var body, ..])
        {
            if (parameters.In("formData") is [var field, ..])
            {
                document.Invalid(field, "An operation has parameters either in 'body' or in 'formData'; the one in 'body' counts");
            }

            IEnumerable<string> patches = operation.Method == "PATCH" ? consumes.Where(IsPatch) : [];
            return SwaggerBody(body, patches.Prepend(consumes.Find(MediaType.IsJson) ?? consumes.FirstOrDefault() ?? "application/json"), operationName, names);
        }

        return SwaggerForm(parameters.In("formData"), consumes, operationName, names);
    }

    private BodyModel SwaggerBody(Place body, IEnumerable<string> mediaTypes, string operationName, ParameterNames names)
    {
        var forms = new BodyForms(document, body);
        foreach (ContentModel content in mediaTypes.SelectMany(x => contents.Sent(new DocumentedContent(x, body["schema"], Media: null), operationName + "Request", names)))
        {
            if (!forms.HasPatch(content) && !forms.TryAdd(content))
            {
                break;
            }
        }

        return Of(body, names.Take(body.Text("name")!, "body"), forms, names);
    }

    private static BodyModel Of(Place body, string name, BodyForms forms, ParameterNames names) =>
        new(name, body.Flag("required") == true, MethodSuffixes.Distinguish(forms.All), new DocModel(body.Text("description")))
        {
            MediaTypeName = forms.All.Exists(static x => x.Range is not null) ? names.Take("contentType", "ofBody") : "",
        };

    private BodyModel SwaggerForm(List<Place> fields, List<string> consumes, string operationName, ParameterNames names)
    {
        bool hasFile = fields.Exists(IsFile);
        bool isMultipart = hasFile || (consumes.Contains(MultipartType) && !consumes.Contains(FormType));
        List<PartModel> parts = fields.ConvertAll(x => SwaggerField(x, operationName, names));
        var form = new ContentModel
        {
            Kind = isMultipart ? ContentKind.Multipart : ContentKind.Form,
            MediaType = isMultipart ? MultipartType : FormType,
            Parts = parts.OrderBy(static x => x.IsRequired ? 0 : 1).ToEquatableArray(),
        };
        return new BodyModel("body", parts.Exists(static x => x.IsRequired), [form], DocModel.None);
    }

    private PartModel SwaggerField(Place field, string operationName, ParameterNames names)
    {
        string wireName = field.Text("name")!;
        Place schema = document.SwaggerSchema(field);
        TypeUse use = document.Use(schema, CompoundName.OfParameter(operationName, Identifier.Pascal(wireName)));
        PartModel part = PartReader.Of(names, wireName, use, field.Flag("required") == true, document.Words(schema, use.Type) with { Summary = field.Text("description") });
        return part with
        {
            Explode = field.Text("collectionFormat") == "multi",
            Style = ParameterStyles.OfSwagger(field, ParameterLocation.Query).Style,
            InnerSeparators = _styles.InnerSeparators(field),
            Type = IsFile(field) ? new ScalarRef(Scalar.Stream) : part.Type,
        };
    }

    private static bool IsFile(Place field) => field.Text("type") == "file";

    // All media types have one schema here: as text it is only written otherwise, as JSON or as bytes it may mean something else.
    private static bool IsPatch(string mediaType) => ContentForms.KindOf(mediaType, isBinary: false, isText: false) is ContentKind.Json or ContentKind.Stream;
}
