using System;
using Microsoft.AspNetCore.Http;

namespace Workspaces.Server;

/// <summary>Finds out who is calling.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of a request; null for none.</summary>
    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.Ordinal) ? header[Scheme.Length..] : null;
}
