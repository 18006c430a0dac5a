using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <content>Servers and security.</content>
internal sealed partial class OpenApiReader
{
    private EquatableArray<ServerModel> _servers;
    private EquatableArray<SecuritySchemeModel> _schemes;

    // For every operation, where the document says nowhere what is required.
    private EquatableArray<SecurityRequirementModel> _assumed = [];

    // Declared, but nothing that the client sends.
    private readonly HashSet<string> _ignoredSchemes = new(StringComparer.Ordinal);

    // Required, but not declared: one declaration fixes all requirements.
    private readonly HashSet<string> _undeclaredSchemes = new(StringComparer.Ordinal);

    private readonly OptionNames _optionNames = new();

    private void ReadServersAndSecurity()
    {
        _servers = _document.IsSwagger ? SwaggerServers() : Servers(_document.Root);
        _schemes = SecuritySchemes();
    }

    private EquatableArray<ServerModel> Servers(Place holder)
    {
        var servers = new List<ServerModel>();
        foreach (Place place in holder.Items("servers"))
        {
            if (place.Text("url") is not { Length: > 0 } url)
            {
                continue;
            }

            var variables = new List<ServerVariableModel>();
            var variableNames = new NameScope();
            foreach (KeyValuePair<string, Place> variable in place["variables"]?.Members() ?? [])
            {
                variables.Add(new ServerVariableModel(
                    variableNames.Take(Identifier.Pascal(variable.Key), Identifier.Distinct(variable.Key)),
                    variable.Key,
                    variable.Value.Text("default") ?? "",
                    variable.Value.Texts("enum").ToEquatableArray(),
                    new DocModel(variable.Value.Text("description"))));
            }

            string description = place.Text("name") ?? place.Text("description") ?? "";
            string name = description.Length is > 0 and <= 40 ? NameOf(description) : "";
            servers.Add(new ServerModel(
                name.Length > 0 ? _optionNames.TakeServer(name, name + "Server") : _optionNames.TakeServer(servers.Count == 0 ? "DefaultServer" : "OtherServer"),
                url,
                variables.ToEquatableArray(),
                new DocModel(place.Text("description"))));
        }

        return servers.ToEquatableArray();
    }

    // A description can begin with a digit, which a name can't.
    private static string NameOf(string description) =>
        Identifier.Pascal(description) is var name && name.StartsWith("_", StringComparison.Ordinal) ? "Server" + name.TrimStart('_') : name;

