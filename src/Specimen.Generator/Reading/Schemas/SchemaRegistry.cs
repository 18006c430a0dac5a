using System;
using System.Collections.Generic;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>All schemas of one reading: reads each once, and finds what a reference means among the files that were handed over.</summary>
internal sealed partial class SchemaRegistry
{
    // Schemas that are passed in looking for a circle: each of a long chain of references looks for its own.
    private const int MaxPassed = 1_000;

    private readonly Dictionary<JsonNode, Schema> _schemas = [];
    private readonly Dictionary<string, SpecFile> _filesByPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SpecFile> _filesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> _resourcesById = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecFile, SchemaResource> _resources = [];
    private readonly Dictionary<Schema, Schema?> _targets = [];
    private readonly Dictionary<string, int> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaReader _reader;

    public SchemaRegistry(IEnumerable<SpecFile> files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _diagnostics = diagnostics;
        _reader = new SchemaReader(this, diagnostics, cancellationToken);
        foreach (SpecFile file in files)
        {
            _filesByPath[file.Path] = file;
            if (file.Root is JsonObject root && (root["$id"] ?? root["id"]) is JsonString { Value.Length: > 0 } id)
            {
                _filesById[WithoutFragment(id.Value)] = file;
            }
        }
    }

    /// <summary>Whether any schema is <c>readOnly</c> or <c>writeOnly</c>.</summary>
    public bool HasDirections { get; set; }

    /// <summary>All schemas read so far, in the order of reading.</summary>
    public IReadOnlyCollection<Schema> Schemas => _schemas.Values;

    /// <summary>Counts a dynamic anchor; the more often it stands, the less its references say where they lead.</summary>
    public void AddDynamicAnchor(string name) => _dynamicAnchors[name] = _dynamicAnchors.TryGetValue(name, out int count) ? count + 1 : 1;

    /// <summary>Whether any reference leads to what depends on the schemas that were passed on the way to it (2020-12 core §8.2.3.2).</summary>
    public bool HasDynamicTargets { get; private set; }

    /// <summary>The anchor that the schema's reference looks for on the way that led to it; null where its target is fixed.</summary>
    public string? DynamicAnchorOf(Schema schema) =>
        schema.Ref is null
        && schema.DynamicRef is { } reference
        && Target(schema)?.DynamicAnchor is { } anchor
        && reference.Substring(reference.IndexOf('#') + 1) == anchor
            ? anchor
            : null;

    /// <summary>Whether the schema's reference has more than one possible target.</summary>
    public bool IsDynamic(Schema schema)
    {
        bool isDynamic = DynamicAnchorOf(schema) is { } anchor && _dynamicAnchors[anchor] > 1;
        HasDynamicTargets |= isDynamic;
        return isDynamic;
    }

    public Schema? Known(JsonNode node) => _schemas.TryGetValue(node, out Schema schema) ? schema : null;

    public void Add(Schema schema) => _schemas.Add(schema.Node, schema);

    public void Add(SchemaResource resource) => _resourcesById[resource.BaseUri] = resource;

    /// <summary>The schema at a node of a file whose dialect is known, such as a component of an OpenAPI document.</summary>
    public Schema Read(JsonNode node, SpecLocation location, SchemaDialect dialect) =>
        _reader.Read(node, location, ResourceOf(location.File, dialect));

    /// <summary>The root schema of a file.</summary>
    public Schema ReadRoot(SpecFile file, SchemaDialect dialect) => Read(file.Root!, new SpecLocation(file), dialect);

    /// <summary>What the schema's <c>$ref</c> (or the initial target of its <c>$dynamicRef</c>) means; null, once with a diagnostic, where nothing is found.</summary>
    public Schema? Target(Schema schema)
    {
        if (_targets.TryGetValue(schema, out Schema? target))
        {
            return target;
        }

        string reference = (schema.Ref ?? schema.DynamicRef)!;
        if (schema.Ref is null && reference == "#$recursive")
        {
            // $recursiveRef is always "#", and means the root where that has no $recursiveAnchor.
            reference = "#";
        }

        // Many references name one schema.
        if (!schema.Resource.Referred.TryGetValue(reference, out target))
        {
            target = Find(schema.Resource, reference, out JsonNode? nearest);
            if (target is not null)
            {
                schema.Resource.Referred[reference] = target;
            }
            else
            {
                ReportUnresolved(schema.Location.File, schema.RefNode!.Span, reference, nearest);
            }
        }

        _targets[schema] = target;
        ReportCircle(schema);
        return target;
    }

