using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <summary>
/// All that holds of a value at once: a schema with what it refers to and what it combines by <c>allOf</c>, taken apart so that
/// questions such as "which members" have one answer.
/// </summary>
internal sealed class Conjunction
{
    private readonly SchemaRegistry _registry;
    private readonly List<Schema> _parts = new(1);
    private HashSet<Schema>? _visited;
    private HashSet<IReadOnlyList<Schema>>? _settled;
    private List<Schema>? _beside;
    private SchemaTypes _restriction = SchemaTypes.Any;
    private Schema? _origin;
    private ConjunctionOrigin? _from;

    private Conjunction(SchemaRegistry registry, Schema main) => (_registry, Main) = (registry, main);

    /// <summary>The schema that stands at the place in question: it gives the name, the documentation and the location.</summary>
    public Schema Main { get; private set; }

    /// <summary>The schemas that assert something, referred ones before those that refer. A list, so that going through it makes no object; nobody else changes it.</summary>
    public List<Schema> Parts => _parts;

    /// <summary>Whether something other than <c>type</c> adds null: <c>nullable</c>, or an alternative that was null.</summary>
    public bool AddsNull { get; private set; }

    /// <summary>The JSON types that all parts allow, null included.</summary>
    public SchemaTypes Types
    {
        get
        {
            SchemaTypes types = _restriction;
            foreach (Schema part in _parts)
            {
                types &= part.Boolean == false ? SchemaTypes.None : part.Types;
            }

            return types;
        }
    }

    /// <summary>Whether a part names its types, or a union's alternative was cut to one.</summary>
    public bool HasType => _restriction != SchemaTypes.Any || _parts.Exists(static x => x.HasType);

    /// <summary>Whether null is the one value.</summary>
    public bool IsNullAlone => _parts.Count > 0 && (Types == SchemaTypes.Null || _parts.Exists(static x => x.Const is JsonNull || x.Enum is [JsonNull]));

    public static Conjunction Of(SchemaRegistry registry, Schema schema)
    {
        var conjunction = new Conjunction(registry, schema) { AddsNull = schema.IsNullable, _origin = schema };
        conjunction.Add(schema);
        conjunction.DropImplied();
        return conjunction;
    }

    /// <summary>What a type of this is named for.</summary>
    public TypePlace Place => _from is null || _from.IsOwn ? new TypePlace(Main) : new TypePlace(this);

    /// <summary>What this is a part of; null for a schema by itself.</summary>
    public Conjunction? Holder => _from?.Holder;

    /// <summary>What several schemas of one value mean together that another conjunction has there.</summary>
    /// <param name="registry">Finds what references mean.</param>
    /// <param name="schemas">The schemas.</param>
    /// <param name="holder">What has the value.</param>
    /// <param name="schemasOf">The schemas that a conjunction has there.</param>
    public static Conjunction Of(SchemaRegistry registry, IReadOnlyList<Schema> schemas, Conjunction holder, Func<Conjunction, IReadOnlyList<Schema>> schemasOf)
    {
        Conjunction conjunction = Of(registry, schemas);
        conjunction._from = new ConjunctionOrigin(registry, conjunction, holder, other => schemasOf(other) is { Count: > 0 } own ? Of(registry, own) : null);
        return conjunction;
    }

    public static Conjunction Of(SchemaRegistry registry, IReadOnlyList<Schema> schemas)
    {
        if (schemas.Count == 1)
        {
            return Of(registry, schemas[0]);
        }

        var conjunction = new Conjunction(registry, schemas[schemas.Count - 1]) { AddsNull = schemas.All(static x => x.IsNullable) };
        foreach (Schema schema in schemas)
        {
            conjunction.Add(schema);
        }

        conjunction.DropImplied();
        return conjunction;
    }

