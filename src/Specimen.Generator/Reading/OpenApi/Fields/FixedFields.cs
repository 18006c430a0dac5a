using static Specimen.Reading.OpenApi.Fields.Field;

namespace Specimen.Reading.OpenApi.Fields;

/// <summary>
/// The fields that the reader reads, as the tables of Swagger 2.0 and OpenAPI 3.2 have them. What only one version has is listed for all: a
/// document of another version means the same by it.
/// </summary>
internal static class FixedFields
{
    /// <summary>What a field of an object must hold; null for one that is not read, and for extensions.</summary>
    public static Field? Of(FieldType holder, string name) => holder switch
    {
        FieldType.Document => Document(name),
        FieldType.Info => name is "title" or "description" ? One(FieldType.String) : null,
        FieldType.Server => Server(name),
        FieldType.ServerVariable => ServerVariable(name),
        FieldType.Components => Components(name),
        FieldType.Paths or FieldType.Callback => IsExtension(name) ? null : One(FieldType.PathItem),
        FieldType.PathItem => PathItem(name),
        FieldType.Operation => Operation(name),
        FieldType.Parameter => Parameter(name),
        FieldType.RequestBody => RequestBody(name),
        FieldType.MediaType => MediaType(name),
        FieldType.Encoding => Encoding(name),
        FieldType.Responses => IsExtension(name) ? null : One(FieldType.Response),
        FieldType.Response => Response(name),
        FieldType.Example => name is "externalValue" ? One(FieldType.String) : null,
        FieldType.Header => name is "description" or "collectionFormat" ? One(FieldType.String) : null,
        FieldType.Tag => name is "name" or "description" ? One(FieldType.String) : null,
        FieldType.SecurityScheme => name is "type" or "description" or "name" or "in" or "scheme" ? One(FieldType.String) : null,
        FieldType.SecurityRequirement => Array(FieldType.String),
        _ => null,
    };

    public static bool IsExtension(string name) => name.StartsWith("x-", System.StringComparison.Ordinal);

    private static Field? Document(string name) => name switch
    {
        "host" or "basePath" => One(FieldType.String),
        "info" => One(FieldType.Info),
        "schemes" or "consumes" or "produces" => Array(FieldType.String),
        "servers" => Array(FieldType.Server),
        "paths" => One(FieldType.Paths),
        "webhooks" => Map(FieldType.PathItem),
        "components" => One(FieldType.Components),
        "definitions" => Map(FieldType.Any),
        "parameters" => Map(FieldType.Parameter),
        "responses" => Map(FieldType.Response),
        "securityDefinitions" => Map(FieldType.SecurityScheme),
        "security" => Array(FieldType.SecurityRequirement),
        "tags" => Array(FieldType.Tag),
        _ => null,
    };

    private static Field? Server(string name) => name switch
    {
        "url" or "description" or "name" => One(FieldType.String),
        "variables" => Map(FieldType.ServerVariable),
        _ => null,
    };

    private static Field? ServerVariable(string name) => name switch
    {
        "default" or "description" => One(FieldType.String),
        "enum" => Array(FieldType.String),
        _ => null,
    };

    private static Field? Components(string name) => name switch
    {
        "schemas" => Map(FieldType.Any),
        "responses" => Map(FieldType.Response),
        "parameters" => Map(FieldType.Parameter),
        "examples" => Map(FieldType.Example),
        "requestBodies" => Map(FieldType.RequestBody),
        "headers" => Map(FieldType.Header),
        "links" => Map(FieldType.Link),
        "securitySchemes" => Map(FieldType.SecurityScheme),
        "callbacks" => Map(FieldType.Callback),
        "pathItems" => Map(FieldType.PathItem),
        "mediaTypes" => Map(FieldType.MediaType),
        _ => null,
    };

    private static Field? PathItem(string name) => name switch
    {
        "summary" or "description" => One(FieldType.String),
        "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query" => One(FieldType.Operation),
        "additionalOperations" => Map(FieldType.Operation),
        "servers" => Array(FieldType.Server),
        "parameters" => Array(FieldType.Parameter),
        _ => null,
    };

    private static Field? Operation(string name) => name switch
    {
        "summary" or "description" or "operationId" => One(FieldType.String),
        "tags" or "consumes" or "produces" => Array(FieldType.String),
        "parameters" => Array(FieldType.Parameter),
        "requestBody" => One(FieldType.RequestBody),
        "responses" => One(FieldType.Responses),
        "callbacks" => Map(FieldType.Callback),
        "deprecated" => One(FieldType.Boolean),
        "security" => Array(FieldType.SecurityRequirement),
        "servers" => Array(FieldType.Server),
        _ => null,
    };

    private static Field? Parameter(string name) => name switch
    {
        "name" or "in" or "description" or "style" or "collectionFormat" => One(FieldType.String),
        "required" or "deprecated" or "explode" or "allowReserved" => One(FieldType.Boolean),
        "content" => Map(FieldType.MediaType),
        _ => null,
    };

    private static Field? RequestBody(string name) => name switch
    {
        "description" => One(FieldType.String),
        "content" => Map(FieldType.MediaType),
        "required" => One(FieldType.Boolean),
        _ => null,
    };

    private static Field? MediaType(string name) => name switch
    {
        "encoding" => Map(FieldType.Encoding),
        "examples" => Map(FieldType.Example),
        _ => null,
    };

    private static Field? Encoding(string name) => name switch
    {
        "contentType" or "style" => One(FieldType.String),
        "explode" or "allowReserved" => One(FieldType.Boolean),
        _ => null,
    };

    private static Field? Response(string name) => name switch
    {
        "description" => One(FieldType.String),
        "headers" => Map(FieldType.Header),
        "content" => Map(FieldType.MediaType),
        "examples" => Map(FieldType.Any),
        _ => null,
    };
}
