using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Specimen.Tests.Support;

/// <summary>Builds <see cref="SpecSchema"/> graphs from schema texts of any dialect, as emitted code would have them.</summary>
internal sealed class SchemaLoader
{
    private static readonly Uri DefaultBase = new("https://specimen.invalid/schema.json");

    private readonly Dictionary<string, SchemaNode> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecSchemaScope> _scopes = new(StringComparer.Ordinal);
    private readonly bool _assertsFormats;
    private readonly bool _allowsMissing;

    /// <param name="assertsFormats">Whether formats are checked.</param>
    /// <param name="allowsMissing">Whether a reference to a document that was not added allows everything; else it is an error.</param>
    public SchemaLoader(bool assertsFormats = false, bool allowsMissing = false)
    {
        (_assertsFormats, _allowsMissing) = (assertsFormats, allowsMissing);
    }

    /// <summary>Makes a document known to references, by a URI and by the identifiers within.</summary>
    public SchemaNode Add(JsonElement document, Uri uri, SchemaDialect dialect)
    {
        var root = new SchemaNode(document, uri, "", dialect);
        _byUri[uri.AbsoluteUri] = root;
        Index(root, isRoot: true);
        return root;
    }

    public SpecSchema Load(string schema, SchemaDialect dialect = SchemaDialect.Draft202012, Uri? uri = null)
    {
        using var document = JsonDocument.Parse(schema);
        return Load(document.RootElement.Clone(), dialect, uri);
    }

    public SpecSchema Load(JsonElement schema, SchemaDialect dialect, Uri? uri = null) => Build(Add(schema, uri ?? DefaultBase, dialect));

    private void Index(SchemaNode node, bool isRoot = false)
    {
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        // A pointer from the resource around it leads here too, whatever identifier it has of its own.
        _byUri[node.Base.AbsoluteUri + "#" + node.Pointer] = node;
        if (isRoot || node.Has("$schema"))
        {
            node.Dialect = DialectOf(node) ?? node.Dialect;
            node.Validates = !IsValidationOff(node);
        }

        bool refHidesId = node.Dialect <= SchemaDialect.Draft7 && node.Has("$ref");
        string idKeyword = node.Dialect == SchemaDialect.Draft4 ? "id" : "$id";
        if (!refHidesId && node.String(idKeyword) is { } id)
        {
            if (id.StartsWith('#'))
            {
                _byUri[node.Base.AbsoluteUri + id] = node;
            }
            else
            {
                string[] parts = id.Split('#', 2);
                node.Base = new Uri(node.Base, parts[0]);
                node.Pointer = "";
                _byUri[node.Base.AbsoluteUri] = node;
                if (parts.Length == 2 && parts[1].Length > 0)
                {
                    _byUri[node.Base.AbsoluteUri + "#" + parts[1]] = node;
                }
            }
        }

        foreach (string anchorKeyword in (string[])["$anchor", "$dynamicAnchor"])
        {
            if (node.Dialect >= SchemaDialect.Draft201909 && node.String(anchorKeyword) is { } anchor)
            {
                _byUri[node.Base.AbsoluteUri + "#" + anchor] = node;
                if (anchorKeyword == "$dynamicAnchor")
                {
                    ScopeOf(node)[anchor] = new(() => Build(node));
                }
            }
        }

        if (node.Element.TryGetProperty("$recursiveAnchor", out JsonElement recursive) && recursive.ValueKind == JsonValueKind.True)
        {
            ScopeOf(node)[""] = new(() => Build(node));
        }

        _byUri[node.Base.AbsoluteUri + "#" + node.Pointer] = node;
        foreach (SchemaNode child in node.Children())
        {
            Index(child);
        }
    }

    private SpecSchemaScope ScopeOf(SchemaNode node)
    {
        if (!_scopes.TryGetValue(node.Base.AbsoluteUri, out SpecSchemaScope? scope))
        {
            _scopes.Add(node.Base.AbsoluteUri, scope = new SpecSchemaScope());
        }

        return scope;
    }

