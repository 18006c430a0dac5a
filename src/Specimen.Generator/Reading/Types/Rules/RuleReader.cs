using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Text;

namespace Specimen.Reading.Types.Rules;

/// <summary>
/// Turns schemas into rules that emitted code evaluates over JSON. What a schema refers to, and what is a type of its own, stands
/// elsewhere and is referred to: so recursion ends, and nothing is written twice.
/// </summary>
/// <param name="registry">Where references are looked up.</param>
/// <param name="patterns">Reads patterns, with their diagnostics.</param>
/// <param name="discriminators">Tells which value of a discriminator means what.</param>
/// <param name="typeOf">Where the rules of a schema that is an emitted type stand; null for one that is none.</param>
/// <param name="sharedOf">Where the rules of a schema that is referred to stand.</param>
/// <param name="isSettled">Whether a union's alternatives are a type's variants already.</param>
internal sealed partial class RuleReader(
    SchemaRegistry registry,
    PatternCache patterns,
    DiscriminatorValues discriminators,
    Func<Schema, RuleReference?> typeOf,
    Func<Schema, RuleReference> sharedOf,
    Func<IReadOnlyList<Schema>, bool> isSettled)
{
    /// <summary>All that a schema says.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isEntry">Whether evaluation can begin here: then the dynamic anchors around it count (2020-12 core §7.1).</param>
    public RuleModel Full(Schema schema, bool isEntry = true)
    {
        if (schema.Boolean is { } value)
        {
            return value ? RuleModel.True : RuleModel.False;
        }

        var keywords = new List<RuleKeyword>();
        AddReference(keywords, schema, isEntry);
        AddScalars(keywords, schema);
        AddArrays(keywords, schema);
        AddObjects(keywords, schema);
        AddCombinations(keywords, schema);
        if (keywords.Count == 0)
        {
            return RuleModel.True;
        }

        var rule = new RuleModel(schema.Location.ToString(), keywords.ToEquatableArray());
        return schema.IsNullable && MayRefuseNull(schema) ? UnlessNull(rule) : rule;
    }

    // What "nullable" adds to "type" and "enum" stands there.
    private static bool MayRefuseNull(Schema schema) =>
        schema.Ref is not null || schema.DynamicRef is not null || schema.Const is not null || schema.AllOf.Count > 0 || Assertions.Combines(schema);

    /// <summary>The combinations of one part that no type carries.</summary>
    public RuleModel? Combinations(Schema part)
    {
        if (!Assertions.Combines(part))
        {
            return null;
        }

        var keywords = new List<RuleKeyword>();
        AddUnions(keywords, part, isSettled(part.AnyOf) ? [] : part.AnyOf, isSettled(part.OneOf) ? [] : part.OneOf);
        AddConditions(keywords, part);
        return ToRule(part, keywords);
    }

    /// <summary>What a part says of an object beyond its named members.</summary>
    public RuleModel? OfObject(Schema part)
    {
        if (part.UnevaluatedProperties is not null)
        {
            return FullUnlessDynamic(part);
        }

        var keywords = new List<RuleKeyword>();
        if (part.PatternProperties.Count > 0)
        {
            AddAdditional(keywords, part);
        }

        AddOne(keywords, "PropertyNames", part.PropertyNames);
        AddDependencies(keywords, part);
        keywords.AddCount("MinProperties", part.MinProperties);
        keywords.AddCount("MaxProperties", part.MaxProperties);
        return ToRule(part, keywords);
    }

    /// <summary>What a part says of the members that it does not name.</summary>
    public RuleModel? OfAdditional(Schema part)
    {
        var keywords = new List<RuleKeyword>();
        AddAdditional(keywords, part);
        return ToRule(part, keywords);
    }

    /// <summary>What parts without patterns say of the members that they do not name; <see cref="OfObject"/> has it of the others.</summary>
    public RuleModel? OfAdditional(IEnumerable<Schema> parts) =>
        All(parts.Where(static x => x.AdditionalProperties is not null && x.PatternProperties.Count == 0).Select(OfAdditional));

    /// <summary>What a part says of an array beyond the type and the number of its items.</summary>
    public RuleModel? OfArray(Schema part, bool uniqueIsChecked)
    {
        if (part.UnevaluatedItems is not null)
        {
            return FullUnlessDynamic(part);
        }

        var keywords = new List<RuleKeyword>();
        AddOne(keywords, "Contains", part.Contains);
        keywords.AddCount("MinContains", part.MinContains);
        keywords.AddCount("MaxContains", part.MaxContains);
        keywords.AddFlag("UniqueItems", part.UniqueItems && !uniqueIsChecked);
        return ToRule(part, keywords);
    }

    // What a dynamic reference evaluates is known at the root alone, which checks all of its schema.
    private RuleModel? FullUnlessDynamic(Schema part) => registry.HasDynamicTargets ? null : Full(part);

    private void AddReference(List<RuleKeyword> keywords, Schema schema, bool isEntry)
    {
        if (isEntry || ReferenceEquals(schema.Node, schema.Resource.Root))
        {
            keywords.AddMap("Scope", schema.Resource.Anchors
                .Where(static x => x.Value.DynamicAnchor == x.Key)
                .OrderBy(static x => x.Key, StringComparer.Ordinal)
                .Select(x => new RuleEntry(ReferenceTo(x.Value)) { Name = x.Key }));
        }

        if ((schema.Ref is null && schema.DynamicRef is null) || registry.Target(schema) is not { } target)
        {
            return;
        }

        keywords.AddText("DynamicRef", registry.DynamicAnchorOf(schema));
        keywords.Add(new RuleKeyword("Ref", ReferenceTo(target)));
    }

    private void AddScalars(List<RuleKeyword> keywords, Schema schema)
    {
        if (schema.HasType)
        {
            keywords.AddTypes(schema.IsNullable ? schema.Types | SchemaTypes.Null : schema.Types);
        }

        if (schema.Enum is { } values)
        {
            IEnumerable<string> listed = values.Select(JsonText.Print).Concat(schema.IsNullable ? ["null"] : []);
            keywords.AddText("Enum", "[" + string.Join(",", listed) + "]");
        }

        if (schema.Const is { } constant)
        {
            keywords.AddText("Const", JsonText.Print(constant));
        }

        keywords.AddText("Minimum", schema.Minimum);
        keywords.AddText("ExclusiveMinimum", schema.ExclusiveMinimum);
        keywords.AddText("Maximum", schema.Maximum);
        keywords.AddText("ExclusiveMaximum", schema.ExclusiveMaximum);
        keywords.AddText("MultipleOf", schema.MultipleOf);
        keywords.AddCount("MinLength", schema.MinLength);
        keywords.AddCount("MaxLength", schema.MaxLength);
        if (schema.Pattern is not null && patterns.Read(schema) is { } pattern)
        {
            keywords.Add(new RuleKeyword("Pattern", new RulePattern(pattern)));
        }

        if (schema.Format is { } format && (Formats.IsChecked(format) || Formats.OfString(format, null) is not null))
        {
            keywords.AddText("Format", Formats.Standard(format));
        }
    }

    private void AddArrays(List<RuleKeyword> keywords, Schema schema)
    {
        AddList(keywords, "PrefixItems", schema.PrefixItems);
        AddOne(keywords, "Items", schema.Items);
        AddOne(keywords, "Contains", schema.Contains);
        keywords.AddCount("MinContains", schema.MinContains);
        keywords.AddCount("MaxContains", schema.MaxContains);
        keywords.AddCount("MinItems", schema.MinItems);
        keywords.AddCount("MaxItems", schema.MaxItems);
        keywords.AddFlag("UniqueItems", schema.UniqueItems);
        AddOne(keywords, "UnevaluatedItems", schema.UnevaluatedItems);
        if (schema.Contains is not null && !schema.Dialect.ContainsEvaluates)
        {
            keywords.Add(new RuleKeyword("ContainsEvaluates", new RuleFlag(false)));
        }
    }

    private void AddObjects(List<RuleKeyword> keywords, Schema schema)
    {
        AddMap(keywords, "Properties", schema.Properties);
        AddPatterns(keywords, schema);
        AddOne(keywords, "AdditionalProperties", schema.AdditionalProperties);
        AddOne(keywords, "PropertyNames", schema.PropertyNames);
        keywords.AddNames("Required", SchemaFlow.Required(schema));
        keywords.AddCount("MinProperties", schema.MinProperties);
        keywords.AddCount("MaxProperties", schema.MaxProperties);
        AddDependencies(keywords, schema);
        AddOne(keywords, "UnevaluatedProperties", schema.UnevaluatedProperties);
    }

    private void AddCombinations(List<RuleKeyword> keywords, Schema schema)
    {
        AddList(keywords, "AllOf", schema.AllOf);
        AddUnions(keywords, schema, schema.AnyOf, schema.OneOf);
        AddConditions(keywords, schema);
        if (schema.If is not null && schema.Then is null && schema.Else is null)
        {
            // Alone it decides nothing, but what it evaluates counts for unevaluatedProperties and unevaluatedItems (core §10.2.2.1).
            AddOne(keywords, "If", schema.If);
        }
    }

    private void AddUnions(List<RuleKeyword> keywords, Schema schema, IReadOnlyList<Schema> anyOf, IReadOnlyList<Schema> oneOf)
    {
        AddList(keywords, "AnyOf", anyOf);
        AddList(keywords, "OneOf", oneOf);
        if (schema.Discriminator is { } discriminator && anyOf.Count > 0 != oneOf.Count > 0 && discriminators.Of(anyOf.Count > 0 ? anyOf : oneOf, discriminator) is { } tags)
        {
            keywords.Add(new RuleKeyword("Discriminator", tags));
        }
    }

    private void AddConditions(List<RuleKeyword> keywords, Schema schema)
    {
        AddOne(keywords, "Not", schema.Not);
        if (schema.If is not null && (schema.Then is not null || schema.Else is not null))
        {
            AddOne(keywords, "If", schema.If);
            AddOne(keywords, "Then", schema.Then);
            AddOne(keywords, "Else", schema.Else);
        }
    }

    // Which members additionalProperties is about depends on the named ones and on the patterns.
    private void AddAdditional(List<RuleKeyword> keywords, Schema part)
    {
        keywords.AddMap("Properties", part.Properties.Select(static x => new RuleEntry(RuleModel.True) { Name = x.Name }));
        AddPatterns(keywords, part);
        AddOne(keywords, "AdditionalProperties", part.AdditionalProperties);
    }

    private void AddDependencies(List<RuleKeyword> keywords, Schema schema)
    {
        if (schema.DependentRequired.Count > 0)
        {
            keywords.Add(new RuleKeyword("DependentRequired", new RuleNames(schema.DependentRequired.Select(static x => new RuleNamesEntry(x.Key, x.Value.ToEquatableArray())).ToEquatableArray())));
        }

        AddMap(keywords, "DependentSchemas", schema.DependentSchemas);
    }

    private void AddPatterns(List<RuleKeyword> keywords, Schema schema)
    {
        var entries = new List<RuleEntry>();
        foreach (SchemaProperty property in schema.PatternProperties)
        {
            if (patterns.Read(property.Name, schema.Location.File, property.NameSpan) is { } pattern)
            {
                entries.Add(Entry(property.Schema) with { Pattern = pattern });
            }
        }

        if (entries.Count > 0)
        {
            keywords.Add(new RuleKeyword("PatternProperties", new RuleSchemas(RuleSchemasKind.ByPattern, entries.ToEquatableArray())));
        }
    }

    private RuleEntry Entry(Schema schema)
    {
        if (schema.Boolean is not null)
        {
            return new RuleEntry(Full(schema));
        }

        if (schema.IsPlainReference && registry.Target(schema) is { } target)
        {
            return new RuleEntry(ReferenceTo(target));
        }

        return typeOf(schema) is { } type ? new RuleEntry(type) : new RuleEntry(Full(schema, isEntry: false));
    }

    private RuleReference ReferenceTo(Schema schema) => typeOf(schema) ?? sharedOf(schema);

    private void AddOne(List<RuleKeyword> keywords, string property, Schema? schema)
    {
        if (schema is not null)
        {
            keywords.Add(new RuleKeyword(property, Schemas(RuleSchemasKind.One, [Entry(schema)])));
        }
    }

    private void AddList(List<RuleKeyword> keywords, string property, IReadOnlyList<Schema> schemas)
    {
        if (schemas.Count > 0)
        {
            keywords.Add(new RuleKeyword(property, Schemas(RuleSchemasKind.List, schemas.Select(Entry))));
        }
    }

    private void AddMap(List<RuleKeyword> keywords, string property, IReadOnlyList<SchemaProperty> schemas)
    {
        if (schemas.Count > 0)
        {
            keywords.AddMap(property, schemas.Select(x => Entry(x.Schema) with { Name = x.Name }));
        }
    }

    private static RuleModel? ToRule(Schema part, List<RuleKeyword> keywords) =>
        keywords.Count == 0 ? null : new RuleModel(part.Location.ToString(), keywords.ToEquatableArray());

    private static RuleSchemas Schemas(RuleSchemasKind kind, IEnumerable<RuleEntry> entries) => new(kind, entries.ToEquatableArray());
}
