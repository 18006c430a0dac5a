using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the security schemes of a document, and which of them its operations require.</summary>
/// <param name="document">The document.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="names">Takes the names of the schemes.</param>
internal sealed class SecurityReader(OpenApiDocument document, DiagnosticBag diagnostics, OptionNames names)
{
    private readonly Dictionary<string, SecuritySchemeModel> _schemes = new(StringComparer.Ordinal);

    // In the order of the document.
    private readonly List<SecuritySchemeModel> _inOrder = [];

    // For every operation, where the document says nowhere what is required.
    private EquatableArray<SecurityRequirementModel> _assumed = [];

    // Declared, but nothing that the client sends.
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);

    // Required, but not declared: one declaration fixes all requirements.
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);

    /// <summary>Reads the schemes, which is done before anything else.</summary>
    public void ReadSchemes()
    {
        foreach (KeyValuePair<string, Place> member in SchemePlaces())
        {
            if (document.Follow(member.Value) is not { } scheme || Scheme(scheme) is not var (kind, parameter, hasScopes))
            {
                _ignored.Add(member.Key);
                continue;
            }

            string name = names.TakeScheme(Identifier.Pascal(member.Key), Identifier.Distinct(member.Key), Identifier.Pascal(member.Key) + "Credential");
            var model = new SecuritySchemeModel(member.Key, name, kind, parameter, hasScopes, new DocModel(scheme.Text("description")));
            _inOrder.Add(model);
            if (!_schemes.ContainsKey(member.Key))
            {
                _schemes.Add(member.Key, model);
            }
        }
    }

    /// <summary>
    /// A document that declares schemes and never says where they are required leaves it to its text. What is set for one of them is meant to be
    /// sent, so each is assumed to suffice for every operation.
    /// </summary>
    public void AssumeRequirements(List<OperationPlace> operations)
    {
        if (operations.Count > 0 && !StatesSecurity(document.Root) && !operations.Exists(static x => StatesSecurity(x.Operation)))
        {
            _assumed = _inOrder.Select(static x => new SecurityRequirementModel([new RequiredScheme(x.Key, [])])).ToEquatableArray();
            ReportUnrequired(_inOrder, "no operation requires it, and 'security' stands nowhere; what is set for it is sent with every operation");
        }
    }

    /// <summary>
    /// The requirements of an operation, else of the document. Of one that asks for a scheme that the client does nothing for, the others are
    /// sent: a client certificate goes with a token.
    /// </summary>
    public EquatableArray<SecurityRequirementModel> Requirements(Place operation)
    {
        if (!_assumed.IsEmpty)
        {
            return _assumed;
        }

        Place holder = StatesSecurity(operation) ? operation : document.Root;
        var requirements = new List<SecurityRequirementModel>();
        foreach (Place place in holder.Items("security"))
        {
            List<RequiredScheme> asked = [.. place.Members().Select(Required)];
            List<RequiredScheme> known = asked.FindAll(x => _schemes.ContainsKey(x.Key));
            if (known.Count > 0 || asked.Count == 0)
            {
                requirements.Add(new SecurityRequirementModel(known.ToEquatableArray()));
            }
        }

        return requirements.ToEquatableArray();
    }

    /// <summary>Whether one of the schemes that are required sends its credential where a parameter would be sent.</summary>
    public bool IsCredential(EquatableArray<SecurityRequirementModel> requirements, ParameterLocation location, string wireName) =>
        requirements.Any(x => x.Schemes.Any(scheme => IsCredential(_schemes[scheme.Key], location, wireName)));

    /// <summary>Whether any scheme sends its credential where a parameter would be sent.</summary>
    public bool IsCredential(ParameterLocation location, string wireName) => _inOrder.Exists(x => IsCredential(x, location, wireName));

    /// <summary>The schemes that operations require: an option that is never sent would only mislead.</summary>
    /// <param name="operations">All operations that the client has.</param>
    /// <param name="areAll">Whether the document has no others.</param>
    public EquatableArray<SecuritySchemeModel> RequiredSchemes(List<OperationModel> operations, bool areAll)
    {
        var required = new HashSet<string>(operations.SelectMany(static x => x.Security).SelectMany(static x => x.Schemes).Select(static x => x.Key), StringComparer.Ordinal);
        ILookup<bool, SecuritySchemeModel> schemes = _inOrder.ToLookup(x => required.Contains(x.Key));
        if (areAll && operations.Count > 0)
        {
            ReportUnrequired([.. schemes[false]], "no operation requires it; the client has no option for it");
        }

        return schemes[true].ToEquatableArray();
    }

    private static bool IsCredential(SecuritySchemeModel scheme, ParameterLocation location, string name) => (scheme.Kind, location) switch
    {
        (SecuritySchemeKind.ApiKeyInHeader, ParameterLocation.Header) => string.Equals(scheme.Parameter, name, StringComparison.OrdinalIgnoreCase),
        (SecuritySchemeKind.ApiKeyInQuery, ParameterLocation.Query) or (SecuritySchemeKind.ApiKeyInCookie, ParameterLocation.Cookie) => scheme.Parameter == name,
        _ => false,
    };

    private IEnumerable<KeyValuePair<string, Place>> SchemePlaces() =>
        document.IsSwagger ? document.Members("securityDefinitions") : document.Components("securitySchemes");

    private (SecuritySchemeKind Kind, string Parameter, bool HasScopes)? Scheme(Place scheme)
    {
        switch (scheme.Text("type")?.ToLowerInvariant())
        {
            case "apikey":
                return scheme.Text("in") switch
                {
                    "query" => (SecuritySchemeKind.ApiKeyInQuery, scheme.Text("name") ?? "api_key", false),
                    "cookie" => (SecuritySchemeKind.ApiKeyInCookie, scheme.Text("name") ?? "api_key", false),
                    _ => HeaderNames.Of(scheme, scheme.Text("name") ?? "X-API-Key", document) is { } header ? (SecuritySchemeKind.ApiKeyInHeader, header, false) : null,
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
                document.NotHonoured(scheme, "A client certificate is set on the handler of the HttpClient; the client does nothing for it");
                return null;
            default:
                document.Invalid(scheme, $"'{scheme.Text("type")}' is not a type of a security scheme; it is ignored");
                return null;
        }
    }

    private void ReportUnrequired(List<SecuritySchemeModel> schemes, string consequence)
    {
        if (schemes.Count == 0)
        {
            return;
        }

        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Place> member in SchemePlaces())
        {
            places[member.Key] = member.Value;
        }

        foreach (SecuritySchemeModel scheme in schemes)
        {
            Place place = places[scheme.Key];
            diagnostics.Report(Descriptors.UnrequiredScheme, place.Location.File, OpenApiDocument.Start(place.Node), scheme.Key, consequence);
        }
    }

    private static bool StatesSecurity(Place holder) => holder.Object?["security"] is JsonArray;

    private RequiredScheme Required(KeyValuePair<string, Place> member)
    {
        if (!_ignored.Contains(member.Key) && !_schemes.ContainsKey(member.Key) && _undeclared.Add(member.Key))
        {
            string declared = document.IsSwagger ? "securityDefinitions" : "components/securitySchemes";
            diagnostics.Report(Descriptors.UnresolvedReference, member.Value.Location.File, OpenApiDocument.Start(member.Value.Node), member.Key, $": '{declared}' does not declare it; nothing is sent for it");
        }

        return new RequiredScheme(member.Key, Place.TextsOf(member.Value.Node).ToEquatableArray());
    }
}
