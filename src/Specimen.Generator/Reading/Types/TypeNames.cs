using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>
/// The names of the types of one reading. A schema that has a name in the spec is named first; an inline schema is named from its
/// place, never from the order in which it is met, so that a schema added elsewhere renames nothing.
/// </summary>
/// <param name="namespaceOf">The namespace of the types of a file.</param>
/// <param name="namespaces">Namespaces that stand below these: a type can't have the name of one (CS0101).</param>
/// <param name="target">What a schema with <c>$ref</c> refers to; null where that is nothing.</param>
internal sealed class TypeNames(Func<SpecFile, string> namespaceOf, IReadOnlyCollection<string> namespaces, Func<Schema, Schema?> target)
{
    private readonly AlternativeNames _alternatives = new(target);
    private readonly Dictionary<string, NameScope> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<TypePlace, (string Namespace, string Name)> _names = [];
    private readonly Dictionary<Schema, (string Namespace, string Name)> _suggestions = [];

    /// <summary>The scope of a namespace, for names that are no schema's.</summary>
    public NameScope Scope(string @namespace)
    {
        if (!_scopes.TryGetValue(@namespace, out NameScope? scope))
        {
            _scopes.Add(@namespace, scope = NamespaceNames.CreateScope());
            foreach (string name in NamespaceNames.Below(@namespace, namespaces))
            {
                scope.Reserve(name);
            }
        }

        return scope;
    }

    public bool IsDeclared(Schema schema) => _names.ContainsKey(new TypePlace(schema));

    /// <summary>Names a schema for good, before any inline schema can take the name.</summary>
    public void Declare(Schema schema, string @namespace, string name)
    {
        if (!IsDeclared(schema))
        {
            NameScope scope = Scope(@namespace);
            string pascal = Identifier.Pascal(name);
            _names.Add(new TypePlace(schema), (@namespace, scope.TryTake(pascal) ?? scope.Take(Identifier.Distinct(name), pascal + "Model")));
        }
    }

    /// <summary>Says what an inline schema is called if it becomes a type: its place alone would not tell.</summary>
    public void Suggest(Schema schema, string @namespace, string name)
    {
        if (!IsDeclared(schema) && !_suggestions.ContainsKey(schema))
        {
            _suggestions.Add(schema, (@namespace, name));
        }
    }

    /// <summary>The namespace and the name of a schema's type.</summary>
    public (string Namespace, string Name) Of(TypePlace place)
    {
        if (_names.TryGetValue(place, out (string Namespace, string Name) name))
        {
            return name;
        }

        Schema schema = place.Schema;
        (string @namespace, string placeName) = Place(place);
        string candidate = place.Part is not null ? placeName
            : schema.NameHint is { Length: > 0 } hint && Identifier.Pascal(hint) is { Length: > 0 } hinted ? hinted
            : !_suggestions.ContainsKey(schema) && Title(schema) is { } title && !Scope(@namespace).IsTaken(title) ? title
            : placeName;
        NameScope scope = Scope(@namespace);
        name = (@namespace, scope.TryTake(candidate) ?? scope.Take(placeName, Whole(place) ?? placeName, placeName + "Value", placeName + "Model"));
        _names.Add(place, name);
        return name;
    }

    /// <summary>A name in the same scope for something that belongs to a schema's type.</summary>
    public string Beside(TypePlace place, string suffix)
    {
        (string @namespace, string name) = Of(place);
        return Scope(@namespace).Take(name + suffix, name + suffix + "Value");
    }

