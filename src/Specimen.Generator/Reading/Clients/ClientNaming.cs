using System;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>Names clients, and what belongs to them, from the API they speak.</summary>
internal static class ClientNaming
{
    /// <summary>Takes the names of a client in its namespace.</summary>
    /// <param name="scope">The names of the namespace.</param>
    /// <param name="given">The client's name as the project gives it; null for none.</param>
    /// <param name="namespace">The namespace, whose last part names the API.</param>
    /// <param name="fallback">What names the API where the namespace has no part of its own.</param>
    public static ClientNames Take(NameScope scope, string? given, string @namespace, string fallback)
    {
        // A project may be called in lower case; a type may not.
        string api = given is { Length: > 0 } && Identifier.IsValid(given) ? WithoutClient(given)
            : @namespace.Length > 0 ? Identifier.UpperStart(@namespace.Substring(@namespace.LastIndexOf('.') + 1))
            : Identifier.Pascal(fallback) is { Length: > 0 } name ? name
            : "Api";
        string client = scope.Take(api + "Client", api + "ApiClient");
        return new ClientNames(
            client,
            scope.Take("I" + client),
            scope.Take(api + "ApiException", api + "ClientException"),
            scope.Take(client + "Options"),
            scope.Take(api + "Response", client + "Response"),
            scope.Take(api + "File", client + "File"),
            scope.Take(client + "Pages"),
            scope.Take(client + "Registration"),
            "Add" + client);
    }

    private static string WithoutClient(string name) => name.Length > 6 && name.EndsWith("Client", StringComparison.Ordinal) ? name.Substring(0, name.Length - 6) : name;
}
