using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;

namespace Specimen.Reading.Http;

/// <summary>The credentials that Authorization headers show, each an option of the client. Those of one server are never sent to another.</summary>
/// <param name="names">The names of the options.</param>
/// <param name="all">All credentials of the file: those that have a scheme in common are named by their variables.</param>
internal sealed class HttpSchemes(OptionNames names, IEnumerable<HttpCredential> all)
{
    private readonly List<SecuritySchemeModel> _schemes = [];
    private readonly ILookup<string, string> _variables = all.Distinct().ToLookup(static x => x.Scheme, static x => x.Variable, StringComparer.OrdinalIgnoreCase);

    public EquatableArray<SecuritySchemeModel> All => _schemes.ToEquatableArray();

    /// <summary>The key of the scheme that a header shows.</summary>
    /// <param name="credential">What the header shows.</param>
    /// <param name="server">The origin of the server where it is not the client's; null for the client's.</param>
    public string KeyOf(HttpCredential credential, string? server)
    {
        string scheme = credential.Scheme;
        string key = string.Join("\n", scheme.ToLowerInvariant(), credential.Prefix, credential.Variable, credential.Suffix, server?.ToLowerInvariant());
        if (!_schemes.Exists(x => x.Key == key))
        {
            (string name, SecuritySchemeKind kind, string parameter) = scheme.ToLowerInvariant() switch
            {
                "" => ("Authorization", SecuritySchemeKind.ApiKeyInHeader, "Authorization"),
                "basic" => ("Credentials", SecuritySchemeKind.Basic, ""),
                "bearer" => ("Token", SecuritySchemeKind.Bearer, ""),
                _ => (Identifier.Pascal(scheme), SecuritySchemeKind.OtherHttp, scheme),
            };
            string of = server is null ? "" : Identifier.Pascal(server.Substring(server.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0));
            string byVariable = of + (credential.Variable.Length > 0 ? Identifier.Pascal(credential.Variable) : name);
            string own = scheme.Length == 0 || IsOneOfSeveral(scheme) ? byVariable : of + name;
            _schemes.Add(new SecuritySchemeModel(key, names.TakeScheme(own, byVariable, own + "Credential"), kind, parameter, HasScopes: false, DocModel.None)
            {
                Prefix = credential.Prefix,
                Suffix = credential.Suffix,
            });
        }

        return key;
    }

    private bool IsOneOfSeveral(string scheme) => _variables[scheme].Distinct(StringComparer.Ordinal).Skip(1).Any();
}
