namespace Specimen.Reading.OpenApi.Fields;

/// <summary>What a field of a document holds: a value that the specification names no object for, or one of its objects.</summary>
internal enum FieldType
{
    /// <summary>Any value, or one that is read elsewhere, as schemas and examples are.</summary>
    Any,
    String,
    Boolean,
    Document,
    Info,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Header,
    Link,
    Tag,
    SecurityScheme,
    SecurityRequirement,
}
