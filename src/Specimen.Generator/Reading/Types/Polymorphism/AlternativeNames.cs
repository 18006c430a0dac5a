using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>Names the alternatives of a union that have no name in the spec, from what sets each apart from the others.</summary>
internal sealed class AlternativeNames
{
    private const int MaximalLength = 40;

    private readonly Dictionary<IReadOnlyList<Schema>, Dictionary<string, int>> _declared = [];

    /// <summary>What the name of an alternative adds to that of its union.</summary>
    public string Of(Schema schema)
    {
        int index = int.TryParse(schema.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int key) ? key : 0;
        IReadOnlyList<Schema> siblings = schema.Parent is not { } parent ? []
            : index < parent.OneOf.Count && ReferenceEquals(parent.OneOf[index], schema) ? parent.OneOf
            : parent.AnyOf;
        return Constant(schema)
            ?? OnlyOfItsType(schema, siblings)
            ?? OwnMember(schema, siblings)
            // What is referred to has a name of its own, whatever its type.
            ?? OnlyOfItsType(schema, [.. siblings.Where(static x => x.Ref is null)])
            ?? "Option" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A member with a fixed value names its alternative best: <c>{ "kind": { "const": "cat" } }</c> is the Cat.</summary>
    private static string? Constant(Schema schema)
    {
        string? constant = schema.Properties
            .Where(x => schema.Required.Contains(x.Name))
            .Select(static x => x.Schema.Const as JsonString ?? (x.Schema.Enum is { Count: 1 } single ? single[0] as JsonString : null))
            .FirstOrDefault(static x => x is not null)?.Value;
        return constant is { Length: <= MaximalLength } && Identifier.Pascal(constant).TrimStart('_') is { Length: > 0 } name ? name : null;
    }

    private static string? OnlyOfItsType(Schema schema, IReadOnlyList<Schema> siblings)
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

    /// <summary>The first member that no other alternative declares, a required one before others.</summary>
    private string? OwnMember(Schema schema, IReadOnlyList<Schema> siblings)
    {
        if (!_declared.TryGetValue(siblings, out Dictionary<string, int>? declared))
        {
            declared = siblings
                .SelectMany(static x => x.Properties)
                .GroupBy(static x => x.Name, StringComparer.Ordinal)
                .ToDictionary(static x => x.Key, static x => x.Count(), StringComparer.Ordinal);
            _declared.Add(siblings, declared);
        }

        string? own = schema.Properties
            .Select(static x => x.Name)
            .Where(x => x.Length <= MaximalLength && declared.TryGetValue(x, out int count) && count == 1)
            .OrderBy(x => schema.Required.Contains(x) ? 0 : 1)
            .FirstOrDefault();
        return own is not null && Identifier.Pascal(own).TrimStart('_') is { Length: > 0 } name ? "With" + name : null;
    }

    // Most of what a union refers to is an object; a reference is not followed for a name.
    private static SchemaTypes TypesOf(Schema schema) =>
        schema.HasType ? schema.Types & ~SchemaTypes.Null
        : schema.Ref is not null || schema.Properties.Count > 0 ? SchemaTypes.Object
        : schema.Items is not null || schema.PrefixItems.Count > 0 ? SchemaTypes.Array
        : schema.Enum is { } values && values.All(static x => x is JsonString) ? SchemaTypes.String
        : schema.Types;
}