    /// <summary>Reports a schema whose reference closes a circle of references and parts of <c>allOf</c>, which is undefined (2020-12 core §9.4.1).</summary>
    private void ReportCircle(Schema schema)
    {
        if (schema.Ref is null || _targets[schema] is null or { Ref: null, AllOf.Count: 0 })
        {
            return;
        }

        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>([schema]);
        while (open.Count > 0 && seen.Count < MaxPassed)
        {
            Schema current = open.Pop();
            foreach (Schema part in current.AllOf)
            {
                Pass(part);
            }

            if (current.Ref is not null && _targets.TryGetValue(current, out Schema? target) && target is not null)
            {
                Pass(target);
            }
        }

        if (seen.Contains(schema))
        {
            _diagnostics.Report(Descriptors.InvalidKeyword, schema.Location.File, schema.RefNode!.Span, "The reference is circular; it says nothing");
        }

        void Pass(Schema next)
        {
            if (seen.Add(next))
            {
                open.Push(next);
            }
        }
    }

    /// <summary>The schema that a reference names, seen from a resource; null where there is none.</summary>
    /// <param name="from">Where the reference stands.</param>
    /// <param name="reference">A URI reference, with or without fragment.</param>
    /// <param name="nearest">The deepest value on the way that exists, for a hint; null where there is no such file.</param>
    public Schema? Find(SchemaResource from, string reference, out JsonNode? nearest)
    {
        nearest = null;
        int hash = reference.IndexOf('#');
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        SchemaResource? resource = hash == 0 ? from : FindResource(from, hash < 0 ? reference : reference.Substring(0, hash));
        if (resource is null)
        {
            return null;
        }

        if (fragment.Length == 0 || fragment[0] == '/')
        {
            return FindPointer(resource, fragment, out nearest)
                ?? (ReferenceEquals(resource.Root, resource.File.Root) ? null : FindPointer(ResourceOf(resource.File, resource.Dialect), fragment, out nearest));
        }

        // Anchors are known once the resource's schemas are read.
        nearest = resource.Root;
        _reader.Read(resource.Root, resource.Location, resource);
        return resource.Anchors.TryGetValue(Uri.UnescapeDataString(fragment), out Schema anchored) ? anchored : null;
    }

    private Schema? FindPointer(SchemaResource resource, string fragment, out JsonNode? nearest)
    {
        JsonNode node = resource.Root;
        SpecLocation location = resource.Location;
        nearest = node;
        foreach (string segment in JsonPointer.Parse(Uri.UnescapeDataString(fragment)))
        {
            if (Step(new Place(node, location), segment, 0) is not { } next)
            {
                return null;
            }

            if (next.Location.File != location.File)
            {
                resource = ResourceOf(next.Location.File, resource.Dialect);
            }

            (node, location, nearest) = (next.Node, next.Location, next.Node);
            if (Known(node) is { } known && !ReferenceEquals(known.Resource, resource))
            {
                resource = known.Resource;
            }
        }

        return node is JsonObject or JsonBoolean ? _reader.Read(node, location, resource) : null;
    }

    private SchemaResource? FindResource(SchemaResource from, string reference)
    {
        string absolute = UriReference.Resolve(from.BaseUri, reference);
        if (_resourcesById.TryGetValue(absolute, out SchemaResource resource))
        {
            return resource;
        }

        SpecFile? file = _filesById.TryGetValue(absolute, out SpecFile byId) ? byId : FindFile(from.File, reference);
        // The author's URIs are not ours, but the files that lie beside each other are the ones meant.
        file ??= from.BaseUri.Length > 0 ? FindByEnd(from.File, absolute) : null;
        return file?.Root is null ? null : ResourceOf(file, from.Dialect);
    }

    private SchemaResource ResourceOf(SpecFile file, SchemaDialect inherited)
    {
        if (_resources.TryGetValue(file, out SchemaResource resource))
        {
            return resource;
        }

        var root = file.Root as JsonObject;
        SchemaDialect dialect = inherited;
        if (root?["$schema"] is JsonString uri)
        {
            dialect = SchemaDialect.Of(uri.Value) ?? inherited;
        }

        string id = dialect.IdKeyword is { } keyword && root?[keyword] is JsonString text ? WithoutFragment(text.Value) : "";
        resource = new SchemaResource
        {
            File = file,
            BaseUri = id,
            Root = file.Root!,
            Location = new SpecLocation(file),
            Dialect = dialect,
        };
        _resources.Add(file, resource);
        if (id.Length > 0)
        {
            Add(resource);
        }

        return resource;
    }

    private static string Combine(string folder, string path) => folder.Length == 0 || path.StartsWith("/", StringComparison.Ordinal) ? path.TrimStart('/') : folder + "/" + path;

    private static string WithoutFragment(string uri) => uri.IndexOf('#') is var hash and >= 0 ? uri.Substring(0, hash) : uri;
}
