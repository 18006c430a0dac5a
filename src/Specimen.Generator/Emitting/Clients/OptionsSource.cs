using System;
using System.Linq;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The options of a client: its servers, credentials and parameters.</summary>
internal sealed class OptionsSource(SharedPart part) : ClientSource(part)
{
    protected override string Name => Client.Names.Options;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        string uri = names.Framework("Uri");
        writer.Line($"/// <summary>Where <see cref=\"{Client.Names.Client}\"/> finds the API, {(Client.Parameters.IsEmpty ? "and how it authenticates" : "how it authenticates, and what each request has")}.</summary>");
        writer.Line(names.GeneratedCode);
        writer.Line($"{Namespace.Access} sealed partial class {Name}");
        writer.Open();
        foreach (ServerModel server in Client.Servers)
        {
            EmitServer(writer, names, server);
        }

        writer.Line($"/// <summary>The address of the API, for all operations; null for {Default()}. <see cref=\"global::System.Net.Http.HttpClient.BaseAddress\"/> takes precedence.</summary>");
        writer.Line($"public {uri}? Server {{ get; set; }}");
        foreach (SecuritySchemeModel scheme in Client.SecuritySchemes)
        {
            EmitScheme(writer, names, scheme);
        }

        foreach (ClientParameterModel parameter in Client.Parameters)
        {
            writer.Line();
            string place = $"the {(parameter.Location == ParameterLocation.Query ? "query parameter" : "header")} <c>{Documentation.OneLine(parameter.WireName)}</c>";
            string words = parameter.Doc.HasSummary ? Documentation.Sentence(parameter.Doc.Summary!) : "A parameter that every operation requires.";
            Documentation.Element(writer, "<summary>", words, $" Sent as {place} by each method that is given no other value.</summary>");
            writer.Line($"public string? {parameter.Name} {{ get; set; }}");
        }

