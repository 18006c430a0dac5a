using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using Specimen.Model;
using Specimen.Reading.Files;
using Specimen.Reading.OpenApi.Fields;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>An OpenAPI or Swagger document: how its references are followed, what its schemas mean, and what is said of its parts.</summary>
internal sealed class OpenApiDocument
{
    // Members of a Parameter Object of Swagger 2.0 that are no keywords of its schema, or mean something else there.
    private static readonly string[] s_parameterMembers = ["name", "in", "description", "required", "collectionFormat", "allowEmptyValue", "schema"];

    private readonly ReadingContext _context;
    private readonly Dictionary<JsonNode, Place> _swaggerSchemas = [];

    public OpenApiDocument(SpecFile file, ReadingContext context)
    {
        _context = context;
        File = file;
        Namespace = context.NamespaceOf(file);
        Root = new Place(file.Root!, new SpecLocation(file));
        var version = OpenApiVersion.Of(Root);
        (IsSwagger, Dialect) = (version.IsSwagger, version.Dialect);
        if (!version.IsKnown)
        {
            JsonNode node = Root.Object?[version.Member] ?? Root.Node;
            // What 3.2 has beside its schemas is read in every document.
            context.Diagnostics.Report(Descriptors.UnknownDialect, file, node.Span, version.Text, IsSwagger ? Dialect.Name : "OpenAPI 3.2");
        }
    }

    /// <summary>Whether the document is of version 2.0, which is written quite otherwise.</summary>
    public bool IsSwagger { get; }

    public SpecFile File { get; }

    /// <summary>The namespace of what is emitted for the document.</summary>
    public string Namespace { get; }

    public Place Root { get; }

    public SchemaDialect Dialect { get; }

    /// <summary>The schemas that have a name.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Schemas() => IsSwagger ? Members("definitions") : Components("schemas");

    /// <summary>The components of a kind; none in Swagger, which keeps them elsewhere.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Components(string kind) =>
        Maps(Root, "components").SelectMany(x => Maps(x, kind)).SelectMany(Entries);

    /// <summary>Follows the references that components are themselves: one that leads nowhere is named, also where nothing refers to it.</summary>
    public void FollowComponents()
    {
        // Schemas find what they refer to by themselves.
        IEnumerable<string> kinds = Members("components").Select(static x => x.Key).Distinct().Where(static x => FixedFields.Of(FieldType.Components, x) is { Type: not FieldType.Any });
        foreach (KeyValuePair<string, Place> component in IsSwagger ? Members("parameters").Concat(Members("responses")) : kinds.SelectMany(Components))
        {
            Follow(component.Value);
        }
    }

    /// <summary>The members of a map at the document's root.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Members(string name) => Maps(Root, name).SelectMany(Entries);

    /// <summary>The members of a map that an object has, and of those that a reference in its place leads to.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Members(Place holder, string name) =>
        holder[name] is not { Object: { } map } place ? []
        : map["$ref"] is JsonString ? Maps(holder, name).SelectMany(Entries)
        : place.Members();

    /// <summary>The media types of a request body, a response or a parameter, as they are named, and what each refers to (OpenAPI 3.2, Media Type Object).</summary>
    public KeyValuePair<string, Place>[] Contents(Place holder) =>
        [.. Members(holder, "content").Select(x => new KeyValuePair<string, Place>(x.Key, Follow(x.Value) ?? x.Value))];

