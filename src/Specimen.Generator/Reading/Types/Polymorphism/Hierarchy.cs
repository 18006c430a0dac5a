using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>
/// Which schemas derive from one with a discriminator (OpenAPI 3.1.1, Discriminator Object: "allOf" with a named base), and the values
/// that tell them apart. All other uses of <c>allOf</c> are merged: deriving from what has no discriminator would say nothing that can be used.
/// </summary>
internal sealed class Hierarchy(SchemaRegistry registry, DiscriminatorValues discriminators)
{
    private readonly Dictionary<Schema, Schema> _bases = [];
    private readonly Dictionary<Schema, List<Schema>> _derived = [];

    // Each record asks for those of all that derive from it.
    private readonly Dictionary<(Schema Schema, string Property), IReadOnlyList<string>> _values = [];
    private readonly Dictionary<(Schema Schema, string Property), string?> _initialKinds = [];

    /// <summary>Notes what a named schema derives from. All of a document do so before any type is decided.</summary>
    public void Declare(Schema schema)
    {
        foreach (Schema part in schema.AllOf)
        {
            if (part.Ref is not null && registry.Target(part) is { } target && !ReferenceEquals(target, schema) && !_bases.ContainsKey(schema) && DiscriminatedBase(target) is { KindDiscriminator: { } discriminator } root)
            {
                _bases.Add(schema, target);
                // What a mapping leaves out, or what adds null, and says nothing else is another name of the base.
                schema.IsToldFromBase = discriminator.Mapping.Count == 0 ? !schema.IsNullable : discriminators.MappedTo(root, schema, discriminator).Count > 0 || ReferenceEquals(discriminators.DefaultOf(root, discriminator), schema);
                if (!_derived.TryGetValue(target, out List<Schema>? list))
                {
                    _derived.Add(target, list = []);
                }

                list.Add(schema);
            }
        }
    }

    /// <summary>What a schema derives from; null for one that derives from nothing.</summary>
    public Schema? BaseOf(Schema schema) => _bases.TryGetValue(schema, out Schema? parent) ? parent : null;

    /// <summary>What derives from a schema by itself.</summary>
    public IReadOnlyList<Schema> DerivedFrom(Schema schema) => _derived.TryGetValue(schema, out List<Schema>? derived) ? derived : [];

    /// <summary>Whether schemas derive from one, other than itself.</summary>
    public bool IsBase(Schema schema) => _derived.ContainsKey(schema) && !IsOwnAncestor(schema);

    /// <summary>What derives from a schema, directly or not, the nearest first.</summary>
    public IEnumerable<Schema> Descendants(Schema schema)
    {
        var open = new Queue<Schema>([schema]);
        for (int i = 0; open.Count > 0 && i < 10_000; i++)
        {
            foreach (Schema derived in DerivedFrom(open.Dequeue()))
            {
                open.Enqueue(derived);
                yield return derived;
            }
        }
    }

    /// <summary>The bases that have a discriminator, the nearest first; the schema itself is among them where something derives from it.</summary>
    public IEnumerable<Schema> Roots(Schema schema)
    {
        Schema? current = schema;
        for (int i = 0; i <= _bases.Count && current is not null; i++)
        {
            if (IsRoot(current) && (i > 0 || IsBase(schema)))
            {
                yield return current;
            }

            current = BaseOf(current);
        }
    }

    /// <summary>The values of a discriminator that mean a record. A base that has the discriminator too has its own from the bases above it.</summary>
    public IReadOnlyList<string> ValuesOf(Schema schema, string property)
    {
        if (!_values.TryGetValue((schema, property), out IReadOnlyList<string>? values))
        {
            List<Schema> roots = [.. RootsWith(schema, property)];
            values = [.. (roots.Count > 1 && ReferenceEquals(roots[0], schema) ? roots.Skip(1) : roots)
                .SelectMany(x => discriminators.OfRecord(x, schema, ReferenceEquals(x, schema) ? null : _bases[schema], x.KindDiscriminator!))];
            _values.Add((schema, property), values);
        }

        return values;
    }

    /// <summary>What derives from a schema and is meant by a value without a mapping, and by none (OpenAPI 3.2.0, Discriminator Object); null where that is the schema itself.</summary>
    public Schema? DefaultOf(Schema schema) =>
        Roots(schema).FirstOrDefault() is { KindDiscriminator: { } discriminator } root && discriminators.DefaultOf(root, discriminator) is { } target
            ? Descendants(schema).FirstOrDefault(x => ReferenceEquals(x, target))
            : null;

    /// <summary>The value that a record has from the start; null where the values that its member lists are others.</summary>
    public string? InitialKind(Schema schema, string property)
    {
        if (!_initialKinds.TryGetValue((schema, property), out string? kind))
        {
            kind = FindInitialKind(schema, property);
            _initialKinds.Add((schema, property), kind);
        }

        return kind;
    }

    private string? FindInitialKind(Schema schema, string property)
    {
        // What its nearest base tells by another member is, for the bases above, that base itself, unless a mapping or its own list says otherwise.
        Schema? nearest = Roots(schema).FirstOrDefault(x => !ReferenceEquals(x, schema));
        bool isOfNearest = nearest is not null
            && nearest.KindDiscriminator!.PropertyName != property
            && RootsWith(nearest, property).Any()
            && !RootsWith(schema, property).Any(x => discriminators.MappedTo(x, schema, x.KindDiscriminator!).Count > 0);
        List<string>? listed = discriminators.Listed(schema, property);
        string?[] values = [isOfNearest ? InitialKind(nearest!, property) : null, ValuesOf(schema, property)[0]];
        return Array.Find(values, x => x is not null && listed?.Contains(x) != false);
    }

    private IEnumerable<Schema> RootsWith(Schema schema, string property) => Roots(schema).Where(x => x.KindDiscriminator!.PropertyName == property);

    /// <summary>The nearest schema with a discriminator among a schema and what it refers to by <c>allOf</c>; null where there is none.</summary>
    private Schema? DiscriminatedBase(Schema schema)
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>();
        open.Push(schema);
        while (open.Count > 0)
        {
            Schema next = open.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            if (IsRoot(next))
            {
                return next;
            }

            foreach (Schema part in next.AllOf.Where(static x => x.Ref is not null))
            {
                if (registry.Target(part) is { } target)
                {
                    open.Push(target);
                }
            }
        }

        return null;
    }

    private static bool IsRoot(Schema schema) => schema is { KindDiscriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 };

    // A circle of bases derives nothing.
    private bool IsOwnAncestor(Schema schema)
    {
        Schema current = schema;
        for (int i = 0; i <= _bases.Count && _bases.TryGetValue(current, out Schema? parent); i++)
        {
            if (ReferenceEquals(parent, schema))
            {
                return true;
            }

            current = parent;
        }

        return false;
    }
}