    private EquatableArray<ServerModel> SwaggerServers()
    {
        Place root = _document.Root;
        if (root.Text("host") is not { Length: > 0 } host)
        {
            return root.Text("basePath") is { Length: > 1 } path ? [new ServerModel(_optionNames.TakeServer("DefaultServer"), path, [], DocModel.None)] : [];
        }

        List<string> schemes = [.. root.Texts("schemes").Where(static x => x is "http" or "https")];
        string scheme = schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0];
        return [new ServerModel(_optionNames.TakeServer("DefaultServer"), scheme + "://" + host + (root.Text("basePath") ?? "").TrimEnd('/'), [], DocModel.None)];
    }

    /// <summary>A server of an operation's or a path item's own, its variables having their defaults; null where there is none that stands by itself.</summary>
    private string? ServerOf(Place place)
    {
        if (place.Items("servers").Select(static x => (Place?)x).FirstOrDefault() is not { } server || server.Text("url") is not { } url)
        {
            return null;
        }

        foreach (KeyValuePair<string, Place> variable in server["variables"]?.Members() ?? [])
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Text("default") ?? "");
        }

        if (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
        {
            return url;
        }

        _context.Diagnostics.Report(Diagnostics.Descriptors.NotHonoured, server.Location.File, server.Node.Span, $"The server '{url}' is relative to where the document came from, which the client does not know; the operation is sent to the client's server");
        return null;
    }

    private EquatableArray<SecuritySchemeModel> SecuritySchemes()
    {
        var schemes = new List<SecuritySchemeModel>();
        foreach (KeyValuePair<string, Place> member in SchemePlaces())
        {
            if (_document.Follow(member.Value) is not { } scheme || Scheme(scheme) is not var (kind, parameter, hasScopes))
            {
                _ignoredSchemes.Add(member.Key);
                continue;
            }

            string name = _optionNames.TakeScheme(Identifier.Pascal(member.Key), Identifier.Distinct(member.Key), Identifier.Pascal(member.Key) + "Credential");
            schemes.Add(new SecuritySchemeModel(
                member.Key,
                name,
                kind,
                parameter,
                hasScopes,
                new DocModel(scheme.Text("description"))));
        }

        return schemes.ToEquatableArray();
    }

    private IEnumerable<KeyValuePair<string, Place>> SchemePlaces() =>
        _document.IsSwagger ? _document.Members("securityDefinitions") : _document.Components("securitySchemes");

    private (SecuritySchemeKind Kind, string Parameter, bool HasScopes)? Scheme(Place scheme)
    {
        switch (scheme.Text("type")?.ToLowerInvariant())
        {
            case "apikey":
                return scheme.Text("in") switch
                {
                    "query" => (SecuritySchemeKind.ApiKeyInQuery, scheme.Text("name") ?? "api_key", false),
                    "cookie" => (SecuritySchemeKind.ApiKeyInCookie, scheme.Text("name") ?? "api_key", false),
                    _ => (SecuritySchemeKind.ApiKeyInHeader, scheme.Text("name") ?? "X-API-Key", false),
                };
            case "basic":
            case "http" when string.Equals(scheme.Text("scheme"), "basic", StringComparison.OrdinalIgnoreCase):
                return (SecuritySchemeKind.Basic, "", false);
            case "http" when string.Equals(scheme.Text("scheme"), "bearer", StringComparison.OrdinalIgnoreCase):
                return (SecuritySchemeKind.Bearer, "", false);
            case "http":
                return (SecuritySchemeKind.OtherHttp, scheme.Text("scheme") ?? "Bearer", false);
            case "oauth2":
            case "openidconnect":
                return (SecuritySchemeKind.Bearer, "", true);
            case "mutualtls":
                _context.Diagnostics.Report(Diagnostics.Descriptors.NotHonoured, scheme.Location.File, scheme.Node.Span, "A client certificate is set on the handler of the HttpClient; the client does nothing for it");
                return null;
            default:
                Invalid(scheme, $"'{scheme.Text("type")}' is not a type of a security scheme; it is ignored");
                return null;
        }
    }

    /// <summary>
    /// A document that declares schemes and never says where they are required leaves it to its text. What is set for one of them is meant to be
    /// sent, so each is assumed to suffice for every operation.
    /// </summary>
    private void AssumeRequirements(List<OperationPlace> operations)
    {
        if (operations.Count > 0 && !StatesSecurity(_document.Root) && !operations.Exists(static x => StatesSecurity(x.Operation)))
        {
            _assumed = _schemes.Select(static x => new SecurityRequirementModel([new RequiredScheme(x.Key, [])])).ToEquatableArray();
            ReportUnrequired(_schemes, "no operation requires it, and 'security' stands nowhere; what is set for it is sent with every operation");
        }
    }

    /// <summary>An option that is never sent would only mislead.</summary>
    private void LeaveOutUnrequired(List<OperationModel> operations)
    {
        var required = new HashSet<string>(operations.SelectMany(static x => x.Security).SelectMany(static x => x.Schemes).Select(static x => x.Key), StringComparer.Ordinal);
        ILookup<bool, SecuritySchemeModel> schemes = _schemes.ToLookup(x => required.Contains(x.Key));
        _schemes = schemes[true].ToEquatableArray();
        if (_filter.IsEmpty && operations.Count > 0)
        {
            ReportUnrequired(schemes[false], "no operation requires it; the client has no option for it");
        }
    }

    private void ReportUnrequired(IEnumerable<SecuritySchemeModel> schemes, string consequence)
    {
        foreach (SecuritySchemeModel scheme in schemes)
        {
            Place place = SchemePlaces().Last(x => x.Key == scheme.Key).Value;
            _context.Diagnostics.Report(Diagnostics.Descriptors.UnrequiredScheme, place.Location.File, place.Node.Span, scheme.Key, consequence);
        }
    }

    private static bool StatesSecurity(Place holder) => holder.Object?["security"] is JsonArray;

    /// <summary>
    /// The requirements of an operation, else of the document. Of one that asks for a scheme that the client does nothing for, the others are
    /// sent: a client certificate goes with a token.
    /// </summary>
    private EquatableArray<SecurityRequirementModel> ReadRequirements(Place operation)
    {
        if (!_assumed.IsEmpty)
        {
            return _assumed;
        }

        Place holder = StatesSecurity(operation) ? operation : _document.Root;
        var requirements = new List<SecurityRequirementModel>();
        foreach (Place place in holder.Items("security"))
        {
            List<RequiredScheme> asked = [.. place.Members().Select(RequiredScheme)];
            List<RequiredScheme> known = asked.FindAll(x => _schemes.Any(s => s.Key == x.Key));
            if (known.Count > 0 || asked.Count == 0)
            {
                requirements.Add(new SecurityRequirementModel(known.ToEquatableArray()));
            }
        }

        return requirements.ToEquatableArray();
    }

    private RequiredScheme RequiredScheme(KeyValuePair<string, Place> member)
    {
        if (!_ignoredSchemes.Contains(member.Key) && !_schemes.Any(x => x.Key == member.Key) && _undeclaredSchemes.Add(member.Key))
        {
            string declared = _document.IsSwagger ? "securityDefinitions" : "components/securitySchemes";
            _context.Diagnostics.Report(Diagnostics.Descriptors.UnresolvedReference, member.Value.Location.File, member.Value.Node.Span, member.Key, $": '{declared}' does not declare it; nothing is sent for it");
        }

        return new RequiredScheme(member.Key, Place.TextsOf(member.Value.Node).ToEquatableArray());
    }
}
