namespace Specimen.Model.Clients;

/// <summary>How a credential is sent.</summary>
internal enum SecuritySchemeKind
{
    ApiKeyInHeader,
    ApiKeyInQuery,
    ApiKeyInCookie,

    /// <summary>A user name and a password (RFC 7617).</summary>
    Basic,

    /// <summary>A token in the Authorization header (RFC 6750), also from OAuth 2 or OpenID Connect.</summary>
    Bearer,

    /// <summary>Another scheme of the Authorization header: the whole credential behind the scheme's name.</summary>
    OtherHttp,
}
