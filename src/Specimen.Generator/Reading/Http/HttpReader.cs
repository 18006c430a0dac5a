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
/// the server, one in <c>Authorization</c> is a credential, and the files that requests name as responses give the types.
/// </summary>
internal sealed class HttpReader
{
    private readonly ReadingContext _context;
    private readonly SpecFile _file;
    private readonly HttpFile _http;
    private readonly string _namespace;
    private readonly HttpVariables _variables;
    private readonly HttpBodyReader _bodies;
    private readonly HttpResponseReader _responses;
    private readonly HttpSchemes _schemes;
    private readonly Dictionary<HttpRequestText, HttpAddress> _addresses;
    private readonly HttpServers _servers;
    private readonly EquatableArray<ServerModel> _namedServers;

    /// <param name="file">The file.</param>
    /// <param name="http">What it holds.</param>
    /// <param name="responses">The files that show its responses.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="rootOf">The schema of another file: its own, or the one inferred from it.</param>
    public HttpReader(SpecFile file, HttpFile http, HttpResponseFiles responses, ReadingContext context, Func<SpecFile, Schema?> rootOf)
    {
        (_file, _http, _context) = (file, http, context);
        _namespace = context.NamespaceOf(file);
        _variables = new HttpVariables(http.Variables);
        _bodies = new HttpBodyReader(file, _namespace, _variables, context, rootOf);
        _responses = new HttpResponseReader(file, responses, context, rootOf);
        var addresses = new HttpAddressReader(_variables);
        _addresses = http.Requests.ToDictionary(static x => x, x => addresses.Read(x.Url));
        _servers = new HttpServers([.. http.Requests.Select(x => _addresses[x])]);
        var names = new OptionNames();
        _namedServers = _servers.Urls.Select((x, i) => new ServerModel(
            names.TakeServer(i == 0 ? "DefaultServer" : "Server" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            x,
            [],
            DocModel.None)).ToEquatableArray();
        _schemes = new HttpSchemes(names, http.Requests.SelectMany(static x => x.ValuesOf("Authorization")).Select(x => HttpCredential.Of(x, _variables)));
    }

    public ClientModel? Read()
    {
        if (_http.Requests.Count == 0)
        {
            return null;
        }

        ClientNames names = ClientNaming.Take(_context.Names.Scope(_namespace), _file.Options.ClientName ?? _http.ApiName, _namespace, FileNames.Stem(_file.Name));
        List<HttpOperation> requested = [.. HttpOperation.Of(_http.Requests, x => _addresses[x])];
        var operationNames = new OperationNames(requested.Select(x => (x.First.Name, TemplateOf(x))));
        List<OperationModel> operations = requested.ConvertAll(x => ReadOperation(x, operationNames));
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

    /// <summary>The path with variables in single braces.</summary>
    private string TemplateOf(HttpOperation operation) =>
        string.Concat(HttpTemplate.Parse(_servers.PathOf(_addresses[operation.First])).Select(static x => x.IsVariable ? "{" + x.Text + "}" : x.Text));

    private OperationModel ReadOperation(HttpOperation operation, OperationNames operationNames)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        HttpRequestText request = operation.First;
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
        var parameters = new HttpParameterReader(operation, names);
        EquatableArray<PathPart> parts = parameters.ReadPath(path);
        parameters.ReadQuery(operation.Requests.Select(x => _addresses[x].Query));
        parameters.ReadHeaders();
        string name = operationNames.Take(request.Name, request.Method, TemplateOf(operation), out bool isByName);
        if (request.Name is { } given && !isByName)
        {
            _context.Diagnostics.Report(Descriptors.DuplicateOperationName, _file, request.NameSpan, "name", given, name);
        }

        string? accept = AcceptOf(operation);
        List<ResponseModel> responses = _responses.Read(operation, accept);
        IReadOnlyList<string> texts = operation.Texts;
        return new OperationModel
        {
            Name = name,
            ResultName = _context.Names.Scope(_namespace).Take(name + "Result", name + "OperationResult"),
            Method = request.Method,
            Path = parts,
            Parameters = parameters.Parameters,
            Body = _bodies.Read(operation, name, names),
            Responses = responses.ToEquatableArray(),
            Accept = accept,
            Success = SuccessBody.Of(responses),
            Security = ReadSecurity(operation, _servers.IsDefault(address) ? null : address.Origin),
            Server = server,
            File = _file.Path,
            Pointer = "",
            Doc = new DocModel(texts.Count > 0 ? texts[0] : null),
            Remarks = texts.Count > 1 ? string.Join("\n", texts.Skip(1)) : null,
        };
    }

    /// <summary>What all requests of an operation ask for, several headers as the one that they mean (RFC 9110 §5.3); null where they differ or the file does not say it.</summary>
    private string? AcceptOf(HttpOperation operation)
    {
        List<string?> accepts = [.. operation.Requests.Select(x => _variables.Known(string.Join(", ", x.ValuesOf("Accept")))).Distinct(StringComparer.OrdinalIgnoreCase)];
        return accepts is [{ } one] ? one : null;
    }

    /// <summary>The credentials of the first request that shows any; one without is there to show that it is refused.</summary>
    private EquatableArray<SecurityRequirementModel> ReadSecurity(HttpOperation operation, string? server)
    {
        IEnumerable<string> headers = operation.Requests.Select(static x => x.ValuesOf("Authorization")).FirstOrDefault(static x => x.Count > 0) ?? [];
        List<RequiredScheme> schemes = [.. headers.Select(x => new RequiredScheme(_schemes.KeyOf(HttpCredential.Of(x, _variables), server), []))];
        return schemes.Count == 0 ? [] : [new SecurityRequirementModel(schemes.ToEquatableArray())];
    }

    private void Report(HttpRequestText request, string message) => _context.Diagnostics.Report(Descriptors.InvalidRequest, _file, request.Span, message);
}
