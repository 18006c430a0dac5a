using System.Collections.Generic;
using System.Linq;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>The keywords that each dialect's meta-schema names.</summary>
internal static class MetaSchemaKeywords
{
    private static readonly string[] s_draft4 =
    [
        "id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
        "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required",
        "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not",
    ];

    private static readonly string[] s_draft6 = [.. s_draft4.Except(["id"]), "$id", "$ref", "examples", "contains", "propertyNames", "const"];

    private static readonly string[] s_draft7 = [.. s_draft6, "$comment", "readOnly", "writeOnly", "contentMediaType", "contentEncoding", "if", "then", "else"];

    private static readonly string[] s_draft201909 =
    [
        .. s_draft7, "$anchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "$defs", "unevaluatedItems", "unevaluatedProperties", "dependentSchemas",
        "dependentRequired", "maxContains", "minContains", "deprecated", "contentSchema",
    ];

    private static readonly string[] s_draft202012 = [.. s_draft201909.Except(["additionalItems"]), "$dynamicRef", "$dynamicAnchor", "prefixItems"];

    public static IReadOnlyDictionary<SchemaDialect, string[]> All { get; } = new Dictionary<SchemaDialect, string[]>
    {
        [SchemaDialect.Draft4] = s_draft4,
        [SchemaDialect.Draft6] = s_draft6,
        [SchemaDialect.Draft7] = s_draft7,
        [SchemaDialect.Draft201909] = s_draft201909,
        [SchemaDialect.Draft202012] = s_draft202012,
    };
}
