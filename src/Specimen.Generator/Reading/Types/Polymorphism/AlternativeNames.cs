using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>Names the alternatives of a union that have no name in the spec, from what sets each apart from the others.</summary>
/// <param name="target">What a schema with <c>$ref</c> refers to; null where that is nothing.</param>
internal sealed class AlternativeNames(Func<Schema, Schema?> target)
{
    private const int MaximalLength = 40;

    // A circle of references has no type.
    private const int MaximalReferences = 8;

    private readonly Dictionary<IReadOnlyList<Schema>, Dictionary<string, int>> _declared = [];

    /// <summary>What the name of an alternative adds to that of its union.</summary>
    public string Of(Schema schema)
    {
        IReadOnlyList<Schema> siblings = Siblings(schema, out int index);
        return Constant(schema)
            ?? OnlyOfItsType(schema, siblings)
            ?? OwnReference(schema, siblings)
            ?? OwnMember(schema, siblings)
            // What is referred to has a name of its own, whatever its type.
            ?? OnlyOfItsType(schema, [.. siblings.Where(static x => x.Ref is null)])
            ?? "Option" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Whether what an alternative holds can be named as if it were the union's own: no other alternative holds anything, being of another type.
    /// </summary>
    public bool IsAlone(Schema schema)
    {
        IReadOnlyList<Schema> siblings = Siblings(schema, out _);
        return Constant(schema) is null
            && (OnlyOfItsType(schema, siblings) is not null || siblings.All(x => ReferenceEquals(x, schema) || TypesOf(x) == SchemaTypes.None));
    }

    private static IReadOnlyList<Schema> Siblings(Schema schema, out int index)
    {
        index = int.TryParse(schema.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int key) ? key : 0;
        return schema.Parent is not { } parent ? []
            : index < parent.OneOf.Count && ReferenceEquals(parent.OneOf[index], schema) ? parent.OneOf
            : parent.AnyOf;
    }

    /// <summary>A member with a fixed value names its alternative best: <c>{ "kind": { "const": "cat" } }</c> is the Cat.</summary>
    private static string? Constant(Schema schema)
    {
        List<Schema> parts = Parts(schema);
        string? constant = parts.SelectMany(static x => x.Properties)
            .Where(x => parts.Exists(part => part.Required.Contains(x.Name)))
            .Select(static x => x.Schema.Const as JsonString ?? (x.Schema.Enum is { Count: 1 } single ? single[0] as JsonString : null))
            .FirstOrDefault(static x => x is not null)?.Value;
        return constant is { Length: <= MaximalLength } && Identifier.Pascal(constant).TrimStart('_') is { Length: > 0 } name ? name : null;
    }

    private string? OnlyOfItsType(Schema schema, IReadOnlyList<Schema> siblings)
    {
        SchemaTypes type = TypesOf(schema);
        string? name = type switch
        {
            SchemaTypes.Object => "Object",
            SchemaTypes.Array => "Array",
            SchemaTypes.String => "String",
            SchemaTypes.Integer => "Integer",
            SchemaTypes.Number => "Number",
            _ => null,
        };
        return name is not null && siblings.All(x => ReferenceEquals(x, schema) || (TypesOf(x) & type) == 0) ? name : null;
    }

    /// <summary>What an alternative refers to as a part of it, and no other does.</summary>
    private static string? OwnReference(Schema schema, IReadOnlyList<Schema> siblings) =>
        References(schema) is [var own] && siblings.All(x => ReferenceEquals(x, schema) || (x.RefName != own && !References(x).Contains(own))) && Identifier.Pascal(own) is { Length: > 0 } name ? name : null;

    private static List<string> References(Schema schema) => [.. Parts(schema).SelectMany(static x => x.AllOf).Select(static x => x.RefName).OfType<string>()];

    /// <summary>A schema and the parts of it that stand in it.</summary>
    private static List<Schema> Parts(Schema schema) => schema.AllOf.Count == 0 ? [schema] : [schema, .. schema.AllOf.Where(static x => x.Ref is null).SelectMany(Parts)];

    /// <summary>The first member that no other alternative declares, a required one before others.</summary>
    private string? OwnMember(Schema schema, IReadOnlyList<Schema> siblings)
    {
        if (!_declared.TryGetValue(siblings, out Dictionary<string, int>? declared))
        {
            declared = siblings
                .SelectMany(static x => Parts(x).SelectMany(static part => part.Properties).Select(static property => property.Name).Distinct(StringComparer.Ordinal))
                .GroupBy(static x => x, StringComparer.Ordinal)
                .ToDictionary(static x => x.Key, static x => x.Count(), StringComparer.Ordinal);
            _declared.Add(siblings, declared);
        }

        List<Schema> parts = Parts(schema);
        string? own = parts.SelectMany(static x => x.Properties)
            .Select(static x => x.Name)
            .Where(x => x.Length <= MaximalLength && declared.TryGetValue(x, out int count) && count == 1)
            .OrderBy(x => parts.Exists(part => part.Required.Contains(x)) ? 0 : 1)
            .FirstOrDefault();
        return own is not null && Identifier.Pascal(own).TrimStart('_') is { Length: > 0 } name ? "With" + name : null;
    }

    /// <summary>The types of an alternative beside null; none for null alone.</summary>
    private SchemaTypes TypesOf(Schema schema)
    {
        for (int i = 0; i < MaximalReferences && schema is { HasType: false, Ref: not null } && target(schema) is { } referred; i++)
        {
            schema = referred;
        }

        return Parts(schema).Aggregate(SchemaTypes.Any & ~SchemaTypes.Null, static (types, x) => types & OwnTypes(x));
    }

    // Most of what is referred to as a part is an object.
    private static SchemaTypes OwnTypes(Schema schema) =>
        schema.HasType ? schema.Types & ~SchemaTypes.Null
        : schema.Ref is not null || schema.Properties.Count > 0 || schema.AllOf.Any(static x => x.Ref is not null) ? SchemaTypes.Object
        : schema.Items is not null || schema.PrefixItems.Count > 0 ? SchemaTypes.Array
        : schema.Enum is { } values && values.All(static x => x is JsonString) ? SchemaTypes.String
        : schema.Types;
}
