using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.OpenApi.Fields;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads an OpenAPI or Swagger document into a client; its schemas go the way of all schemas.</summary>
internal sealed class OpenApiReader
{
    private readonly OpenApiDocument _document;
    private readonly ReadingContext _context;
    private readonly OperationFilter _filter;
    private readonly PathItems _paths;
    private readonly List<OperationPlace> _operations;
    private readonly OperationIdentifiers _identifiers;

    public OpenApiReader(SpecFile file, ReadingContext context)
    {
        _context = context;
        _document = new OpenApiDocument(file, context);
        _filter = OperationFilter.From(file.Options);
        _paths = new PathItems(_document);
        _operations = [.. _paths.OperationsIn("paths")];
        _identifiers = new OperationIdentifiers(_operations);
    }

    /// <summary>Names what the document names. All documents of a group do so before any is read: a name must not depend on who asks first.</summary>
    public void Declare()
    {
        foreach (KeyValuePair<string, Place> schema in _document.Schemas().Where(static x => !FixedFields.IsExtension(x.Key)))
        {
            if (schema.Value.Node is JsonObject or JsonBoolean)
            {
                Schema named = _document.Schema(schema.Value);
                if (!IsInOtherFile(named))
                {
                    _context.Names.Declare(named, _document.Namespace, _identifiers.OfComponent(schema.Key));
                }

                _context.Types.DeclareBase(named);
                if (!_document.IsSwagger && !IsComponentName(schema.Key))
                {
                    _document.Invalid(schema.Value, $"The name '{schema.Key}' has other characters than letters, digits, '.', '-' and '_'; references to it may fail in other tools");
                }
            }
            else
            {
                _document.Invalid(schema.Value, $"The schema '{schema.Key}' must be an object or a boolean; it is ignored");
            }
        }
    }

    /// <summary>
    /// Names the schemas that components are in files of their own, and notes which members are tags. All documents of a group have
    /// declared theirs before: a schema that is a component itself keeps its name.
    /// </summary>
    public void DeclareReferred()
    {
        foreach (KeyValuePair<string, Place> schema in _document.Schemas().Where(static x => !FixedFields.IsExtension(x.Key) && x.Value.Object is not null))
        {
            Schema named = _document.Schema(schema.Value);
            if (IsInOtherFile(named))
            {
                Schema? target = _context.Types.Alias(named);
                _context.Names.Declare(target is null || _context.Names.IsDeclared(target) ? named : target, _document.Namespace, schema.Key);
            }

            _context.Types.DeclareTags(named);
        }
    }

    private static bool IsInOtherFile(Schema component) => component.Ref is not (null or ['#', ..]);

    /// <summary>The client, where the document has operations; else null.</summary>
    public ClientModel? Read()
    {
        NameScope types = _context.Names.Scope(_document.Namespace);
        ClientNames names = ClientNaming.Take(types, _document.File.Options.ClientName, _document.Namespace, FileNames.Stem(_document.File.Name));
        new FieldCheck(_document.File, LeftOut(_operations), _context.Registry, _context.Diagnostics).Check();

        var optionNames = new OptionNames();
        var serverReader = new ServerReader(_document, optionNames);
        EquatableArray<ServerModel> servers = serverReader.Read();
        var security = new SecurityReader(_document, _context.Diagnostics, optionNames);
        security.ReadSchemes();
        security.AssumeRequirements(_operations);

        var parameters = new ClientParameters(_document, security, optionNames);
        parameters.Find(_operations);

        var payloads = new PayloadReader(_document, _paths);
        var operationNames = new OperationNames(_operations.Select(x => (_identifiers.Of(x), x.Path)));
        var reader = new OperationReader(_document, _context, _identifiers, operationNames, security, serverReader, payloads, parameters);
        List<OperationModel> operations = AnswerForms.AddTo(ReadAll(reader), operationNames, types);
        EquatableArray<SecuritySchemeModel> schemes = security.RequiredSchemes(operations, areAll: _filter.IsEmpty);
        payloads.ReadWebhooks(_filter);
        if (_filter.IsEmpty)
        {
            UseAllSchemas();
            _document.FollowComponents();
        }

        if (operations.Count == 0)
        {
            return null;
        }

        Place? info = _document.Root["info"];
        EquatableArray<ClientGroupModel> groups = GroupReader.AreIn(_context.Options.GroupsByTag, _operations.Count) ? new GroupReader(_document, types).Read(names, operations) : [];
        return new ClientModel
        {
            Namespace = _document.Namespace,
            Names = names,
            File = _document.File.Path,
            Doc = new DocModel(info?.Text("description") ?? info?.Text("title")),
            Servers = servers,
            SecuritySchemes = schemes,
            Parameters = parameters.Used,
            Operations = groups.IsEmpty ? operations.Select(static x => x with { Group = null }).ToEquatableArray() : GroupedNames.Shorten(operations, groups).ToEquatableArray(),
            Groups = groups,
        };
    }

    private List<DocumentedOperation> ReadAll(OperationReader reader)
    {
        var operations = new List<DocumentedOperation>();
        foreach (OperationPlace place in _operations.Where(Keeps))
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            operations.Add(reader.Read(place));
        }

        return operations;
    }

    /// <summary>Makes types of the named schemas, whether or not an operation needs them.</summary>
    private void UseAllSchemas()
    {
        foreach (KeyValuePair<string, Place> schema in _document.Schemas())
        {
            if (schema.Value.Node is JsonObject)
            {
                _context.Types.Use(_document.Schema(schema.Value));
            }
        }
    }

    private bool Keeps(OperationPlace place) => _filter.Keeps(place.Path, place.Operation);

    /// <summary>The operations that the filter leaves out, and the path items that have no others.</summary>
    private HashSet<JsonNode> LeftOut(List<OperationPlace> paths)
    {
        if (_filter.IsEmpty)
        {
            return [];
        }

        List<OperationPlace> all = [.. paths, .. _paths.OperationsIn("webhooks")];
        foreach (OptionFault fault in _filter.Faults(all))
        {
            _context.Diagnostics.Report(Descriptors.InvalidOption, _document.File, default, fault.Option, fault.Value, fault.Words);
        }

        HashSet<JsonNode> nodes = [.. all.SelectMany(static x => x.Nodes)];
        nodes.ExceptWith(all.Where(Keeps).SelectMany(static x => x.Nodes));
        return nodes;
    }

    // OpenAPI 3.1.1, Components Object, Fixed Fields.
    private static bool IsComponentName(string name) =>
        name.Length > 0 && name.All(static x => x is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_');
}
