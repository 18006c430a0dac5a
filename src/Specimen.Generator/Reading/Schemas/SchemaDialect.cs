using System;

namespace Specimen.Reading.Schemas;

/// <summary>What a dialect of JSON Schema does differently from draft 2020-12.</summary>
internal sealed record SchemaDialect(string Name)
{
    public static readonly SchemaDialect Draft4 = new("draft 4")
    {
        Draft = 4,
        IdKeyword = "id",
        RefHidesSiblings = true,
        BooleanExclusiveBounds = true,
        ItemsArrayIsTuple = true,
    };

    public static readonly SchemaDialect Draft6 = new("draft 6") { Draft = 6, RefHidesSiblings = true, ItemsArrayIsTuple = true };

    public static readonly SchemaDialect Draft7 = new("draft 7") { Draft = 7, RefHidesSiblings = true, ItemsArrayIsTuple = true };

    public static readonly SchemaDialect Draft201909 = new("draft 2019-09") { Draft = 8, ItemsArrayIsTuple = true, ContainsEvaluates = false };

    public static readonly SchemaDialect Draft202012 = new("draft 2020-12");

    /// <summary>The Schema Object of Swagger 2.0: draft 4 without identifiers.</summary>
    public static readonly SchemaDialect OpenApi20 = Draft4 with { Name = "Swagger 2.0", IdKeyword = null, IsOpenApi = true };

    /// <summary>The Schema Object of OpenAPI 3.0: draft 5 with <c>nullable</c>, without identifiers.</summary>
    public static readonly SchemaDialect OpenApi30 = OpenApi20 with { Name = "OpenAPI 3.0" };

    /// <summary>The Schema Object of OpenAPI 3.1 and 3.2: draft 2020-12 with OpenAPI's base vocabulary.</summary>
    public static readonly SchemaDialect OpenApi31 = Draft202012 with { Name = "OpenAPI 3.1", IsOpenApi = true };

    /// <summary>The number of the draft; 2019-09 was the eighth, 2020-12 the ninth.</summary>
    public int Draft { get; init; } = 9;

    /// <summary>The keyword that names a schema's URI, null where there is none.</summary>
    public string? IdKeyword { get; init; } = "$id";

    /// <summary>Whether keywords beside <c>$ref</c> are ignored (draft 7, core §8.3).</summary>
    public bool RefHidesSiblings { get; init; }

    /// <summary>Whether <c>exclusiveMinimum: true</c> makes <c>minimum</c> exclusive (draft 4, validation §5.1.2).</summary>
    public bool BooleanExclusiveBounds { get; init; }

    /// <summary>Whether an array at <c>items</c> is a tuple and <c>additionalItems</c> follows it.</summary>
    public bool ItemsArrayIsTuple { get; init; }

    /// <summary>Whether items that <c>contains</c> accepts count as evaluated (since 2020-12, core §10.3.1.3).</summary>
    public bool ContainsEvaluates { get; init; } = true;

    /// <summary>Whether OpenAPI's own members (<c>discriminator</c>, <c>x-…</c>) are read.</summary>
    public bool IsOpenApi { get; init; }

    /// <summary>
    /// Whether the dialect knows a keyword. Authors of OpenAPI documents mean the later ones too; those of draft 4 mean what draft 6 added, for
    /// editors and validators read it there.
    /// </summary>
    public bool Knows(string keyword) => IsOpenApi || Draft >= keyword switch
    {
        "if" or "then" or "else" => 7,
        "$anchor" or "$recursiveRef" or "$recursiveAnchor" or "minContains" or "maxContains" or "dependentRequired" or "dependentSchemas"
            or "unevaluatedItems" or "unevaluatedProperties" => 8,
        "prefixItems" or "$dynamicRef" or "$dynamicAnchor" => 9,
        _ => 0,
    };

    /// <summary>The dialect that a <c>$schema</c> names; null for an unknown one.</summary>
    public static SchemaDialect? Of(string schemaUri)
    {
        string uri = schemaUri.TrimEnd('#');
        int scheme = uri.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? uri : uri.Substring(scheme + 3)) switch
        {
            "json-schema.org/draft-03/schema" or "json-schema.org/draft-04/schema" => Draft4,
            "json-schema.org/draft-06/schema" => Draft6,
            "json-schema.org/draft-07/schema" => Draft7,
            "json-schema.org/draft/2019-09/schema" => Draft201909,
            "json-schema.org/draft/2020-12/schema" or "json-schema.org/schema" => Draft202012,
            "spec.openapis.org/oas/3.1/dialect/base" => OpenApi31,
            _ => null,
        };
    }
}
