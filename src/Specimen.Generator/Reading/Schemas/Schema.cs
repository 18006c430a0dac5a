using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>
/// One schema, whatever its dialect, in the terms of draft 2020-12: <c>definitions</c>, tuple <c>items</c>, boolean exclusive
/// bounds, <c>dependencies</c> and <c>nullable</c> are already what they mean there.
/// </summary>
internal sealed class Schema
{
    private RareKeywords _rare = RareKeywords.None;

    public required SpecLocation Location { get; init; }

    /// <summary>Where the schema stands, for diagnostics; for an inferred schema the example it comes from.</summary>
    public required JsonNode Node { get; init; }

    /// <summary>The resource (the file or the subschema with an <c>$id</c>) that references in this schema are relative to.</summary>
    public required SchemaResource Resource { get; init; }

    public SchemaDialect Dialect => Resource.Dialect;

    /// <summary>The schema this one stands in; null at a root and where a reference led here first.</summary>
    public Schema? Parent { get; set; }

    public SchemaRole Role { get; set; }

    /// <summary>The name or index under which the schema stands in its parent.</summary>
    public string Key { get; set; } = "";

    /// <summary>The value of a schema that is <c>true</c> or <c>false</c>; null for an object.</summary>
    public bool? Boolean { get; set; }

    public string? Ref { get; set; }

    public JsonNode? RefNode { get; set; }

    /// <summary>Whether it is a reference and says nothing else.</summary>
    public bool IsPlainReference => Ref is not null && !IsNullable && (Dialect.RefHidesSiblings || Node is JsonObject { Members.Length: 1 });

    /// <summary>What the reference names by its last segment; null for a schema without one.</summary>
    public string? RefName => Ref is { } reference ? Uri.UnescapeDataString(reference.Substring(reference.LastIndexOf('/') + 1)) : null;

    public string? DynamicRef { get => _rare.DynamicRef; set => Rare.DynamicRef = value; }

    public string? DynamicAnchor { get => _rare.DynamicAnchor; set => Rare.DynamicAnchor = value; }

    /// <summary>The JSON types allowed; <see cref="SchemaTypes.Any"/> where the schema has no <c>type</c>.</summary>
    public SchemaTypes Types { get; set; } = SchemaTypes.Any;

    public bool HasType { get; set; }

    /// <summary>Whether OpenAPI 3.0's <c>nullable</c> or an extension adds null to what the schema says otherwise.</summary>
    public bool IsNullable { get; set; }

    public IReadOnlyList<JsonNode>? Enum { get; set; }

    public JsonNode? Const { get; set; }

    /// <summary>Values that the schema knows without excluding others (<c>x-extensible-enum</c>); null where it names none.</summary>
    public IReadOnlyList<JsonNode>? KnownValues { get => _rare.KnownValues; set => Rare.KnownValues = value; }

    /// <summary>The only values allowed, by <see cref="Const"/> or <see cref="Enum"/>; null where it has neither.</summary>
    public IReadOnlyList<JsonNode>? ListedValues => Const is { } constant ? [constant] : Enum;

    public string? Format { get; set; }

    public string? ContentEncoding { get => _rare.ContentEncoding; set => Rare.ContentEncoding = value; }

    public string? ContentMediaType { get => _rare.ContentMediaType; set => Rare.ContentMediaType = value; }

    /// <summary>Bounds as the literals of the spec; a C# number would round some of them.</summary>
    public string? Minimum { get => _rare.Minimum; set => Rare.Minimum = value; }

    public string? Maximum { get => _rare.Maximum; set => Rare.Maximum = value; }

    public string? ExclusiveMinimum { get => _rare.ExclusiveMinimum; set => Rare.ExclusiveMinimum = value; }

    public string? ExclusiveMaximum { get => _rare.ExclusiveMaximum; set => Rare.ExclusiveMaximum = value; }

    public string? MultipleOf { get => _rare.MultipleOf; set => Rare.MultipleOf = value; }

    public int? MinLength { get => _rare.MinLength; set => Rare.MinLength = value; }

    public int? MaxLength { get => _rare.MaxLength; set => Rare.MaxLength = value; }

    public string? Pattern { get => _rare.Pattern; set => Rare.Pattern = value; }

    public JsonNode? PatternNode { get => _rare.PatternNode; set => Rare.PatternNode = value; }

    /// <summary>The schemas that stand here to be referred to (<c>$defs</c>).</summary>
    public IReadOnlyList<SchemaProperty> Definitions { get => _rare.Definitions; set => Rare.Definitions = value; }