    private static SchemaDialect? DialectOf(SchemaNode node) => node.String("$schema")?.TrimEnd('#') switch
    {
        "http://json-schema.org/draft-04/schema" => SchemaDialect.Draft4,
        "http://json-schema.org/draft-06/schema" => SchemaDialect.Draft6,
        "http://json-schema.org/draft-07/schema" => SchemaDialect.Draft7,
        "https://json-schema.org/draft/2019-09/schema" => SchemaDialect.Draft201909,
        "https://json-schema.org/draft/2020-12/schema" => SchemaDialect.Draft202012,
        _ => null,
    };

    /// <summary>Whether the schema's own meta-schema leaves the validation vocabulary out.</summary>
    private bool IsValidationOff(SchemaNode node) =>
        node.String("$schema") is { } uri
        && _byUri.TryGetValue(uri, out SchemaNode? meta)
        && meta.Element.TryGetProperty("$vocabulary", out JsonElement vocabulary)
        && !vocabulary.EnumerateObject().Any(entry => entry.Name.EndsWith("/vocab/validation", StringComparison.Ordinal));

    private SchemaNode Resolve(SchemaNode from, string reference)
    {
        string[] parts = reference.Split('#', 2);
        Uri target = parts[0].Length == 0 ? from.Base : new Uri(from.Base, parts[0]);
        string fragment = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
        if (_byUri.TryGetValue(target.AbsoluteUri + "#" + fragment, out SchemaNode? node))
        {
            return node;
        }

        if (!_byUri.TryGetValue(target.AbsoluteUri, out SchemaNode? root))
        {
            return _allowsMissing
                ? new SchemaNode(JsonDocument.Parse("true").RootElement, target, "", from.Dialect)
                : throw new InvalidOperationException($"There is no schema {target}.");
        }

        SchemaNode found = fragment.Length == 0 ? root : Walk(root, fragment);
        _byUri[target.AbsoluteUri + "#" + fragment] = found;
        return found;
    }

    private SchemaNode Walk(SchemaNode root, string pointer)
    {
        SchemaNode at = root;
        foreach (string raw in pointer[1..].Split('/'))
        {
            string segment = raw.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            JsonElement next = at.Element.ValueKind == JsonValueKind.Array
                ? at.Element[int.Parse(segment, CultureInfo.InvariantCulture)]
                : at.Element.GetProperty(segment);
            at = _byUri.TryGetValue(at.Base.AbsoluteUri + "#" + at.Pointer + "/" + raw, out SchemaNode? known)
                ? known
                : new SchemaNode(next, at.Base, at.Pointer + "/" + raw, at.Dialect) { Validates = at.Validates };
        }

        if (at.Element.ValueKind == JsonValueKind.Object && at.Dialect > SchemaDialect.Draft4 && at.String("$id") is { } id && !id.StartsWith('#'))
        {
            at.Base = new Uri(at.Base, id);
        }

        return at;
    }

    private SpecSchema Build(SchemaNode node) => node.Schema ??= new SchemaBuilder(this, node, _assertsFormats).Build();

    internal SpecSchema Build(SchemaNode parent, string path, JsonElement element)
    {
        SchemaNode? known = _byUri.GetValueOrDefault(parent.Base.AbsoluteUri + "#" + parent.Pointer + "/" + path);
        known ??= parent.FindChild(element);
        return Build(known ?? new SchemaNode(element, parent.Base, parent.Pointer + "/" + path, parent.Dialect) { Validates = parent.Validates });
    }

    internal Func<SpecSchema> Reference(SchemaNode from, string reference) => () => Build(Resolve(from, reference));

    internal SpecSchemaScope? Scope(SchemaNode node) => _scopes.GetValueOrDefault(node.Base.AbsoluteUri);

    /// <summary>The anchor, if a dynamic reference leads to a dynamic anchor, so that others may take its place.</summary>
    internal string? DynamicAnchor(SchemaNode from, string reference)
    {
        string anchor = reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..];
        return Resolve(from, reference).String("$dynamicAnchor") == anchor ? anchor : null;
    }

    internal bool IsRecursive(SchemaNode from) =>
        Resolve(from, "#").Element.TryGetProperty("$recursiveAnchor", out JsonElement recursive) && recursive.ValueKind == JsonValueKind.True;
}
