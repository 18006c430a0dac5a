using System;
using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>A schema with a URI of its own (JSON Schema core §9): a file, or a subschema with an <c>$id</c>.</summary>
internal sealed class SchemaResource
{
    public required SpecFile File { get; init; }

    /// <summary>The absolute or relative URI without fragment; empty where the file names none.</summary>
    public required string BaseUri { get; init; }

    public required JsonNode Root { get; init; }

    public required SpecLocation Location { get; init; }

    public required SchemaDialect Dialect { get; init; }

    /// <summary>The schemas that <c>$anchor</c>, <c>$dynamicAnchor</c> or an old <c>id: "#name"</c> name.</summary>
    public Dictionary<string, Schema> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>What references mean that stand in it, as far as they were looked up.</summary>
    public Dictionary<string, Schema> Referred { get; } = new(StringComparer.Ordinal);
}
