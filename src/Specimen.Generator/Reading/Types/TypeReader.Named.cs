using Specimen.Model;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <content>Types with names of their own, and those that only wrap another for the sake of a name.</content>
internal sealed partial class TypeReader
{
    /// <summary>The name of one of several types that a schema gives: its own where there is no suffix.</summary>
    private NamedRef Name(Schema schema, NamedKind kind, string? suffix)
    {
        if (suffix is null)
        {
            return Name(schema, kind);
        }

        var type = new NamedRef(_names.Of(schema).Namespace, _names.Beside(schema, suffix), kind);
        Register(type, schema);
        return type;
    }

    private NamedRef Name(Schema schema, NamedKind kind)
    {
        if (_types.TryGetValue(schema, out NamedRef? known))
        {
            return known;
        }

        (string @namespace, string name) = _names.Of(schema);
        var type = new NamedRef(@namespace, name, kind);
        Register(type, schema);
        _types.Add(schema, type);
        return type;
    }

    private void Register(NamedRef type, Schema owner)
    {
        _order.Add(type);
        _owners[type] = owner;
    }

    private NamedRef Wrapper(Schema schema)
    {
        if (!_wrapped.TryGetValue(schema, out NamedRef? wrapper))
        {
            // A root whose type is another's by reference keeps its own name for the wrapper.
            (string @namespace, string name) = _names.Of(schema);
            wrapper = new NamedRef(@namespace, _types.ContainsKey(schema) ? _names.Beside(schema, "Root") : name, NamedKind.Wrapper);
            _wrapped.Add(schema, wrapper);
            Register(wrapper, schema);
        }

        return wrapper;
    }

    private void AddWrapper(NamedRef wrapper, Schema schema, TypeUse use) =>
        _models[wrapper] = new WrapperModel
        {
            Namespace = wrapper.Namespace,
            Name = wrapper.Name,
            File = schema.Location.File.Path,
            Pointer = schema.Location.Pointer,
            Doc = Doc(schema),
            Deprecation = Deprecation(schema),
            Type = use.Type,
            IsNullable = use.IsNullable,
            Checks = use.Checks,
            Rules = use.Residual,
        };
}