    public IReadOnlyList<Schema> PrefixItems { get => _rare.PrefixItems; set => Rare.PrefixItems = value; }

    public Schema? Items { get; set; }

    public Schema? Contains { get => _rare.Contains; set => Rare.Contains = value; }

    public int? MinContains { get => _rare.MinContains; set => Rare.MinContains = value; }

    public int? MaxContains { get => _rare.MaxContains; set => Rare.MaxContains = value; }

    public int? MinItems { get => _rare.MinItems; set => Rare.MinItems = value; }

    public int? MaxItems { get => _rare.MaxItems; set => Rare.MaxItems = value; }

    public bool UniqueItems { get; set; }

    public Schema? UnevaluatedItems { get => _rare.UnevaluatedItems; set => Rare.UnevaluatedItems = value; }

    public IReadOnlyList<SchemaProperty> Properties { get; set; } = [];

    public IReadOnlyList<SchemaProperty> PatternProperties { get => _rare.PatternProperties; set => Rare.PatternProperties = value; }

    public Schema? AdditionalProperties { get; set; }

    public Schema? UnevaluatedProperties { get => _rare.UnevaluatedProperties; set => Rare.UnevaluatedProperties = value; }

    public Schema? PropertyNames { get => _rare.PropertyNames; set => Rare.PropertyNames = value; }

    public IReadOnlyList<string> Required { get; set; } = [];

    public int? MinProperties { get => _rare.MinProperties; set => Rare.MinProperties = value; }

    public int? MaxProperties { get => _rare.MaxProperties; set => Rare.MaxProperties = value; }

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> DependentRequired { get => _rare.DependentRequired; set => Rare.DependentRequired = value; }

    public IReadOnlyList<SchemaProperty> DependentSchemas { get => _rare.DependentSchemas; set => Rare.DependentSchemas = value; }

    public IReadOnlyList<Schema> AllOf { get; set; } = [];

    public IReadOnlyList<Schema> AnyOf { get; set; } = [];

    public IReadOnlyList<Schema> OneOf { get; set; } = [];

    public Schema? Not { get => _rare.Not; set => Rare.Not = value; }

    public Schema? If { get => _rare.If; set => Rare.If = value; }

    public Schema? Then { get => _rare.Then; set => Rare.Then = value; }

    public Schema? Else { get => _rare.Else; set => Rare.Else = value; }

    public Discriminator? Discriminator { get => _rare.Discriminator; set => Rare.Discriminator = value; }

    /// <summary>What tells the records apart that derive from this one: its own discriminator, or that of a part of it.</summary>
    public Discriminator? KindDiscriminator => Discriminator
        ?? AllOf.FirstOrDefault(static x => x is { Ref: null, Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 })?.Discriminator;

    /// <summary>Whether a discriminator tells the schema from the base that it refers to: then it is a type of its own even where it adds nothing. Known once all schemas are named.</summary>
    public bool IsToldFromBase { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public JsonNode? Default { get; set; }

    public IReadOnlyList<JsonNode> Examples { get; set; } = [];

    public bool Deprecated { get; set; }

    /// <summary>Why it is deprecated, in words of its own beside the description; null where it has none.</summary>
    public string? DeprecationMessage { get => _rare.DeprecationMessage; set => Rare.DeprecationMessage = value; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    /// <summary>Which ways the value goes, or what it is a part of; known once all operations are read, where any schema is <see cref="ReadOnly"/> or <see cref="WriteOnly"/>.</summary>
    public SchemaDirections Directions { get; set; }

    /// <summary>C# names and descriptions that a vendor extension gives to the values of <see cref="Enum"/>, by index.</summary>
    public IReadOnlyList<string?> EnumNames { get => _rare.EnumNames; set => Rare.EnumNames = value; }

    public IReadOnlyList<string?> EnumDescriptions { get => _rare.EnumDescriptions; set => Rare.EnumDescriptions = value; }

    /// <summary>The descriptions of values that an extension gives by the values themselves; null where none does.</summary>
    public JsonObject? DescribedValues { get => _rare.DescribedValues; set => Rare.DescribedValues = value; }

    /// <summary>What an extension says on whether the enumeration may grow; null where none does.</summary>
    public bool? EnumIsOpen { get => _rare.EnumIsOpen; set => Rare.EnumIsOpen = value; }

    /// <summary>A name that an extension or the inference gives the type.</summary>
    public string? NameHint { get; set; }

    private RareKeywords Rare => ReferenceEquals(_rare, RareKeywords.None) ? _rare = new RareKeywords() : _rare;

    public override string ToString() => Location.ToString();
}
