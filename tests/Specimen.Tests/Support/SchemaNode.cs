using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Specimen.Tests.Support;

/// <summary>A subschema in a document: its text, its base URI, and its pointer from the root of its resource.</summary>
internal sealed class SchemaNode
{
    private static readonly string[] Schemas =
    [
        "additionalItems", "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then",
        "unevaluatedItems", "unevaluatedProperties",
    ];

    private static readonly string[] Lists = ["allOf", "anyOf", "items", "oneOf", "prefixItems"];
    private static readonly string[] Maps = ["$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"];

    private List<SchemaNode>? _children;

    public SchemaNode(JsonElement element, Uri baseUri, string pointer, SchemaDialect dialect)
    {
        Element = element;
        Base = baseUri;
        Pointer = pointer;
        Dialect = dialect;
    }

    public JsonElement Element { get; }

    public Uri Base { get; set; }

    public string Pointer { get; set; }

    public SchemaDialect Dialect { get; set; }

    /// <summary>Whether the dialect has the validation vocabulary.</summary>
    public bool Validates { get; set; } = true;

    public SpecSchema? Schema { get; set; }

    public bool Has(string keyword) => Element.TryGetProperty(keyword, out _);

    public string? String(string keyword) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(keyword, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public IReadOnlyList<SchemaNode> Children() => _children ??= FindChildren().ToList();

    public SchemaNode? FindChild(JsonElement element) => Children().FirstOrDefault(child => child.Element.Equals(element));

    private IEnumerable<SchemaNode> FindChildren()
    {
        foreach (JsonProperty keyword in Element.EnumerateObject())
        {
            if (Schemas.Contains(keyword.Name) && keyword.Value.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False)
            {
                yield return Child(keyword.Name, keyword.Value);
            }
            else if (Lists.Contains(keyword.Name) && keyword.Value.ValueKind == JsonValueKind.Array)
            {
                int index = 0;
                foreach (JsonElement item in keyword.Value.EnumerateArray())
                {
                    yield return Child(FormattableString.Invariant($"{keyword.Name}/{index++}"), item);
                }
            }
            else if (Maps.Contains(keyword.Name) && keyword.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in keyword.Value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Array))
                {
                    yield return Child($"{keyword.Name}/{SpecViolations.PointerSegment(member.Name)}", member.Value);
                }
            }
        }
    }

    private SchemaNode Child(string path, JsonElement element) => new(element, Base, Pointer + "/" + path, Dialect) { Validates = Validates };
}
