using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>
/// What few schemas say, held apart so that the thousands of others of a large document are small. What each means stands at
/// <see cref="Schema"/>.
/// </summary>
internal sealed class RareKeywords
{
    /// <summary>Shared by the schemas that say none of it; never written to.</summary>
    public static readonly RareKeywords None = new();

    public string? DynamicRef { get; set; }
    public string? DynamicAnchor { get; set; }
    public IReadOnlyList<JsonNode>? KnownValues { get; set; }
    public string? ContentEncoding { get; set; }
    public string? ContentMediaType { get; set; }
    public string? Minimum { get; set; }
    public string? Maximum { get; set; }
    public string? ExclusiveMinimum { get; set; }
    public string? ExclusiveMaximum { get; set; }
    public string? MultipleOf { get; set; }
    public int? MinLength { get; set; }
    public int? MaxLength { get; set; }
    public string? Pattern { get; set; }
    public JsonNode? PatternNode { get; set; }
    public IReadOnlyList<SchemaProperty> Definitions { get; set; } = [];
    public IReadOnlyList<Schema> PrefixItems { get; set; } = [];
    public Schema? Contains { get; set; }
    public int? MinContains { get; set; }
    public int? MaxContains { get; set; }
    public int? MinItems { get; set; }
    public int? MaxItems { get; set; }
    public Schema? UnevaluatedItems { get; set; }
    public IReadOnlyList<SchemaProperty> PatternProperties { get; set; } = [];
    public Schema? UnevaluatedProperties { get; set; }
    public Schema? PropertyNames { get; set; }
    public int? MinProperties { get; set; }
    public int? MaxProperties { get; set; }
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> DependentRequired { get; set; } = [];
    public IReadOnlyList<SchemaProperty> DependentSchemas { get; set; } = [];
    public Schema? Not { get; set; }
    public Schema? If { get; set; }
    public Schema? Then { get; set; }
    public Schema? Else { get; set; }
    public Discriminator? Discriminator { get; set; }
    public string? DeprecationMessage { get; set; }
    public IReadOnlyList<string?> EnumNames { get; set; } = [];
    public IReadOnlyList<string?> EnumDescriptions { get; set; } = [];
    public JsonObject? DescribedValues { get; set; }
    public bool? EnumIsOpen { get; set; }
}