    /// <summary>This conjunction and one alternative of a union, which thereby is settled.</summary>
    /// <param name="union">The list of alternatives.</param>
    /// <param name="alternative">The one that holds.</param>
    /// <param name="main">The schema that the result is about.</param>
    /// <param name="addsNull">Whether null is a value beside the alternative.</param>
    /// <param name="tag">A member that the alternative has whatever its schema requires; null for none.</param>
    public Conjunction With(IReadOnlyList<Schema> union, Schema alternative, Schema main, bool addsNull, string? tag = null)
    {
        HashSet<IReadOnlyList<Schema>> settled = Settled(union);
        List<Schema> beside = _parts.FindAll(x => Assertions.Any(x, settled));
        if (beside.Count > 0 && ReferenceEquals(main, alternative) && !addsNull && Of(_registry, alternative) is var own && beside.TrueForAll(own._parts.Contains))
        {
            // What derives from a base that lists it.
            return own;
        }

        var result = new Conjunction(_registry, main) { AddsNull = addsNull || alternative.IsNullable, _origin = alternative, _settled = settled, _visited = [.. _parts] };
        result._parts.AddRange(beside.Where(x => tag is null || !result.RequiresOnly(x, tag)));
        result._beside = result._parts.Count > 0 ? [.. result._parts] : null;
        result.Add(alternative);
        result.DropImplied();
        result._from = ReferenceEquals(main, Main) ? _from : new ConjunctionOrigin(_registry, result, this, other => other.With(union, alternative, main, addsNull, tag));
        return result;
    }

    /// <summary>This conjunction with a union taken as checked by rules: it decides no type.</summary>
    public Conjunction Without(IReadOnlyList<Schema> union)
    {
        var result = new Conjunction(_registry, Main) { AddsNull = AddsNull, _restriction = _restriction, _settled = Settled(union), _from = _from };
        result._parts.AddRange(_parts);
        return result;
    }

    /// <summary>This conjunction for values of some types only.</summary>
    public Conjunction As(SchemaTypes types)
    {
        var result = new Conjunction(_registry, Main) { _restriction = types, _settled = _settled, _from = _from };
        result._parts.AddRange(_parts);
        return result;
    }

    /// <summary>Whether the same holds of a value of another conjunction.</summary>
    public bool HoldsAlike(Conjunction other) =>
        _restriction == other._restriction
        && _parts.SequenceEqual(other._parts)
        && _parts.TrueForAll(x => IsSettled(x.OneOf) == other.IsSettled(x.OneOf) && IsSettled(x.AnyOf) == other.IsSettled(x.AnyOf));

    /// <summary>Whether the union has been taken apart on the way here.</summary>
    public bool IsSettled(IReadOnlyList<Schema> union) => _settled?.Contains(union) == true;

    /// <summary>The first union that still decides something, with the part it stands in; null where there is none.</summary>
    public (Schema Part, string Keyword, IReadOnlyList<Schema> Alternatives)? NextUnion()
    {
        foreach (Schema part in _parts)
        {
            if (part.OneOf.Count > 0 && !IsSettled(part.OneOf))
            {
                return (part, "oneOf", part.OneOf);
            }

            if (part.AnyOf.Count > 0 && !IsSettled(part.AnyOf))
            {
                return (part, "anyOf", part.AnyOf);
            }
        }

        return null;
    }

