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

/// <content>What Swagger 2.0 writes otherwise.</content>
internal sealed partial class OpenApiReader
{
    // Members of a Parameter Object that are no keywords of its schema, or mean something else there.
    private static readonly string[] s_parameterMembers = ["name", "in", "description", "required", "collectionFormat", "allowEmptyValue", "schema"];

    private readonly Dictionary<JsonNode, Place> _swaggerSchemas = [];

    /// <summary>The schema that a parameter, a header or their items are themselves.</summary>
    private Place SwaggerSchema(Place place)
    {
        if (place["schema"] is { } schema)
        {
            return schema;
        }

        if (!_swaggerSchemas.TryGetValue(place.Node, out Place own))
        {
            JsonMember[] members = [.. place.Object!.Members.Where(static x => System.Array.IndexOf(s_parameterMembers, x.Name) < 0)];
            own = new Place(new JsonObject(place.Node.Span, members), place.Location);
            _swaggerSchemas.Add(place.Node, own);
        }

        return own;
    }

    private static (ParameterStyle Style, bool Explode) SwaggerStyle(Place place, ParameterLocation location)
    {
        ParameterStyle natural = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple;
        return place.Text("collectionFormat") switch
        {
            "multi" => (natural, natural == ParameterStyle.Form),
            "ssv" => (ParameterStyle.SpaceDelimited, false),
            "tsv" => (ParameterStyle.TabDelimited, false),
            "pipes" => (ParameterStyle.PipeDelimited, false),
            _ => (natural, false),
        };
    }

    /// <summary>The body that a parameter in <c>body</c> describes, or that those in <c>formData</c> make up.</summary>
    private BodyModel? ReadSwaggerBody(Place operation, List<Place> parameters, string operationName, string method, ParameterNames names)
    {
        List<string> consumes = MediaTypesOf(operation, "consumes");
        if (parameters.Find(static x => x.Text("in") == "body") is { Node: not null } body)
        {
            var contents = new List<ContentModel>();
            foreach (string mediaType in consumes.Where(x => method == "PATCH" && IsPatch(x)).Prepend(consumes.Find(MediaType.IsJson) ?? consumes.FirstOrDefault() ?? "application/json"))
            {
                ContentModel content = Sent(mediaType, body["schema"], null, operationName + "Request", names);
                if (!contents.Exists(x => IsSameForm(x, content) && ContentForms.IsSamePatch(x, content)) && !TryAddForm(contents, content, body))
                {
                    break;
                }
            }

            return new BodyModel(names.Take(body.Text("name")!, "body"), body.Flag("required") == true, MethodSuffixes.Distinguish(contents), new DocModel(body.Text("description")));
        }

        List<Place> fields = parameters.FindAll(static x => x.Text("in") == "formData");
        if (fields.Count == 0)
        {
            return null;
        }

        bool hasFile = fields.Exists(static x => x.Text("type") == "file");
        bool isMultipart = hasFile || (consumes.Contains("multipart/form-data") && !consumes.Contains("application/x-www-form-urlencoded"));
        var parts = new List<PartModel>();
        foreach (Place field in fields)
        {
            string wireName = field.Text("name")!;
            Place schema = SwaggerSchema(field);
            TypeUse use = Use(schema, operationName + Identifier.Pascal(wireName));
            PartModel part = Part(names, wireName, use, field.Flag("required") == true, SchemaDocumentation.Of(_document.Schema(schema)) with { Summary = field.Text("description") });
            parts.Add(part with
            {
                Explode = field.Text("collectionFormat") == "multi",
                Style = SwaggerStyle(field, ParameterLocation.Query).Style,
                Type = field.Text("type") == "file" ? new ScalarRef(Scalar.Stream) : part.Type,
            });
        }

        var form = new ContentModel
        {
            Kind = isMultipart ? ContentKind.Multipart : ContentKind.Form,
            MediaType = isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded",
            Parts = parts.OrderBy(static x => x.IsRequired ? 0 : 1).ToEquatableArray(),
        };
        return new BodyModel("body", parts.Exists(static x => x.IsRequired), [form], DocModel.None);
    }

    // All media types have one schema here: as text it is only written otherwise, as JSON or as bytes it may mean something else.
    private static bool IsPatch(string mediaType) => ContentForms.KindOf(mediaType, isBinary: false, isText: false) is ContentKind.Json or ContentKind.Stream;

    private List<string> MediaTypesOf(Place operation, string member)
    {
        Place holder = operation.Object?[member] is JsonArray ? operation : _document.Root;
        return [.. holder.Texts(member).Select(x => ReadMediaType(x, holder[member]!.Value))];
    }

    /// <summary>The media types of a response with a schema; all have the same one.</summary>
    private IEnumerable<(string MediaType, Place? Schema, Place? Media)> SwaggerMediaTypes(Place operation, Place schema)
    {
        List<string> produces = MediaTypesOf(operation, "produces");
        if (produces.Count == 0)
        {
            produces.Add(schema.Text("type") == "file" ? "application/octet-stream" : "application/json");
        }

        return produces.Select(x => (x, (Place?)schema, (Place?)null));
    }

    /// <summary>The body of a response that has no schema, but an example of its JSON; null where there is none.</summary>
    private ContentModel? SwaggerExample(Place response, string name) =>
        response["examples"]?.Members().Select(x => (KeyValuePair<string, Place>?)x).FirstOrDefault(static x => MediaType.IsJson(x!.Value.Key)) is { Value.Node: not JsonString } example
            ? Inferred("application/json", [example.Value], name)
            : null;
}
