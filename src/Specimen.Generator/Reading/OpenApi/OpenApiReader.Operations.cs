using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Clients.Paging;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <content>Operations.</content>
internal sealed partial class OpenApiReader
{
    private readonly OperationNames _operationNames = new();

    private DocumentedOperation ReadOperation(OperationPlace place)
    {
        (string path, string method, Place item, Place operation) = place;
        string name = OperationName(path, method, operation);
        var names = new ParameterNames();
        List<Place> places = Parameters(item, operation, out bool areAllKnown);
        EquatableArray<SecurityRequirementModel> security = ReadRequirements(operation);
        List<ParameterModel> parameters = ReadParameters(path, operation, name, names, places, areAllKnown, security);
        List<DocumentedResponse> responses = ReadResponses(operation, name, method);
        List<ResponseModel> preferred = [.. responses.Select(static x => x.Model)];
        Place? callbacks = operation["callbacks"];
        foreach (KeyValuePair<string, Place> callback in callbacks?.Members() ?? [])
        {
            foreach (KeyValuePair<string, Place> expression in _document.Follow(callback.Value)?.Members() ?? [])
            {
                ReadPayload(expression.Value, name + Identifier.Pascal(callback.Key), static _ => true);
            }
        }

        var model = new OperationModel
        {
            Name = name,
            ResultName = _context.Names.Scope(_namespace).Take(name + "Result", name + "OperationResult"),
            Method = method,
            Path = PathParts(path, parameters),
            Parameters = parameters.ToEquatableArray(),
            Body = _document.IsSwagger ? ReadSwaggerBody(operation, places, name, method, names) : ReadBody(operation, name, method, names),
            Responses = preferred.ToEquatableArray(),
            Success = SuccessBody.Of(preferred),
            Security = security,
            Group = operation.Texts("tags").FirstOrDefault(static x => !string.IsNullOrWhiteSpace(x)),
            Server = ServerOf(operation) ?? ServerOf(item),
            File = operation.Location.File.Path,
            Pointer = operation.Location.Pointer,
            Doc = new DocModel(operation.Text("summary") ?? operation.Text("description") ?? item.Text("summary") ?? item.Text("description")),
            Remarks = operation.Text("summary") is null ? null : operation.Text("description"),
            Deprecation = operation.Flag("deprecated") == true
                ? new DeprecationModel(operation.Text("x-deprecated-message") ?? "Deprecated by the API.", operation.Location.ToString())
                : null,
        };
        if (operation["x-ms-pageable"] is { Object: not null } pages)
        {
            _context.DeclaredPages[model.Location] = new DeclaredPages(pages.Text("itemName") ?? "value", pages.Text("nextLinkName"));
        }

        return new DocumentedOperation(model, responses);
    }

    private string OperationName(string path, string method, Place operation)
    {
        string? id = operation.Text("operationId");
        string name = _operationNames.Take(id, method, path, out bool isById);
        if (id is { Length: > 0 } && !isById)
        {
            _context.Diagnostics.Report(Descriptors.DuplicateOperationId, operation.Location.File, operation.Object!["operationId"]!.Span, id, name);
        }

        return name;
    }

    /// <summary>The parameters of the operation, and those of the path item that it does not override (OpenAPI 3.1.1, Path Item Object).</summary>
    private List<Place> Parameters(Place item, Place operation, out bool areAllKnown)
    {
        areAllKnown = true;
        var list = new List<Place>();
        var seen = new HashSet<(string, string)>();
        foreach (Place place in operation.Items("parameters").Concat(item.Items("parameters")))
        {
            if (_document.Follow(place, out string? component) is not { } parameter)
            {
                areAllKnown = false;
                continue;
            }

            if (parameter.Object is null)
            {
                continue;
            }

            if (parameter.Text("name") is not { } name || parameter.Text("in") is not { } location)
            {
                Invalid(parameter, "A parameter must have a 'name' and an 'in'; this one is ignored");
            }
            else if (seen.Add((name, location)))
            {
                if (component is not null && parameter["schema"] is { } schema)
                {
                    _context.Names.Suggest(_document.Schema(schema), _namespace, Identifier.Pascal(component));
                }

                list.Add(parameter);
            }
        }

        return list;
    }

    private static EquatableArray<PathPart> PathParts(string path, List<ParameterModel> parameters)
    {
        var parts = new List<PathPart>();
        foreach ((string text, bool isParameter, _) in PathTemplate.Parse(path))
        {
            int index = isParameter ? parameters.FindIndex(x => x.Location == ParameterLocation.Path && x.WireName == text) : -1;
            if (index >= 0)
            {
                parts.Add(new PathPart(Literal: "", index));
                continue;
            }

            // Some documents tell operations of one path apart by a fragment, which is never sent.
            int fragment = text.IndexOf('#');
            if (fragment != 0)
            {
                parts.Add(new PathPart(PathTemplate.Escape(fragment < 0 ? text : text.Substring(0, fragment)), Parameter: null));
            }

            if (fragment >= 0)
            {
                break;
            }
        }

        return parts.ToEquatableArray();
    }
}
