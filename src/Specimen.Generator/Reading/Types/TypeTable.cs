using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <summary>The types that schemas become, in the order in which they were first met: named where they are met, decided later.</summary>
internal sealed class TypeTable(TypeNames names)
{
    private const int MaxParts = 2000;

    private readonly Dictionary<TypePlace, NamedRef> _types = [];
    private readonly Dictionary<TypePlace, NamedRef> _wrappers = [];
    private readonly Dictionary<NamedRef, Schema> _owners = [];
    private readonly Dictionary<NamedRef, TypeModel> _models = [];
    private readonly List<NamedRef> _order = [];
    private readonly HashSet<NamedRef> _begun = [];
    private readonly Dictionary<NamedRef, Action> _builders = [];
    private readonly Queue<NamedRef> _pending = new();
    private int _parts;

    /// <summary>Whether there is no room for another type of a schema as a part of others: what schemas mean together can be more than anyone could read.</summary>
    public bool IsFull => _parts >= MaxParts;

    /// <summary>All types that are decided.</summary>
    public IEnumerable<TypeModel> Models => _order.Where(_models.ContainsKey).Select(x => _models[x]);

    /// <summary>The type that a schema is; null for one that is none of its own, or was not met.</summary>
    public NamedRef? Of(Schema schema) => Of(new TypePlace(schema));

    public NamedRef? Of(TypePlace place) => _types.TryGetValue(place, out NamedRef? type) ? type : null;

    /// <summary>The type that wraps what a schema is; null where none does.</summary>
    public NamedRef? WrapperOf(TypePlace place) => _wrappers.TryGetValue(place, out NamedRef? wrapper) ? wrapper : null;

    /// <summary>The schema that a type is named for.</summary>
    public Schema OwnerOf(NamedRef type) => _owners[type];

    /// <summary>What is decided of a type; null where nothing is yet.</summary>
    public TypeModel? ModelOf(NamedRef type) => _models.TryGetValue(type, out TypeModel? model) ? model : null;

    /// <summary>Decides a type, or decides it anew.</summary>
    public void Decide(NamedRef type, TypeModel model) => _models[type] = model;

    /// <summary>Adds a type that no schema is named for.</summary>
    public void Add(NamedRef type, TypeModel model)
    {
        _order.Add(type);
        _models[type] = model;
    }

    /// <summary>Names the type that a schema is.</summary>
    public NamedRef Name(TypePlace place, NamedKind kind)
    {
        if (_types.TryGetValue(place, out NamedRef? known))
        {
            return known;
        }

        (string @namespace, string name) = names.Of(place);
        NamedRef type = Register(new NamedRef(@namespace, name, kind), place);
        _types.Add(place, type);
        return type;
    }

    /// <summary>Names one of several types that a schema gives: as the schema itself where there is no suffix.</summary>
    public NamedRef Name(TypePlace place, NamedKind kind, string? suffix) =>
        suffix is null ? Name(place, kind) : Register(new NamedRef(names.Of(place).Namespace, names.Beside(place, suffix), kind), place);

    /// <summary>Names the type that only wraps what a schema is, for the sake of a name.</summary>
    public NamedRef Wrap(TypePlace place)
    {
        if (!_wrappers.TryGetValue(place, out NamedRef? wrapper))
        {
            // A root whose type is another's by reference keeps its own name for the wrapper.
            (string @namespace, string name) = names.Of(place);
            wrapper = Register(new NamedRef(@namespace, _types.ContainsKey(place) ? names.Beside(place, "Root") : name, NamedKind.Wrapper), place);
            _wrappers.Add(place, wrapper);
        }

        return wrapper;
    }

    /// <summary>Has a type decided once all that was asked for is known.</summary>
    public void Later(NamedRef type, Action build)
    {
        if (!_models.ContainsKey(type) && _begun.Add(type))
        {
            _builders.Add(type, build);
            _pending.Enqueue(type);
        }
    }

    /// <summary>Decides a type now that was left for later.</summary>
    public void Build(NamedRef type)
    {
        if (_builders.TryGetValue(type, out Action? build))
        {
            _builders.Remove(type);
            build();
        }
    }

    /// <summary>Decides the next of the types that were left for later; false where none is left.</summary>
    public bool BuildNext()
    {
        if (_pending.Count == 0)
        {
            return false;
        }

        Build(_pending.Dequeue());
        return true;
    }

    private NamedRef Register(NamedRef type, TypePlace place)
    {
        _order.Add(type);
        _owners[type] = place.Schema;
        _parts += place.Part is null ? 0 : 1;
        return type;
    }
}