    /// <summary>The first answer that a part gives; null where none gives any.</summary>
    public T? First<T>(Func<Schema, T?> answer)
        where T : class
    {
        foreach (Schema part in _parts)
        {
            if (answer(part) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The answers of all parts that give one.</summary>
    public List<Schema> Each(Func<Schema, Schema?> answer)
    {
        var list = new List<Schema>();
        foreach (Schema part in _parts)
        {
            if (answer(part) is { } value)
            {
                list.Add(value);
            }
        }

        return list;
    }

    /// <summary>The named members with all schemas that apply to each, in document order.</summary>
    public List<KeyValuePair<string, List<Schema>>> Properties()
    {
        if (_parts.Count == 1)
        {
            // One schema has each name once.
            return [.. _parts[0].Properties.Select(static x => new KeyValuePair<string, List<Schema>>(x.Name, [x.Schema]))];
        }

        int count = _parts.Count == 0 ? 0 : _parts.Max(static x => x.Properties.Count);
        var list = new List<KeyValuePair<string, List<Schema>>>(count);
        var index = new Dictionary<string, List<Schema>>(count, StringComparer.Ordinal);
        foreach (Schema part in _parts)
        {
            foreach (SchemaProperty property in part.Properties)
            {
                if (!index.TryGetValue(property.Name, out List<Schema>? schemas))
                {
                    index.Add(property.Name, schemas = new(1));
                    list.Add(new(property.Name, schemas));
                }

                schemas.Add(property.Schema);
            }
        }

        return list;
    }

    public HashSet<string> Required()
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema part in _parts)
        {
            required.UnionWith(part.Required);
        }

        return required;
    }

    /// <summary>The schemas of an array's items, one of each part that has one.</summary>
    public List<Schema> Items() => Each(static x => x.Items);

    /// <summary>The one schema that says everything, where this one only refers to it; null where it says anything of its own.</summary>
    public Schema? Alias =>
        _restriction != SchemaTypes.Any || _parts.Exists(x => IsSettled(x.OneOf) || IsSettled(x.AnyOf)) ? null
        : _origin is not null ? Referred(_origin)
        : _parts.Count == 1 && !ReferenceEquals(_parts[0], Main) ? _parts[0]
        : null;

    /// <summary>
    /// The last schema on the way of references from another that adds nothing on that way. An inline schema is not one: a type of its
    /// own would be named worse than by the schema around it.
    /// </summary>
    private Schema? Referred(Schema origin)
    {
        Schema? referred = null;
        Schema current = origin;
        for (int i = 0; !_parts.Contains(current); i++)
        {
            Schema? target = (current.Ref is null && current.DynamicRef is null) || _registry.IsDynamic(current) ? null : _registry.Target(current);
            if (i > (_visited?.Count ?? 0))
            {
                // A circle of references says nothing.
                return null;
            }
            else if (target is not null && current.AllOf.Count == 0)
            {
                current = referred = target;
            }
            else if (target is null && current.AllOf.Count == 1 && !current.IsToldFromBase)
            {
                current = current.AllOf[0];
            }
            else
            {
                break;
            }
        }

        return ReferenceEquals(referred, Main) || _beside?.Exists(_parts.Contains) == true ? null : referred;
    }

    private HashSet<IReadOnlyList<Schema>> Settled(IReadOnlyList<Schema> union) => [.. _settled ?? [], union];

    private void Add(Schema root)
    {
        if (_visited is null && root is { Ref: null, DynamicRef: null, AllOf.Count: 0 })
        {
            // Most schemas stand alone.
            if (Assertions.Any(root) && !_parts.Contains(root))
            {
                _parts.Add(root);
            }

            return;
        }

        // Not by recursion: a chain of references can be longer than the thread's stack is deep.
        _visited ??= [.. _parts];
        var pending = new Stack<(Schema Schema, bool IsFollowed)>();
        pending.Push((root, false));
        while (pending.Count > 0)
        {
            (Schema schema, bool isFollowed) = pending.Pop();
            if (isFollowed)
            {
                _parts.Add(schema);
            }
            else if (_visited.Add(schema))
            {
                Follow(schema, pending);
            }
        }
    }

    /// <summary>Puts what a schema refers to and combines on top of the schema itself.</summary>
    private void Follow(Schema schema, Stack<(Schema Schema, bool IsFollowed)> pending)
    {
        if (Assertions.Any(schema))
        {
            pending.Push((schema, true));
        }

        for (int i = schema.AllOf.Count - 1; i >= 0; i--)
        {
            pending.Push((schema.AllOf[i], false));
        }

        if ((schema.Ref is not null || schema.DynamicRef is not null) && !_registry.IsDynamic(schema) && _registry.Target(schema) is { } target)
        {
            AddsNull |= target.IsNullable && OnlyRefers(schema);
            pending.Push((target, false));
        }
    }

    /// <summary>A part that only repeats a type which another part narrows anyway says nothing of its own.</summary>
    private void DropImplied()
    {
        if (_parts.Count < 2)
        {
            return;
        }

        for (int i = _parts.Count - 1; i >= 0 && _parts.Count > 1; i--)
        {
            Schema part = _parts[i];
            if (SaysTypeOnly(part) && _parts.Exists(x => !ReferenceEquals(x, part) && (x.HasType || x.Dialect.IsOpenApi) && Assertions.Intent(x) is var types && types != SchemaTypes.Any && (types & ~part.Types) == 0))
            {
                // "type: [object, string]" beside a reference to an object: the reference says it all.
                _parts.RemoveAt(i);
            }
        }
    }

    private static bool OnlyRefers(Schema schema) => !Assertions.Any(schema) && schema.AllOf.Count == 0;

    /// <summary>Whether a part says no more than that the value is an object with one member.</summary>
    private bool RequiresOnly(Schema part, string member) =>
        part.Types.HasFlag(SchemaTypes.Object)
        && part.Required.All(x => x == member)
        && !Assertions.BeyondRequired(part, _settled);

    private bool SaysTypeOnly(Schema schema) =>
        schema.HasType
        && !schema.Types.HasFlag(SchemaTypes.Null)
        && !Assertions.BeyondType(schema, _settled);
}
