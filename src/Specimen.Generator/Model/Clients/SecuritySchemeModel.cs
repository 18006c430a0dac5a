namespace Specimen.Model.Clients;

/// <summary>A way of authenticating.</summary>
/// <param name="Key">The key by which operations ask for it.</param>
/// <param name="Name">The C# name of the option that holds its credential, such as <c>ApiKey</c>.</param>
/// <param name="Kind">How it is sent.</param>
/// <param name="Parameter">The name of the header, query parameter or cookie of an API key; the scheme of <see cref="SecuritySchemeKind.OtherHttp"/>; else empty.</param>
/// <param name="HasScopes">Whether operations ask for scopes (OAuth 2, OpenID Connect): then the credential comes from a source that is told them.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record SecuritySchemeModel(string Key, string Name, SecuritySchemeKind Kind, string Parameter, bool HasScopes, DocModel Doc)
{
    /// <summary>What is sent in front of the credential, behind its scheme.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What is sent behind the credential.</summary>
    public string Suffix { get; init; } = "";
}
