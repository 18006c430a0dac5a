namespace Specimen.Model.Clients;

/// <summary>Where a parameter is sent.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query string (OpenAPI 3.2).</summary>
    QueryString,
}
