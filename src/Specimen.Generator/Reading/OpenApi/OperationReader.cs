using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Clients.Paging;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads operations.</summary>
internal sealed class OperationReader
{
    private readonly OpenApiDocument _document;
    private readonly ReadingContext _context;
    private readonly OperationIdentifiers _identifiers;
    private readonly OperationNames _names;
    private readonly SecurityReader _security;
    private readonly ServerReader _servers;
    private readonly PayloadReader _payloads;
    private readonly ParameterReader _parameters;
    private readonly BodyReader _bodies;
    private readonly ResponseReader _responses;

    /// <param name="document">The document.</param>
    /// <param name="context">What all readers share.</param>
    /// <param name="identifiers">Knows what to name operations by.</param>
    /// <param name="names">Takes the names of the operations.</param>
    /// <param name="security">Knows the schemes that operations require.</param>
    /// <param name="servers">Reads the servers that operations have of their own.</param>
    /// <param name="payloads">Reads what callbacks send.</param>
    /// <param name="ofClient">Knows the parameters that the client's options have values for.</param>
    public OperationReader(OpenApiDocument document, ReadingContext context, OperationIdentifiers identifiers, OperationNames names, SecurityReader security, ServerReader servers, PayloadReader payloads, ClientParameters ofClient)
    {
        (_document, _context, _identifiers, _names, _security, _servers, _payloads) = (document, context, identifiers, names, security, servers, payloads);
        var contents = new ContentReader(document, context);
        var documented = new DocumentedContents(document);
        _parameters = new ParameterReader(document, context.Diagnostics, security, ofClient);
        _bodies = new BodyReader(document, contents, documented);
        _responses = new ResponseReader(document, contents, documented);
    }

    public DocumentedOperation Read(OperationPlace place)
    {
        (string path, string method, Place item, Place operation) = place;
        string name = TakeName(place);
        var names = new ParameterNames();
        var inPath = new PathParameters(path);
        var documented = DocumentedParameters.Of(place, _document);
        EquatableArray<SecurityRequirementModel> requirements = _security.Requirements(operation);
        List<ParameterModel> parameters = _parameters.Read(operation, name, documented, inPath, requirements, names);
        List<DocumentedResponse> responses = _responses.Read(place, name);
        List<ResponseModel> preferred = responses.ConvertAll(static x => x.Model);
        _payloads.ReadCallbacks(operation, name);
        OperationWords words = OperationWords.Of(operation, item);
        var model = new OperationModel
        {
            Name = name,
            ResultName = _context.Names.Scope(_document.Namespace).Take(name + "Result", name + "OperationResult"),
            Method = method,
            Path = inPath.Parts(parameters).ToEquatableArray(),
            Parameters = parameters.ToEquatableArray(),
            Body = _bodies.Read(place, name, documented, names),
            Responses = preferred.ToEquatableArray(),
            Success = SuccessBody.Of(preferred),
            Security = requirements,
            Group = operation.Texts("tags").FirstOrDefault(static x => !string.IsNullOrWhiteSpace(x)),
            Server = _servers.OwnServer(operation) ?? _servers.OwnServer(item),
            File = operation.Location.File.Path,
            Pointer = operation.Location.Pointer,
            Doc = new DocModel(words.Summary),
            Remarks = words.Remarks,
            Deprecation = Deprecations.OfOperation(operation),
        };
        if (operation["x-ms-pageable"] is { Object: not null } pages)
        {
            _context.DeclaredPages[model.Location] = new DeclaredPages(pages.Text("itemName") ?? "value", pages.Text("nextLinkName"));
        }

        return new DocumentedOperation(model, responses);
    }

    private string TakeName(OperationPlace place)
    {
        Place operation = place.Operation;
        string? id = _identifiers.Of(place);
        string name = _names.Take(id, place.Method, place.Path, out bool isById);
        if (id is { Length: > 0 } && !isById)
        {
            _context.Diagnostics.Report(Descriptors.DuplicateOperationName, operation.Location.File, operation.Object!["operationId"]!.Span, "operationId", id, name);
        }

        return name;
    }
}
