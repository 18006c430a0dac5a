using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>
/// Reads request files into a client. Variables in the path, the query and headers become parameters, the one in front of the path is
/// the server, a variable behind <c>Authorization: Bearer</c> is a credential, and the files that requests name as responses give the types.
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
    private readonly HttpSchemes _schemes;
    private readonly Dictionary<HttpRequestText, HttpAddress> _addresses;
    private readonly HttpServers _servers;
    private readonly EquatableArray<ServerModel> _namedServers;

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
        var addresses = new HttpAddressReader(new HttpVariables(http.Variables));
        _addresses = http.Requests.ToDictionary(static x => x, x => addresses.Read(x.Url));
        _servers = new HttpServers([.. http.Requests.Select(x => _addresses[x])]);
        var names = new OptionNames();
        _namedServers = _servers.Urls.Select((x, i) => new ServerModel(
            names.TakeServer(i == 0 ? "DefaultServer" : "Server" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            x,
            [],
            DocModel.None)).ToEquatableArray();
        _schemes = new HttpSchemes(names);
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
            Doc = DocModel.None,
            Servers = _namedServers,
            SecuritySchemes = _schemes.All,
            Operations = operations.ToEquatableArray(),
        };
    }

    private OperationModel ReadRequest(HttpRequestText request)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        HttpAddress address = _addresses[request];
        string path = _servers.PathOf(address);
        string? server = _servers.OwnOf(address);
        if (!address.IsKnown && HttpTemplate.Parse(address.Origin ?? "").Any(x => x.IsVariable && _http.Variables.ContainsKey(x.Text)))
        {
            Report(request, $"The variables of '{address.Origin}' refer to each other, so nothing says which server it is");
        }
        else if (server is { Length: 0 })
        {
            Report(request, $"Nothing in the file says which server '{address.Origin}' is, and others of its requests go elsewhere; this one needs the client's option Server or HttpClient.BaseAddress");
        }

        var names = new ParameterNames();
        var parameters = new List<ParameterModel>();
        var parts = new List<PathPart>();
        foreach ((string text, bool isVariable) in HttpTemplate.Parse(path))
        {
            parts.Add(isVariable ? new PathPart(Literal: "", PathParameter(parameters, names, request, text)) : new PathPart(PathTemplate.Escape(text), Parameter: null));
        }

        ReadQuery(request, address.Query, parameters, names);
        EquatableArray<SecurityRequirementModel> security = ReadHeaders(request, _servers.IsDefault(address) ? null : address.Origin, parameters, names);
        string template = string.Concat(HttpTemplate.Parse(path).Select(static x => x.IsVariable ? "{" + x.Text + "}" : x.Text));
        string name = _operationNames.Take(request.Name, request.Method, template, out _);
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
            Server = server,
            File = _file.Path,
            Pointer = "",
            Doc = new DocModel(request.Title.Length > 0 ? request.Title : request.Comments.FirstOrDefault()),
            Remarks = request.Title.Length > 0 && request.Comments.Count > 0 ? string.Join("\n", request.Comments) : null,
        };
    }

    private static void ReadQuery(HttpRequestText request, string query, List<ParameterModel> parameters, ParameterNames names)
    {
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            string wireName = Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals));
            string value = equals < 0 ? "" : pair.Substring(equals + 1);
            Value(parameters, names, request, wireName, value, Uri.UnescapeDataString, ParameterLocation.Query);
        }
    }

    private EquatableArray<SecurityRequirementModel> ReadHeaders(HttpRequestText request, string? server, List<ParameterModel> parameters, ParameterNames names)
    {
        var schemes = new List<RequiredScheme>();
        foreach (KeyValuePair<string, string> header in request.Headers)
        {
            switch (header.Key.ToLowerInvariant())
            {
                case "authorization":
                    schemes.Add(new RequiredScheme(_schemes.KeyOf(header.Value, server), []));
                    break;
                case "content-type" or "accept" or "content-length" or "host" or "user-agent" or "connection" or "accept-encoding":
                    break;
                default:
                    Value(parameters, names, request, header.Key, header.Value, static x => x, ParameterLocation.Header);
                    break;
            }
        }

        return schemes.Count == 0 ? [] : [new SecurityRequirementModel(schemes.ToEquatableArray())];
    }

    /// <summary>A parameter of the path, the same one wherever its variable stands there.</summary>
    private static int PathParameter(List<ParameterModel> parameters, ParameterNames names, HttpRequestText request, string variable)
    {
        int known = parameters.FindIndex(x => x.Location == ParameterLocation.Path && x.WireName == variable);
        if (known < 0)
        {
            parameters.Add(Parameter(names, request, variable, variable, ParameterLocation.Path));
        }

        return known < 0 ? parameters.Count - 1 : known;
    }

    /// <summary>A value of the query or of a header: what stands around its variable is sent with it, and one with several variables is the caller's as a whole.</summary>
    private static void Value(List<ParameterModel> parameters, ParameterNames names, HttpRequestText request, string wireName, string value, Func<string, string> unescape, ParameterLocation location)
    {
        List<(string Text, bool IsVariable)> parts = [.. HttpTemplate.Parse(value)];
        int variable = parts.FindIndex(static x => x.IsVariable);
        if (variable < 0)
        {
            Constant(parameters, names, wireName, unescape(value), location);
        }
        else if (parts.FindLastIndex(static x => x.IsVariable) > variable)
        {
            parameters.Add(Parameter(names, request, wireName, wireName, location) with { Doc = new DocModel($"The whole value, such as {value}") });
        }
        else
        {
            parameters.Add(Parameter(names, request, wireName, parts[variable].Text, location) with
            {
                Prefix = unescape(string.Concat(parts.Take(variable).Select(static x => x.Text))),
                Suffix = unescape(string.Concat(parts.Skip(variable + 1).Select(static x => x.Text))),
            });
        }
    }

    private static ParameterModel Parameter(ParameterNames names, HttpRequestText request, string wireName, string variable, ParameterLocation location)
    {
        request.Prompts.TryGetValue(variable, out string? text);
        return new ParameterModel
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
        };
    }

    private void Report(HttpRequestText request, string message) => _context.Diagnostics.Report(Descriptors.InvalidRequest, _file, request.Span, message);

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
            Doc = DocModel.None,
        });
}
