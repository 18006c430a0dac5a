namespace Specimen.Model.Clients;

/// <summary>How a parameter's value is written (OpenAPI 3.1.1, Style Values).</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>Swagger 2.0's <c>collectionFormat: tsv</c>.</summary>
    TabDelimited,

    /// <summary>As JSON: a parameter described by <c>content</c>.</summary>
    Json,

    /// <summary>Items as pairs, and objects as JSON: a field of a form that has no style (OpenAPI 3.1.1, Encoding Object).</summary>
    Content,
}