        writer.Close();
    }

    private string Default() => Client.Servers.IsEmpty ? "the HttpClient's"
        : IsRelative(Client.Servers[0]) ? $"the HttpClient's, for the document's own, <c>{Documentation.OneLine(Client.Servers[0].Url)}</c>, is relative to where the document came from"
        : $"the first that the document names, <c>{Documentation.OneLine(Client.Servers[0].Url)}</c>";

    private static bool IsRelative(ServerModel server) => server.Url.StartsWith("/", StringComparison.Ordinal) || server.Url.StartsWith(".", StringComparison.Ordinal);

    private static void EmitServer(SourceWriter writer, CSharpNames names, ServerModel server)
    {
        Documentation.Summary(writer, server.Doc, $"<c>{Documentation.OneLine(server.Url)}</c>{(IsRelative(server) ? ", to be put behind the address of a host" : "")}");
        string url = names.Static("SpecHttpServer") + ".Url(" + Literal.Text(server.Url);
        if (server.Variables.IsEmpty)
        {
            writer.Line($"public static {names.Framework("Uri")} {server.Name} => {url});");
            writer.Line();
            return;
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string words = variable.Values.IsEmpty ? "" : " One of " + string.Join(", ", variable.Values) + ".";
            Documentation.Element(writer, $"<param name=\"{ParameterCode.Plain(variable.Name)}\">", (variable.Doc.Summary ?? "The variable " + variable.Key + ".") + words, "</param>");
        }

        string parameters = string.Join(", ", server.Variables.Select(static x => $"string {ParameterCode.Name(x.Name)} = {Literal.Text(x.Default)}"));
        string arguments = string.Concat(server.Variables.Select(x => ", " + Variable(names, x)));
        writer.Line($"public static {names.Framework("Uri")} {server.Name}({parameters}) =>");
        writer.Push();
        writer.Line($"{url}{arguments});");
        writer.Pop();
        writer.Line();
    }

    private static string Variable(CSharpNames names, ServerVariableModel variable) => variable.Values.IsEmpty
        ? $"({Literal.Text(variable.Key)}, {ParameterCode.Name(variable.Name)})"
        : $"{names.Static("SpecHttpServer")}.Variable({Literal.Text(variable.Key)}, {ParameterCode.Name(variable.Name)}, {string.Join(", ", variable.Values.Select(Literal.Text))})";

    private static void EmitScheme(SourceWriter writer, CSharpNames names, SecuritySchemeModel scheme)
    {
        string type = scheme.Kind == SecuritySchemeKind.Basic ? names.Framework("NetworkCredential") : "string";
        string token = names.Framework("CancellationToken");
        string asked = scheme.HasScopes ? $"{names.Framework("IReadOnlyList")}<string>, {token}" : token;
        string source = $"{names.Framework("Func")}<{asked}, {names.Framework("ValueTask")}<{type}?>>";
        writer.Line();
        string words = scheme.Doc.HasSummary ? Documentation.Sentence(scheme.Doc.Summary!) : Words(scheme.Kind);
        Documentation.Element(writer, "<summary>", words, $" Sent {Sent(scheme)}; null sends none.</summary>");
        writer.Line($"public {type}? {scheme.Name} {{ get; set; }}");
        writer.Line();
        writer.Line($"/// <summary>Supplies <see cref=\"{scheme.Name}\"/> for each request that needs it{(scheme.HasScopes ? ", given the scopes of the operation" : "")}; where it is set, it takes precedence. Null sends none.</summary>");
        writer.Line($"public {source}? {scheme.Name}Source {{ get; set; }}");
        writer.Line();
        writer.Line($"internal {names.Framework("SpecHttpScheme")} {scheme.Name}Scheme => {names.Static("SpecHttpScheme")}.{Scheme(names, scheme)};");
    }

    private static string Words(SecuritySchemeKind kind) => kind switch
    {
        SecuritySchemeKind.Basic => "The user name and the password.",
        SecuritySchemeKind.Bearer => "The bearer token.",
        SecuritySchemeKind.OtherHttp => "The credential.",
        _ => "The key.",
    };

    /// <summary>How a credential is sent, as XML: who reads this must know whether to write a scheme such as "Bearer" in front of it.</summary>
    private static string Sent(SecuritySchemeModel scheme)
    {
        string parameter = Documentation.OneLine(scheme.Parameter);
        string credential = Documentation.OneLine(scheme.Prefix) + "…" + Documentation.OneLine(scheme.Suffix);
        return scheme.Kind switch
        {
            SecuritySchemeKind.ApiKeyInHeader when HasTexts(scheme) => $"as <c>{parameter}: {credential}</c>",
            SecuritySchemeKind.ApiKeyInHeader => $"in the header <c>{parameter}</c> as it stands",
            SecuritySchemeKind.ApiKeyInQuery => $"in the query as <c>{parameter}</c>",
            SecuritySchemeKind.ApiKeyInCookie => $"in the cookie <c>{parameter}</c>",
            SecuritySchemeKind.Basic => "as <c>Authorization: Basic …</c>",
            SecuritySchemeKind.Bearer => $"as <c>Authorization: Bearer {credential}</c>",
            _ => $"as <c>Authorization: {parameter} {credential}</c>",
        };
    }

    private static string Scheme(CSharpNames names, SecuritySchemeModel scheme)
    {
        string texts = HasTexts(scheme) ? $".Between({Literal.Text(scheme.Prefix)}, {Literal.Text(scheme.Suffix)})" : "";
        string arguments = $"{scheme.Name}, {scheme.Name}Source){texts}";
        return scheme.Kind switch
        {
            SecuritySchemeKind.Basic => "Basic(" + arguments,
            SecuritySchemeKind.Bearer => "Authorization(\"Bearer\", " + arguments,
            SecuritySchemeKind.OtherHttp => $"Authorization({Literal.Text(scheme.Parameter)}, " + arguments,
            _ => $"Key({names.Static("SpecHttpPlace")}.{Place(scheme.Kind)}, {Literal.Text(scheme.Parameter)}, " + arguments,
        };
    }

    private static bool HasTexts(SecuritySchemeModel scheme) => scheme.Prefix.Length > 0 || scheme.Suffix.Length > 0;

    private static string Place(SecuritySchemeKind kind) => kind switch
    {
        SecuritySchemeKind.ApiKeyInQuery => "Query",
        SecuritySchemeKind.ApiKeyInCookie => "Cookie",
        _ => "Header",
    };
}