    /// <summary>A map, and those in files of their own that a reference in its place leads to, as bundlers allow.</summary>
    private IEnumerable<Place> Maps(Place holder, string name)
    {
        var passed = new HashSet<JsonNode>();
        Place? next = holder[name];
        while (next is { } map)
        {
            if (map.Object is not null)
            {
                passed.Add(map.Node);
                yield return map;
            }

            next = map.Object?["$ref"] is JsonString reference ? Target(map, reference) : null;
            if (next is { } again && passed.Contains(again.Node))
            {
                ReportCircle(map);
                yield break;
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, Place>> Entries(Place map) => map.Members().Where(static x => x is not { Key: "$ref", Value.Node: JsonString });

    /// <summary>The schema at a place, in the dialect of the file it stands in.</summary>
    public Schema Schema(Place place) => _context.Registry.Read(place.Node, place.Location, Dialect);

    /// <summary>What a schema means; an inline one is named.</summary>
    public TypeUse Use(Place place, string name)
    {
        SuggestInline(place, name);
        return _context.Types.Use(Schema(place));
    }

    /// <summary>What a schema says in words of a value of a type.</summary>
    public DocModel Words(Place place, TypeRef type) => SchemaDocumentation.Of([Schema(place)], type, _context.Registry);

    /// <summary>Says what a schema is called if it becomes a type and has no name of its own.</summary>
    public void Suggest(Place schema, string name) => _context.Names.Suggest(Schema(schema), Namespace, name);

    /// <summary>The same for a schema that does more than refer to another, which may be named.</summary>
    public void SuggestInline(Place schema, string name)
    {
        if (schema.Object is not { Members.Length: 1 } reference || reference["$ref"] is null)
        {
            Suggest(schema, name);
        }
    }

    /// <summary>The schema that a parameter or a header of Swagger 2.0, or their items, are themselves.</summary>
    public Place SwaggerSchema(Place place)
    {
        if (place["schema"] is { } schema)
        {
            return schema;
        }

        if (!_swaggerSchemas.TryGetValue(place.Node, out Place own))
        {
            JsonMember[] members = [.. place.Object!.Members.Where(static x => System.Array.IndexOf(s_parameterMembers, x.Name) < 0)];
            own = new Place(new JsonObject(place.Node.Span, members), place.Location);
            _swaggerSchemas.Add(place.Node, own);
        }

        return own;
    }

    /// <summary>What stands at a place, or at the end of the references there.</summary>
    /// <param name="place">The place.</param>
    /// <param name="component">The last part of the reference that led there, or the name of the file; null for none.</param>
    /// <returns>The place; null, with a diagnostic, where a reference leads nowhere.</returns>
    public Place? Follow(Place place, out string? component)
    {
        component = null;
        for (int i = 0; i < TextLimits.References; i++)
        {
            if (place.Object?["$ref"] is not JsonString reference)
            {
                return place;
            }

            if (Target(place, reference) is not { } target)
            {
                return null;
            }

            // What is a file of its own is called as the file is.
            component = target.Location.Segment.Length > 0 ? target.Location.Segment : FileNames.Stem(target.Location.File.Name);
            place = target;
        }

        ReportCircle(place);
        return null;
    }

    public Place? Follow(Place place) => Follow(place, out _);

    /// <summary>What stands at a place, or where the reference there leads; null, without a diagnostic, where it leads nowhere.</summary>
    public Place? Find(Place place) =>
        place.Object?["$ref"] is JsonString reference ? _context.Registry.FindPlace(place.Location.File, reference.Value, out _) : place;

    /// <summary>Says that a part of the document is not what it must be.</summary>
    public void Invalid(Place place, string message) =>
        _context.Diagnostics.Report(Descriptors.InvalidDocument, place.Location.File, Start(place.Node), message);

    /// <summary>Says that a part of the document is written as 3.x has it where the document is of 2.0, or the other way round, and is read so.</summary>
    public void OfOtherVersion(Place place, string what) => Invalid(place, $"{what} in {(IsSwagger ? "OpenAPI 3" : "Swagger 2.0")} only; it is read as there");

    /// <summary>Says that nothing does what a part of the document asks for.</summary>
    public void NotHonoured(Place place, string message) =>
        _context.Diagnostics.Report(Descriptors.NotHonoured, place.Location.File, Start(place.Node), message);

    /// <summary>Where a value is marked: an object or a list at its first character, for nobody wants all of it underlined.</summary>
    public static TextSpan Start(JsonNode node) =>
        node is JsonObject or JsonArray && node.Span.Length > 1 ? new TextSpan(node.Span.Start, 1) : node.Span;

    /// <summary>What a reference names; null, with a diagnostic, where it leads nowhere.</summary>
    private Place? Target(Place place, JsonString reference)
    {
        Place? target = _context.Registry.FindPlace(place.Location.File, reference.Value, out JsonNode? nearest);
        if (target is null)
        {
            _context.Registry.ReportUnresolved(place.Location.File, reference.Span, reference.Value, nearest);
        }

        return target;
    }

    private void ReportCircle(Place place) =>
        _context.Diagnostics.Report(Descriptors.InvalidDocument, place.Location.File, place.Object!["$ref"]!.Span, "The reference is circular; it is ignored");
}
