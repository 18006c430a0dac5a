namespace Specimen.Reading.Files;

/// <summary>What a file in the specs folder is read as.</summary>
internal enum SpecFileKind
{
    /// <summary>A JSON example; several of one name make one type.</summary>
    Example,

    /// <summary>A JSON Schema.</summary>
    Schema,

    /// <summary>An OpenAPI or Swagger document.</summary>
    OpenApi,

    /// <summary>Requests in the <c>.http</c> format.</summary>
    Http,

    /// <summary>A part of another document, reached only by its references.</summary>
    Fragment,
}
