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

    private readonly Dictionary<IReadOnlyList<Schema>, AlternativeCounts> _counts = [];
    private readonly Dictionary<Schema, bool> _areAlone = [];

    /// <summary>What the name of an alternative adds to that of its union.</summary>
    public string Of(Schema schema)
    {
        AlternativeCounts all = Alternatives(schema, out int index);
        return Constant(schema, all)
            ?? OnlyOfItsType(schema, all, areOwn: false)
            ?? OwnReference(schema, all)
            ?? OwnMember(schema, all)
            // What is referred to has a name of its own, whatever its type.
            ?? OnlyOfItsType(schema, all, areOwn: true)
            ?? "Option" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether what an alternative holds can be named as if it were the union's own: no other alternative holds anything, or each that does is of another type.</summary>
    public bool IsAlone(Schema schema)
    {
        if (!_areAlone.TryGetValue(schema, out bool isAlone))
        {
            AlternativeCounts all = Alternatives(schema, out _);
            isAlone = Constant(schema, all) is null && (all.Real <= 1 || OnlyOfItsType(schema, all, areOwn: false) is not null);
            _areAlone.Add(schema, isAlone);
        }

        return isAlone;
    }

    private AlternativeCounts Alternatives(Schema schema, out int index)
    {
        index = int.TryParse(schema.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int key) ? key : 0;
        IReadOnlyList<Schema> siblings = schema.Parent is not { } parent ? []
            : index < parent.OneOf.Count && ReferenceEquals(parent.OneOf[index], schema) ? parent.OneOf
            : parent.AnyOf;
        if (!_counts.TryGetValue(siblings, out AlternativeCounts? counts))
        {
            _counts.Add(siblings, counts = new AlternativeCounts(siblings, TypesOf));
        }

        return counts;
    }

    /// <summary>A member with a fixed value names its alternative best: <c>{ "kind": { "const": "cat" } }</c> is the Cat.</summary>
    private static string? Constant(Schema schema, AlternativeCounts all)
    {
        List<Schema> parts = AlternativeParts.Of(schema);
        string? constant = AlternativeParts.Constants(schema)
            .Where(x => parts.Exists(part => part.Required.Contains(x.Name)) || (all.WithConstant(x.Name) == all.Real && all.WithConstant(x.Name, x.Value) == 1))
            .Select(static x => x.Value)
            .FirstOrDefault();
        return constant is { Length: <= MaximalLength } && Identifier.Pascal(constant).TrimStart('_') is { Length: > 0 } name ? name : null;
    }

    private string? OnlyOfItsType(Schema schema, AlternativeCounts all, bool areOwn)
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
        return name is not null && all.OfTypes(type, areOwn) <= 1 ? name : null;
    }

    /// <summary>What an alternative refers to as a part of it, and no other refers to.</summary>
    private static string? OwnReference(Schema schema, AlternativeCounts all) =>
        AlternativeParts.References(schema).Take(2).ToList() is [var own] && all.WithReference(own) == 1 && Identifier.Pascal(own) is { Length: > 0 } name ? name : null;

    /// <summary>The first member that no other alternative declares, a required one before others.</summary>
    private static string? OwnMember(Schema schema, AlternativeCounts all)
    {
        List<Schema> parts = AlternativeParts.Of(schema);
        string? own = AlternativeParts.Members(schema)
            .Where(x => x.Length <= MaximalLength && all.WithMember(x) == 1)
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

        return AlternativeParts.Of(schema).Aggregate(SchemaTypes.Any & ~SchemaTypes.Null, static (types, x) => types & OwnTypes(x));
    }

    // Most of what is referred to as a part is an object.
    private static SchemaTypes OwnTypes(Schema schema) =>
        schema.HasType ? schema.Types & ~SchemaTypes.Null
        : schema.Ref is not null || schema.Properties.Count > 0 || schema.AllOf.Any(static x => x.Ref is not null) ? SchemaTypes.Object
        : schema.Items is not null || schema.PrefixItems.Count > 0 ? SchemaTypes.Array
        : schema.Enum is { } values && values.All(static x => x is JsonString) ? SchemaTypes.String
        : schema.Types;
}
