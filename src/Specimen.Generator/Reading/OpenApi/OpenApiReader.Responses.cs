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

/// <content>Responses.</content>
internal sealed partial class OpenApiReader
{
    private List<DocumentedResponse> ReadResponses(Place operation, string operationName, string method)
    {
        var responses = new List<DocumentedResponse>();
        if (operation["responses"] is null && _document.Dialect != SchemaDialect.OpenApi31)
        {
            Invalid(operation, "An operation must have 'responses'; whatever this one answers is a status that is not documented");
        }

        List<KeyValuePair<string, Place>> members = [.. (operation["responses"]?.Members() ?? []).Where(static x => !FixedFields.IsExtension(x.Key))];
        string[] cases = [.. members.Select(static x => StatusNames.Read(x.Key) is { } status ? StatusNames.Of(status) : "Other"), "Other"];
        foreach (KeyValuePair<string, Place> member in members)
        {
            if (StatusNames.Read(member.Key) is not { } status)
            {
                Invalid(member.Value, $"'{member.Key}' is not a status, a range such as 4XX, or 'default'; the response is ignored");
                continue;
            }

            if (_document.Follow(member.Value, out string? component) is not { } response)
            {
                continue;
            }

            string caseName = StatusNames.Of(status);
            string name = component is not null ? ComponentName(component, "Response")
                : status.IsSuccess ? operationName + "Response"
                : operationName + caseName + "Response";

            List<ContentModel> forms = method == "HEAD" || IsBodiless(status) ? [] : ResponseContents(operation, response, name);
            var model = new ResponseModel
            {
                CaseName = caseName,
                Status = status,
                Content = forms.FirstOrDefault() ?? ContentModel.Nothing,
                Headers = ReadHeaders(response, operationName + caseName, cases),
                Doc = new DocModel(response.Text("description")),
            };
            responses.Add(new DocumentedResponse(model, forms));
        }

        responses.Sort(static (x, y) => x.Model.Status.Precedence.CompareTo(y.Model.Status.Precedence));
        return responses;
    }

    // RFC 9110 §9.3.2, §15.3.5, §15.3.6, §15.4.5: like the response to HEAD, these have no body, whatever a document says.
    private static bool IsBodiless(StatusRange status) => status is { IsOne: true, First: 204 or 205 or 304 };

    /// <summary>The forms that a response's body can have, the preferred one first; none for a response without a body.</summary>
    private List<ContentModel> ResponseContents(Place operation, Place response, string name)
    {
        if (_document.IsSwagger && response["schema"] is null)
        {
            return SwaggerExample(response, name) is { } example ? [example] : [];
        }

        IEnumerable<(string MediaType, Place? Schema, Place? Media)> documented = _document.IsSwagger
            ? SwaggerMediaTypes(operation, response["schema"]!.Value)
            : MediaTypes(response);
        List<(ContentModel Content, Place? Schema)> contents = [.. documented.Select(x => (Content(x.MediaType, x.Schema, x.Media, name, null, isRequest: false), x.Schema))];
        if (contents.Count > 1)
        {
            contents = [.. contents.OrderBy(static x => ContentForms.Rank(x.Content))];
        }

        var forms = new List<ContentModel>();
        foreach ((ContentModel content, Place? schema) in contents)
        {
            bool isOther = !forms.Exists(x => IsSameForm(x, content)) && (forms.Count == 0 || !IsNotation(content, schema, forms[0]));
            if (isOther && !TryAddForm(forms, content, response))
            {
                break;
            }

            if (!isOther && forms[0] is { IsStringOfJson: true, TextType: null } && MediaType.IsPlain(content.MediaType))
            {
                forms[0] = forms[0] with { TextType = content.MediaType };
            }
        }

        return forms;
    }

    /// <summary>
    /// Whether a form of a body is only another notation of the value that JSON gives with its type: XML or YAML of the same members,
    /// a string without its quotes, or whatever a wildcard may stand for.
    /// </summary>
    private bool IsNotation(ContentModel content, Place? schema, ContentModel preferred) =>
        preferred.Kind == ContentKind.Json && ((schema is null && content.MediaType.Contains("*")) || content.Kind switch
        {
            ContentKind.Json => content.MediaType.Contains('*'),
            ContentKind.Text or ContentKind.Stream => schema is { } place && !IsBinary(place) && (!IsText(place) || preferred.IsStringOfJson),
            _ => false,
        });

    private EquatableArray<HeaderModel> ReadHeaders(Place response, string name, string[] cases)
    {
        if (response["headers"] is not { } described)
        {
            return [];
        }

        var headers = new List<HeaderModel>();
        var scope = new NameScope("StatusCode", "NoStatus", "Headers", "Body", "Content", "IsSuccess", "EnsureSuccess", "Excerpt", "Request", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals");
        foreach (string other in cases)
        {
            // The cases are nested types of the one class that they all derive from.
            scope.Reserve(other);
        }

        foreach (KeyValuePair<string, Place> member in described.Members())
        {
            if (_document.Follow(member.Value) is not { Object: not null } header || string.Equals(member.Key, "Content-Type", System.StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            Place? schema = _document.IsSwagger ? SwaggerSchema(header) : header["schema"];
            TypeRef type = schema is { } place && !HasCollection(place) ? Use(place, name + Identifier.Pascal(member.Key)).Type : new ScalarRef(Scalar.String);
            headers.Add(new HeaderModel(
                scope.Take(Identifier.Pascal(member.Key), Identifier.Distinct(member.Key)),
                member.Key,
                type is ScalarRef or NamedRef { IsEnum: true } ? type : new ScalarRef(Scalar.String),
                new DocModel(header.Text("description"))));
        }

        return headers.ToEquatableArray();
    }

    // A header with a list or an object is handed on as text: its parts are separated in too many ways.
    private static bool HasCollection(Place schema) => schema.Text("type") is "array" or "object";
}
