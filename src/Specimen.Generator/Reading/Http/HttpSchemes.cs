using System;
using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;

namespace Specimen.Reading.Http;

/// <summary>The credentials that Authorization headers show, each an option of the client. Those of one server are never sent to another.</summary>
internal sealed class HttpSchemes(OptionNames names)
{
    private readonly List<SecuritySchemeModel> _schemes = [];

    public EquatableArray<SecuritySchemeModel> All => _schemes.ToEquatableArray();

    /// <summary>The key of the scheme that a header shows.</summary>
    /// <param name="header">The header's value.</param>
    /// <param name="server">The origin of the server where it is not the client's; null for the client's.</param>
    public string KeyOf(string header, string? server)
    {
        int space = header.IndexOf(' ');
        string scheme = space < 0 ? "" : header.Substring(0, space);
        (string name, SecuritySchemeKind kind) = scheme.ToLowerInvariant() switch
        {
            "basic" => ("Credentials", SecuritySchemeKind.Basic),
            "bearer" or "" => ("Token", SecuritySchemeKind.Bearer),
            _ => (Identifier.Pascal(scheme), SecuritySchemeKind.OtherHttp),
        };
        string key = server is null ? name : name + " " + server.ToLowerInvariant();
        if (!_schemes.Exists(x => x.Key == key))
        {
            string own = server is null ? name : Identifier.Pascal(server.Substring(server.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)) + name;
            _schemes.Add(new SecuritySchemeModel(key, names.TakeScheme(own, own + "Credential"), kind, kind == SecuritySchemeKind.OtherHttp ? scheme : "", HasScopes: false, DocModel.None));
        }

        return key;
    }
}
