using System.Collections.Generic;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Rules;

/// <summary>What one schema asserts by its own keywords, <c>$ref</c> and <c>allOf</c> left aside.</summary>
internal static class Assertions
{
    /// <summary>The types a schema is about: those it names, else those its keywords apply to.</summary>
    public static SchemaTypes Intent(Schema schema)
    {
        if (schema.HasType)
        {
            return schema.Types;
        }

        SchemaTypes types = SchemaTypes.None;
        if (schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties is not null || schema.PatternProperties.Count > 0
            || schema.MinProperties is not null || schema.MaxProperties is not null || schema.PropertyNames is not null || schema.UnevaluatedProperties is not null
            || schema.DependentRequired.Count > 0 || schema.DependentSchemas.Count > 0)
        {
            types |= SchemaTypes.Object;
        }

        if (schema.Items is not null || schema.PrefixItems.Count > 0 || schema.Contains is not null || schema.MinItems is not null
            || schema.MaxItems is not null || schema.UniqueItems || schema.UnevaluatedItems is not null)
        {
            types |= SchemaTypes.Array;
        }

        if (schema.MinLength is not null || schema.MaxLength is not null)
        {
            types |= SchemaTypes.String;
        }

        if (schema.Pattern is not null || schema.Format is not null || schema.ContentEncoding is not null)
        {
            types |= Formats.TypesOf(schema);
        }

        if (schema.Minimum is not null || schema.Maximum is not null || schema.ExclusiveMinimum is not null || schema.ExclusiveMaximum is not null || schema.MultipleOf is not null)
        {
            types |= SchemaTypes.Number;
        }

        return types == SchemaTypes.None ? SchemaTypes.Any : types;
    }

    /// <summary>Whether a schema asserts anything.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="settled">The unions that no longer count; null for none.</param>
    public static bool Any(Schema schema, HashSet<IReadOnlyList<Schema>>? settled = null) => schema.HasType || BeyondType(schema, settled);

    /// <summary>Whether a schema has alternatives or conditions.</summary>
    public static bool Combines(Schema schema) => schema is not { AnyOf.Count: 0, OneOf.Count: 0, Not: null, If: null };

    /// <summary>Whether a schema asserts anything but the type.</summary>
    /// <inheritdoc cref="Any"/>
    public static bool BeyondType(Schema schema, HashSet<IReadOnlyList<Schema>>? settled) => schema.Required.Count > 0 || BeyondRequired(schema, settled);

    /// <summary>Whether a schema asserts anything but the type and which members are required.</summary>
    /// <inheritdoc cref="Any"/>
    public static bool BeyondRequired(Schema schema, HashSet<IReadOnlyList<Schema>>? settled) =>
        schema.Boolean == false
        || schema.Enum is not null || schema.Const is not null
        || schema.Format is not null || schema.ContentEncoding is not null || schema.Pattern is not null
        || schema.MinLength is not null || schema.MaxLength is not null
        || schema.Minimum is not null || schema.Maximum is not null || schema.ExclusiveMinimum is not null || schema.ExclusiveMaximum is not null
        || schema.MultipleOf is not null
        || schema.PrefixItems.Count > 0 || schema.Items is not null || schema.Contains is not null
        || schema.MinItems is not null || schema.MaxItems is not null || schema.UniqueItems || schema.UnevaluatedItems is not null
        || schema.Properties.Count > 0 || schema.PatternProperties.Count > 0 || schema.AdditionalProperties is not null
        || schema.UnevaluatedProperties is not null || schema.PropertyNames is not null
        || schema.MinProperties is not null || schema.MaxProperties is not null
        || schema.DependentRequired.Count > 0 || schema.DependentSchemas.Count > 0
        || (schema.AnyOf.Count > 0 && settled?.Contains(schema.AnyOf) != true)
        || (schema.OneOf.Count > 0 && settled?.Contains(schema.OneOf) != true)
        || schema.Not is not null || schema.If is not null;
}