    /// <summary>The name that a schema's place suggests, whether or not it ever becomes a type.</summary>
    public (string Namespace, string Name) Place(Schema schema)
    {
        if (_names.TryGetValue(new TypePlace(schema), out (string Namespace, string Name) declared))
        {
            return declared;
        }

        if (_suggestions.TryGetValue(schema, out (string Namespace, string Name) suggested))
        {
            return suggested;
        }

        if (schema.Parent is not { } parent)
        {
            string own = Identifier.Pascal(schema.Location.Pointer.Length == 0 ? FileNames.Stem(schema.Location.File.Name) : schema.Location.Segment);
            return (namespaceOf(schema.Location.File), own.Length > 0 ? own : "Root");
        }

        (string @namespace, string name) = Place(IsAlone(parent) ? parent.Parent! : parent);

        // Several schemas inside a root can each have definitions of their own by one name.
        return (@namespace, schema.Role == SchemaRole.Definition && parent.Parent is null ? Identifier.Pascal(schema.Key) : Within(name, schema));
    }

    private (string Namespace, string Name) Place(TypePlace place)
    {
        if (place.Part is not { Holder: { } holder })
        {
            return Place(place.Schema);
        }

        (string @namespace, string name) = PlaceOrName((IsAlone(holder.Main) && holder.Holder is { } union ? union : holder).Place);
        return (@namespace, Within(name, place.Schema));
    }

    private (string Namespace, string Name) PlaceOrName(TypePlace place) => _names.TryGetValue(place, out (string Namespace, string Name) named) ? named : Place(place);

    /// <summary>The name by place with all words of both, for a type whose shorter name is another's; null where it is named for nothing else.</summary>
    private string? Whole(TypePlace place)
    {
        Schema schema = place.Schema;
        TypePlace? holder = place.Part?.Holder?.Place ?? (!_suggestions.ContainsKey(schema) && schema.Parent is { } parent ? new TypePlace(parent) : null);
        return holder is { } known && Own(schema) is { } own ? PlaceOrName(known).Name + own : null;
    }

    /// <summary>The name of a schema by what it is to one of another name.</summary>
    private string Within(string name, Schema schema) => schema.Role switch
    {
        SchemaRole.Item => One(name, "Item", schema),
        SchemaRole.MapValue => One(name, "Value", schema),
        _ => Own(schema) is { } own ? CompoundName.Of(name, own) : name,
    };

    /// <summary>What a schema's role adds to the name of what it belongs to; null where that is no name of its own.</summary>
    private string? Own(Schema schema) => schema.Role switch
    {
        SchemaRole.Item or SchemaRole.MapValue or SchemaRole.Part => null,
        SchemaRole.Variant => VariantName(schema),
        _ => Identifier.Pascal(schema.Key),
    };

    /// <summary>The name of one of several: the singular, else a suffix; positions of a tuple count from 1.</summary>
    private static string One(string name, string suffix, Schema schema)
    {
        if (int.TryParse(schema.Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index))
        {
            return name + suffix + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        string singular = English.Singular(name);
        return singular == name ? name + suffix : singular;
    }

    /// <summary>Whether a schema is an alternative without a name whose members are named as if they were the union's.</summary>
    private bool IsAlone(Schema schema) =>
        schema is { Role: SchemaRole.Variant, Parent: not null, RefName: null, NameHint: null }
        && !_suggestions.ContainsKey(schema)
        && Title(schema) is null
        && _alternatives.IsAlone(schema);

    private string VariantName(Schema schema)
    {
        if (Title(schema) is { } title)
        {
            return title;
        }

        if (schema.RefName is { } reference && Identifier.Pascal(reference) is { Length: > 0 } referred)
        {
            return referred;
        }

        return _alternatives.Of(schema);
    }

    /// <summary>The title as a name, where it is short enough to be meant as one and says more than the member's own name.</summary>
    private static string? Title(Schema schema)
    {
        if (schema.Title is not { Length: > 0 and <= 40 } title || title.Any(static c => !(char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.')) || title.Count(static c => c == ' ') > 3)
        {
            return null;
        }

        string name = Identifier.Pascal(title);
        bool repeatsMember = schema.Role is SchemaRole.Property && string.Equals(name, Identifier.Pascal(schema.Key), StringComparison.OrdinalIgnoreCase);
        return name.Length == 0 || name[0] == '_' || repeatsMember ? null : name;
    }
}
