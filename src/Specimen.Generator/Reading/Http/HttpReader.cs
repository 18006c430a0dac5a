using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>
/// Reads request files into a client. Variables in the path and the query become parameters, the one in front of the path is the
/// server, a variable behind <c>Authorization: Bearer</c> is a credential, and the files that requests name as responses give the types.
/// </summary>
internal sealed class HttpReader
{
    private readonly ReadingContext _context;
    private readonly SpecFile _file;
    private readonly HttpFile _http;
    private readonly string _namespace;
    private readonly HttpBodyReader _bodies;
    private readonly HttpResponseReader _responses;
    private readonly OperationNames _operationNames = new();
    private readonly List<SecuritySchemeModel> _schemes = [];
    private readonly List<string> _hosts = [];

    /// <param name="file">The file.</param>
    /// <param name="http">What it holds.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="rootOf">The schema of another file: its own, or the one inferred from it.</param>
    public HttpReader(SpecFile file, HttpFile http, ReadingContext context, Func<SpecFile, Schema?> rootOf)
    {
        (_file, _http, _context) = (file, http, context);
        _namespace = context.NamespaceOf(file);
        _bodies = new HttpBodyReader(file, _namespace, context, rootOf);
        _responses = new HttpResponseReader(file, context, rootOf);
    }

