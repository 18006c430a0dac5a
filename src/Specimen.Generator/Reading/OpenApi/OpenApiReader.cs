using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.OpenApi.Fields;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads an OpenAPI or Swagger document into a client; its schemas go the way of all schemas.</summary>
internal sealed partial class OpenApiReader
{
    // From here on one class with a method for each operation is no help to anybody.
    private const int OperationsWithoutGroups = 150;

    private readonly OpenApiDocument _document;
    private readonly ReadingContext _context;
    private readonly string _namespace;
    private readonly OperationFilter _filter;

    public OpenApiReader(SpecFile file, ReadingContext context)
    {
        _context = context;
        _document = new OpenApiDocument(file, context);
        _namespace = context.NamespaceOf(file);
        _filter = OperationFilter.From(file.Options);
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
                    _context.Names.Declare(named, _namespace, schema.Key);
                }

                _context.Types.DeclareBase(named);
                if (!_document.IsSwagger && !IsComponentName(schema.Key))
                {
                    Invalid(schema.Value, $"The name '{schema.Key}' has other characters than letters, digits, '.', '-' and '_'; references to it may fail in other tools");
                }
            }
            else
            {
                Invalid(schema.Value, $"The schema '{schema.Key}' must be an object or a boolean; it is ignored");
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
                _context.Names.Declare(target is null || _context.Names.IsDeclared(target) ? named : target, _namespace, schema.Key);
            }

            _context.Types.DeclareTags(named);
        }
    }

    private static bool IsInOtherFile(Schema component) => component.Ref is not (null or ['#', ..]);

    /// <summary>The client, where the document has operations; else null.</summary>
    public ClientModel? Read()
    {
        ClientNames names = ClientNaming.Take(_context.Names.Scope(_namespace), _document.File.Options.ClientName, _namespace, FileNames.Stem(_document.File.Name));
        List<OperationPlace> places = [.. OperationPlaces("paths")];
        new FieldCheck(_document.File, LeftOut(places), _context.Registry, _context.Diagnostics).Check();
        ReadServersAndSecurity();
        List<OperationModel> operations = AnswerForms.AddTo(ReadOperations(places), _operationNames, _context.Names.Scope(_namespace));
        LeaveOutUnrequired(operations);
        ReadPayloads();
        if (_filter.IsEmpty)
        {
            foreach (KeyValuePair<string, Place> schema in _document.Schemas())
            {
                if (schema.Value.Node is JsonObject)
                {
                    _context.Types.Use(_document.Schema(schema.Value));
                }
            }

            _document.FollowComponents();
        }

        if (operations.Count == 0)
        {
            return null;
        }

        Place? info = _document.Root["info"];
        EquatableArray<ClientGroupModel> groups = Groups(names, operations, places.Count);
        return new ClientModel
        {
            Namespace = _namespace,
            Names = names,
            File = _document.File.Path,
            Doc = new DocModel(info?.Text("description") ?? info?.Text("title")),
            Servers = _servers,
            SecuritySchemes = _schemes,
            Operations = groups.IsEmpty ? operations.Select(static x => x with { Group = null }).ToEquatableArray() : GroupedNames.Shorten(operations, groups).ToEquatableArray(),
            Groups = groups,
        };
    }

    private List<DocumentedOperation> ReadOperations(List<OperationPlace> places)
    {
        AssumeRequirements(places);
        var operations = new List<DocumentedOperation>();
        foreach (OperationPlace place in places.Where(Keeps))
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            operations.Add(ReadOperation(place));
        }

        return operations;
    }

    private bool Keeps(OperationPlace place) => _filter.Keeps(place.Path, place.Operation);

    /// <summary>The operations that the filter leaves out, and the path items that have no others.</summary>
    private HashSet<JsonNode> LeftOut(List<OperationPlace> paths)
    {
        if (_filter.IsEmpty)
        {
            return [];
        }

        List<OperationPlace> all = [.. paths, .. OperationPlaces("webhooks")];
        foreach (OptionFault fault in _filter.Faults(all))
        {
            _context.Diagnostics.Report(Descriptors.InvalidOption, _document.File, default, fault.Option, fault.Value, fault.Words);
        }

        HashSet<JsonNode> nodes = [.. all.SelectMany(static x => x.Nodes)];
        nodes.ExceptWith(all.Where(Keeps).SelectMany(static x => x.Nodes));
        return nodes;
    }

    private IEnumerable<OperationPlace> OperationPlaces(string holder)
    {
        foreach (KeyValuePair<string, Place> path in _document.Members(holder).Where(static x => !FixedFields.IsExtension(x.Key)))
        {
            foreach (Place item in PathItems(path.Value))
            {
                foreach ((string method, Place operation) in Operations(item))
                {
                    yield return new OperationPlace(path.Key, method, item, operation);
                }
            }
        }
    }

    // OpenAPI 3.1.1, Components Object, Fixed Fields.
    private static bool IsComponentName(string name) =>
        name.Length > 0 && name.All(static x => x is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_');

    /// <summary>What a path item refers to, and the path item itself: since OpenAPI 3.1 both count.</summary>
    private IEnumerable<Place> PathItems(Place place)
    {
        if (_document.Follow(place) is { } item)
        {
            yield return item;
            if (item.Node != place.Node)
            {
                yield return place;
            }
        }
    }

    /// <summary>The operations of a path item, wherever they stand: some documents refer to files of one operation each.</summary>
    private IEnumerable<(string Method, Place Operation)> Operations(Place item)
    {
        foreach ((string method, Place place) in Methods(item))
        {
            if (_document.Follow(place) is { Object: not null } operation)
            {
                yield return (method, operation);
            }
        }
    }

    private static IEnumerable<(string Method, Place Operation)> Methods(Place item)
    {
        foreach (KeyValuePair<string, Place> member in item.Members())
        {
            if (FixedFields.Of(FieldType.PathItem, member.Key) == Field.One(FieldType.Operation))
            {
                yield return (member.Key.ToUpperInvariant(), member.Value);
            }
            else if (member.Key == "additionalOperations")
            {
                foreach (KeyValuePair<string, Place> additional in member.Value.Members())
                {
                    yield return (additional.Key, additional.Value);
                }
            }
        }
    }

    /// <summary>The types of what the API sends by itself: webhooks, and callbacks of operations.</summary>
    private void ReadPayloads()
    {
        foreach (KeyValuePair<string, Place> webhook in _document.Members("webhooks"))
        {
            ReadPayload(webhook.Value, Naming.Identifier.Pascal(webhook.Key), operation => _filter.Keeps(webhook.Key, operation));
        }
    }

    private void ReadPayload(Place pathItem, string name, Func<Place, bool> keeps)
    {
        foreach ((_, Place operation) in PathItems(pathItem).SelectMany(Operations).Where(x => keeps(x.Operation)))
        {
            if (operation["requestBody"] is { } place && _document.Follow(place) is { } body)
            {
                foreach (KeyValuePair<string, Place> content in body["content"]?.Members() ?? [])
                {
                    if (content.Value["schema"] is { } schema)
                    {
                        Use(schema, name + "Payload");
                    }
                }
            }
        }
    }

    /// <summary>The groups of a large document's client. The filter has no part in whether it is one: who leaves operations out calls the others as before.</summary>
    private EquatableArray<ClientGroupModel> Groups(ClientNames names, List<OperationModel> operations, int documented)
    {
        bool? wanted = _context.Options.GroupsByTag;
        if (wanted == false || (wanted is null && documented <= OperationsWithoutGroups))
        {
            return [];
        }

        Dictionary<string, Place> described = (_document.Root.Items("tags")).Where(static x => x.Text("name") is not null)
            .GroupBy(static x => x.Text("name")!).ToDictionary(static x => x.Key, static x => x.First());
        var properties = new Naming.NameScope("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Options", names.Client);
        string stem = names.Client.EndsWith("Client", StringComparison.Ordinal) ? names.Client.Substring(0, names.Client.Length - 6) : names.Client;
        Naming.NameScope scope = _context.Names.Scope(_namespace);
        var groups = new List<ClientGroupModel>();
        foreach (string tag in operations.Select(static x => x.Group).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            string pascal = Naming.Identifier.Pascal(tag);
            string property = properties.Take(pascal.Length == 0 ? "Other" : pascal, Naming.Identifier.Distinct(tag));
            string name = stem + property.TrimStart('_');
            string client = scope.Take(name + "Client", name + "TagClient");
            DocModel doc = new(described.TryGetValue(tag, out Place place) ? place.Text("description") : null);
            groups.Add(new ClientGroupModel(tag, property, client, scope.Take("I" + client), scope.Take(client + "Pages"), doc));
        }

        return groups.ToEquatableArray();
    }

    /// <summary>What a schema means; an inline one is named.</summary>
    private Types.TypeUse Use(Place place, string name)
    {
        Schema schema = _document.Schema(place);
        if (place.Object?["$ref"] is null)
        {
            _context.Names.Suggest(schema, _namespace, name);
        }

        return _context.Types.Use(schema);
    }

    private void Invalid(Place place, string message) => _document.Invalid(place, message);
}
