using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>An OpenAPI or Swagger document: its version, and how its references are followed.</summary>
internal sealed class OpenApiDocument
{
    private readonly ReadingContext _context;

    public OpenApiDocument(SpecFile file, ReadingContext context)
    {
        _context = context;
        File = file;
        Root = new Place(file.Root!, new SpecLocation(file));
        string version = Version(Root, out IsSwagger);
        Dialect = IsSwagger ? SchemaDialect.OpenApi20
            : version.StartsWith("3.0", System.StringComparison.Ordinal) ? SchemaDialect.OpenApi30
            : SchemaDialect.OpenApi31;
        bool isKnown = IsSwagger ? version == "2.0" : version.StartsWith("3.0", System.StringComparison.Ordinal) || version.StartsWith("3.1", System.StringComparison.Ordinal) || version.StartsWith("3.2", System.StringComparison.Ordinal);
        if (!isKnown)
        {
            JsonNode node = Root.Object?[IsSwagger ? "swagger" : "openapi"] ?? Root.Node;
            context.Diagnostics.Report(Descriptors.UnknownDialect, file, node.Span, version, Dialect.Name);
        }
    }

    /// <summary>Whether the document is of version 2.0, which is written quite otherwise.</summary>
    public readonly bool IsSwagger;

    public SpecFile File { get; }

    public Place Root { get; }

    public SchemaDialect Dialect { get; }

    /// <summary>The schemas that have a name.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Schemas() =>
        IsSwagger ? Members(Root, "definitions") : Members(Components, "schemas");

    /// <summary>The components; null in Swagger, which has none.</summary>
    public Place? Components => Root["components"] is { } components ? Follow(components) : null;

    /// <summary>The members of a map. One that lies in a file of its own is referred to by some documents, as bundlers allow.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Members(Place? holder, string name)
    {
        if (holder?[name] is not { } map)
        {
            return [];
        }

        return map.Text("$ref") is null
            ? map.Members()
            : map.Members().Where(static x => x.Key != "$ref").Concat(Follow(map)?.Members() ?? []);
    }

    /// <summary>The schema at a place, in the dialect of the file it stands in.</summary>
    public Schema Schema(Place place) => _context.Registry.Read(place.Node, place.Location, Dialect);

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

            if (_context.Registry.FindPlace(place.Location.File, reference.Value, out JsonNode? nearest) is not { } target)
            {
                _context.Registry.ReportUnresolved(place.Location.File, reference.Span, reference.Value, nearest);
                return null;
            }

            // What is a file of its own is called as the file is.
            component = target.Location.Segment.Length > 0 ? target.Location.Segment : FileNames.Stem(target.Location.File.Name);
            place = target;
        }

        _context.Diagnostics.Report(Descriptors.InvalidDocument, place.Location.File, place.Object!["$ref"]!.Span, "The reference leads round in a circle; it is left out");
        return null;
    }

    public Place? Follow(Place place) => Follow(place, out _);

    private static string Version(Place root, out bool isSwagger)
    {
        isSwagger = root.Object?["swagger"] is not null;
        return root.Object?[isSwagger ? "swagger" : "openapi"] switch
        {
            JsonString text => text.Value.Trim(),
            JsonNumber number => number.Text == "2" ? "2.0" : number.Text,
            _ => "",
        };
    }
}
