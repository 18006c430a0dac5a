using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.OpenApi.Fields;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the responses of operations.</summary>
internal sealed class ResponseReader(OpenApiDocument document, ContentReader contents, DocumentedContents documented)
{
    // What a result has from its base and from the language.
    private static readonly HashSet<string> s_takenNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "StatusCode", "NoStatus", "Headers", "Body", "Content", "IsSuccess", "EnsureSuccess", "Excerpt", "Request", "Deconstruct",
        "Equals", "Finalize", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals",
    };

    private readonly BodySchemas _schemas = new(document);

    /// <summary>The responses of an operation: statuses, then ranges, then the default one.</summary>
    public List<DocumentedResponse> Read(OperationPlace place, string operationName)
    {
        Place operation = place.Operation;
        var responses = new List<DocumentedResponse>();
        if (operation["responses"] is null && document.Dialect != SchemaDialect.OpenApi31)
        {
            document.Invalid(operation, "An operation must have 'responses'; whatever this one answers is a status that is not documented");
        }

        List<KeyValuePair<string, Place>> members = [.. document.Members(operation, "responses").Where(static x => !FixedFields.IsExtension(x.Key))];
        foreach (KeyValuePair<string, Place> member in members)
        {
            if (StatusNames.Read(member.Key) is not { } status)
            {
                document.Invalid(member.Value, $"'{member.Key}' is not a status, a range such as 4XX, or 'default'; the response is ignored");
                continue;
            }

            if (document.Follow(member.Value, out string? component) is not { } response)
            {
                continue;
            }

            string caseName = StatusNames.Of(status);
            string name = component is not null ? ComponentNames.Of(component, "Response")
                : status.IsSuccess ? operationName + "Response"
                : operationName + caseName + "Response";

            // The response to HEAD has no body either, whatever a document says (RFC 9110 §9.3.2).
            List<ContentModel> forms = place.Method == "HEAD" || status.IsBodiless ? [] : Forms(place, response, status, name);
            var model = new ResponseModel
            {
                CaseName = caseName,
                Status = status,
                Content = forms.FirstOrDefault() ?? ContentModel.Nothing,
                Headers = Headers(response, operationName + caseName, members),
                Doc = new DocModel(response.Text("description")),
            };
            responses.Add(new DocumentedResponse(model, forms));
        }

        responses.Sort(static (x, y) => x.Model.Status.Precedence.CompareTo(y.Model.Status.Precedence));
        return responses;
    }

    /// <summary>The forms that a response's body can have, the preferred one first; none for a response without a body.</summary>
    private List<ContentModel> Forms(OperationPlace place, Place response, StatusRange status, string name)
    {
        if (document.IsSwagger && response["schema"] is null && response["content"] is null)
        {
            return SwaggerExample(response) is { } example ? [contents.Inferred("application/json", [example], name)]
                : status.IsSuccess && place.Method == "GET" && documented.ProducedBytes(place.Operation) is { } mediaType ? [new ContentModel { Kind = ContentKind.Stream, MediaType = mediaType }]
                : [];
        }

        List<(ContentModel Content, Place? Schema)> read = [.. Documented(place.Operation, response).Select(x => (contents.Received(x, name), x.Schema))];
        if (read.Count > 1)
        {
            read = [.. read.OrderBy(static x => ContentForms.Rank(x.Content))];
        }

        var forms = new BodyForms(document, response);
        foreach ((ContentModel content, Place? schema) in read)
        {
            if (forms.Has(content) || (forms.Preferred is { } preferred && IsNotation(content, schema, preferred)))
            {
                forms.NoteText(content.MediaType);
            }
            else if (!forms.TryAdd(content))
            {
                break;
            }
        }

        return forms.All;
    }

    /// <summary>The media types of a response with their schemas, in the notation of whichever version the response has.</summary>
    private IEnumerable<DocumentedContent> Documented(Place operation, Place response)
    {
        bool isOfSwagger = response["schema"] is not null && (document.IsSwagger || response["content"] is null);
        if (isOfSwagger && !document.IsSwagger)
        {
            document.OfOtherVersion(response, "A response has a 'schema' of its own");
        }
        else if (!isOfSwagger && document.IsSwagger)
        {
            document.OfOtherVersion(response, "A response has a 'content'");
        }

        return isOfSwagger ? documented.Produced(operation, response["schema"]!.Value) : documented.Of(response);
    }

    /// <summary>The example of JSON that a response of Swagger 2.0 has in want of a schema; null where there is none.</summary>
    private static Place? SwaggerExample(Place response)
    {
        foreach (KeyValuePair<string, Place> example in response["examples"]?.Members() ?? [])
        {
            if (MediaType.IsJson(example.Key))
            {
                return example.Value.Node is JsonString ? null : example.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a form of a body is only another notation of the value that JSON gives with its type: XML or YAML of the same members,
    /// a string without its quotes, or whatever a wildcard may stand for.
    /// </summary>
    private bool IsNotation(ContentModel content, Place? schema, ContentModel preferred) =>
        preferred.Kind == ContentKind.Json && ((schema is null && content.MediaType.Contains("*")) || content.Kind switch
        {
            ContentKind.Json => content.MediaType.Contains('*'),
            ContentKind.Text or ContentKind.Stream => schema is { } place && !_schemas.IsBinary(place) && (!_schemas.IsText(place) || preferred.IsStringOfJson),
            _ => false,
        });

    /// <summary>The headers of a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="name">What types of headers are named for.</param>
    /// <param name="all">All responses of the operation, by status.</param>
    private EquatableArray<HeaderModel> Headers(Place response, string name, List<KeyValuePair<string, Place>> all)
    {
        if (response["headers"] is not { } described)
        {
            return [];
        }

        var headers = new List<HeaderModel>();
        var scope = new NameScope(s_takenNames);
        scope.Reserve("Other");
        foreach (KeyValuePair<string, Place> other in all)
        {
            if (StatusNames.Read(other.Key) is { } status)
            {
                // The cases are nested types of the one class that they all derive from.
                scope.Reserve(StatusNames.Of(status));
            }
        }

        foreach (KeyValuePair<string, Place> member in described.Members())
        {
            if (document.Follow(member.Value) is not { Object: not null } header || string.Equals(member.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            bool isOfSwagger = header["schema"] is null && header["type"] is not null;
            if (isOfSwagger && !document.IsSwagger)
            {
                document.OfOtherVersion(header, "A header has its type beside its description");
            }

            Place? schema = document.IsSwagger || isOfSwagger ? document.SwaggerSchema(header) : header["schema"];
            TypeRef type = schema is { } place && !HasCollection(place) ? document.Use(place, name + Identifier.Pascal(member.Key)).Type : new ScalarRef(Scalar.String);
            headers.Add(new HeaderModel(
                scope.Take(Identifier.Pascal(member.Key), Identifier.Distinct(member.Key)),
                member.Key,
                type is ScalarRef or NamedRef { IsEnum: true } ? type : new ScalarRef(Scalar.String),
                new DocModel(header.Text("description") ?? (schema is { } own ? document.Words(own, type).Summary : null))));
        }

        return headers.ToEquatableArray();
    }

    // A header with a list or an object is handed on as text: its parts are separated in too many ways.
    private static bool HasCollection(Place schema) => schema.Text("type") is "array" or "object";
}