    public ClientModel? Read()
    {
        if (_http.Requests.Count == 0)
        {
            return null;
        }

        ClientNames names = ClientNaming.Take(_context.Names.Scope(_namespace), _file.Options.ClientName ?? _http.ApiName, _namespace, FileNames.Stem(_file.Name));
        List<OperationModel> operations = [.. _http.Requests.Select(ReadRequest)];
        return new ClientModel
        {
            Namespace = _namespace,
            Names = names,
            File = _file.Path,
            Doc = new DocModel(null),
            Servers = _hosts.Select(static (x, i) => new ServerModel(i == 0 ? "DefaultServer" : "Server" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), x, [], new DocModel(null))).ToEquatableArray(),
            SecuritySchemes = _schemes.ToEquatableArray(),
            Operations = operations.ToEquatableArray(),
        };
    }

    private OperationModel ReadRequest(HttpRequestText request)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        (string path, string query) = SplitUrl(request.Url);
        var names = new ParameterNames();
        var parameters = new List<ParameterModel>();
        var parts = new List<PathPart>();
        foreach ((string text, bool isVariable) in HttpTemplate.Parse(path))
        {
            parts.Add(isVariable ? new PathPart("", Parameter(parameters, names, request, text, text, ParameterLocation.Path)) : new PathPart(PathTemplate.Escape(text), -1));
        }

        ReadQuery(request, query, parameters, names);
        EquatableArray<SecurityRequirementModel> security = ReadHeaders(request, parameters, names);
        string template = string.Concat(HttpTemplate.Parse(path).Select(static x => x.IsVariable ? "{" + x.Text + "}" : x.Text));
        string name = _operationNames.Take(request.Name, request.Method, template);
        List<ResponseModel> responses = _responses.Read(request);
        return new OperationModel
        {
            Name = name,
            ResultName = _context.Names.Scope(_namespace).Take(name + "Result", name + "OperationResult"),
            Method = request.Method,
            Path = parts.ToEquatableArray(),
            Parameters = parameters.ToEquatableArray(),
            Body = _bodies.Read(request, name, names),
            Responses = responses.ToEquatableArray(),
            Success = SuccessBody.Of(responses),
            Security = security,
            File = _file.Path,
            Pointer = "",
            Doc = new DocModel(request.Title.Length > 0 ? request.Title : request.Comments.FirstOrDefault()),
            Remarks = request.Title.Length > 0 && request.Comments.Count > 0 ? string.Join("\n", request.Comments) : null,
        };
    }

    /// <summary>The path without a leading slash, and the query; what stands in front of them is the server.</summary>
    private (string Path, string Query) SplitUrl(string url)
    {
        int fragment = url.IndexOf('#');
        url = fragment >= 0 ? url.Substring(0, fragment) : url;
        int question = url.IndexOf('?');
        string query = question >= 0 ? url.Substring(question + 1) : "";
        string rest = question >= 0 ? url.Substring(0, question) : url;
        string host = "";
        if (rest.StartsWith("{{", StringComparison.Ordinal) && rest.IndexOf("}}", StringComparison.Ordinal) is > 0 and var end)
        {
            string variable = rest.Substring(2, end - 2).Trim();
            host = _http.Variables.TryGetValue(variable, out string? value) ? value : "";
            rest = rest.Substring(end + 2);
        }
        else if (rest.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme)
        {
            int slash = rest.IndexOf('/', scheme + 3);
            host = slash < 0 ? rest : rest.Substring(0, slash);
            rest = slash < 0 ? "" : rest.Substring(slash);
        }

        if (host.IndexOf("://", StringComparison.Ordinal) > 0 && host.IndexOf("{{", StringComparison.Ordinal) < 0 && !_hosts.Contains(host))
        {
            _hosts.Add(host);
        }

        return (rest.TrimStart('/'), query);
    }

    private static void ReadQuery(HttpRequestText request, string query, List<ParameterModel> parameters, ParameterNames names)
    {
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            string wireName = Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals));
            string value = equals < 0 ? "" : pair.Substring(equals + 1);
            if (HttpTemplate.Variable(value) is { } variable)
            {
                Parameter(parameters, names, request, wireName, variable, ParameterLocation.Query);
            }
            else
            {
                Constant(parameters, names, wireName, Uri.UnescapeDataString(value), ParameterLocation.Query);
            }
        }
    }

    private EquatableArray<SecurityRequirementModel> ReadHeaders(HttpRequestText request, List<ParameterModel> parameters, ParameterNames names)
    {
        var schemes = new List<RequiredScheme>();
        foreach (KeyValuePair<string, string> header in request.Headers)
        {
            switch (header.Key.ToLowerInvariant())
            {
                case "authorization":
                    schemes.Add(new RequiredScheme(Scheme(header.Value), []));
                    break;
                case "content-type" or "accept" or "content-length" or "host" or "user-agent" or "connection" or "accept-encoding":
                    break;
                default:
                    if (HttpTemplate.Variable(header.Value) is { } variable)
                    {
                        Parameter(parameters, names, request, header.Key, variable, ParameterLocation.Header);
                    }
                    else if (header.Value.IndexOf("{{", StringComparison.Ordinal) < 0)
                    {
                        Constant(parameters, names, header.Key, header.Value, ParameterLocation.Header);
                    }

                    break;
            }
        }

        return schemes.Count == 0 ? [] : [new SecurityRequirementModel(schemes.ToEquatableArray())];
    }

    /// <summary>The key of the scheme that an Authorization header shows; each scheme is one option of the client.</summary>
    private string Scheme(string header)
    {
        int space = header.IndexOf(' ');
        string scheme = space < 0 ? "" : header.Substring(0, space);
        (string name, SecuritySchemeKind kind) = scheme.ToLowerInvariant() switch
        {
            "basic" => ("Credentials", SecuritySchemeKind.Basic),
            "bearer" or "" => ("Token", SecuritySchemeKind.Bearer),
            _ => (Identifier.Pascal(scheme), SecuritySchemeKind.OtherHttp),
        };
        if (!_schemes.Exists(x => x.Key == name))
        {
            _schemes.Add(new SecuritySchemeModel(name, name, kind, kind == SecuritySchemeKind.OtherHttp ? scheme : "", HasScopes: false, new DocModel(null)));
        }

        return name;
    }

    private static int Parameter(List<ParameterModel> parameters, ParameterNames names, HttpRequestText request, string wireName, string variable, ParameterLocation location)
    {
        int known = parameters.FindIndex(x => x.Location == location && x.WireName == wireName);
        if (known >= 0)
        {
            return known;
        }

        request.Prompts.TryGetValue(variable, out string? text);
        parameters.Add(new ParameterModel
        {
            Name = names.Take(variable, location.ToString()),
            WireName = wireName,
            Location = location,
            Style = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
            Explode = location == ParameterLocation.Query,
            IsRequired = true,
            Type = new ScalarRef(Scalar.String),
            IsNullable = false,
            Doc = new DocModel(string.IsNullOrEmpty(text) ? null : text),
        });
        return parameters.Count - 1;
    }

    private static void Constant(List<ParameterModel> parameters, ParameterNames names, string wireName, string value, ParameterLocation location) =>
        parameters.Add(new ParameterModel
        {
            Name = names.Take(wireName, location.ToString()),
            WireName = wireName,
            Location = location,
            Style = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
            Explode = location == ParameterLocation.Query,
            IsRequired = true,
            Type = new ScalarRef(Scalar.String),
            IsNullable = false,
            Constant = JsonText.Quote(value),
            Doc = new DocModel(null),
        });
}
