using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>
/// Infers the schema that examples follow. A member that is in all examples is required, one that is null somewhere is nullable,
/// and nothing is guessed beyond what the values themselves show.
/// </summary>
internal sealed class ExampleReader(SchemaResource resource, CancellationToken cancellationToken)
{
    // Level by level, so that a type of several places is named after the one that is nested least.
    private readonly Queue<ExampleGroup> _open = new();

    /// <summary>The schema of a value, inferred from examples of it.</summary>
    public Schema Infer(IReadOnlyList<JsonNode> examples, SpecLocation location)
    {
        return Infer([(examples, location)], "")[0];
    }

    /// <summary>The schemas of several values that are one thing, or list it, each inferred from examples of it: what is alike in them is one type.</summary>
    /// <param name="roots">The examples of each value, and where its schema stands.</param>
    /// <param name="name">The thing.</param>
    public IReadOnlyList<Schema> Infer(IReadOnlyList<(IReadOnlyList<JsonNode> Examples, SpecLocation Location)> roots, string name)
    {
        IReadOnlyList<ExamplePlace> places = ExamplePlaces.Of(roots.Select(static x => x.Examples), name, cancellationToken);
        ExampleGroups.Find(places, cancellationToken);
        List<Schema> schemas = [.. places
            .Where(static x => x.Parent is null)
            .Zip(roots, (place, x) => place.Group.Schema ?? Define(place.Group, place.Group.Places.Any(static y => y.Parent is null && HasNull(y)), x.Location, null, SchemaRole.Root, ""))];
        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExampleGroup group = _open.Dequeue();
            DefineItems(group.Schema!, group);
            DefineMembers(group.Schema!, group);
        }

        return schemas;
    }

    /// <summary>The schema of what stands at the places: the type of their group, or a reference to it where the type has further uses.</summary>
    private Schema Use(IReadOnlyList<ExamplePlace> places, SpecLocation location, Schema parent, SchemaRole role, string key)
    {
        ExampleGroup group = places[0].Group;
        bool isNullable = places.Any(HasNull);
        if (group.Uses == 1)
        {
            return Define(group, isNullable, location, parent, role, key);
        }

        Schema definition = group.Schema ?? Define(group, isNullable: false, location, parent, role, key);
        Schema reference = New(places.SelectMany(static x => x.Values), location, parent, role, key);
        reference.Ref = (definition.Location.File == resource.File ? "" : definition.Location.File.Path) + "#" + definition.Location.Pointer;
        reference.RefNode = reference.Node;
        reference.IsNullable = isNullable;
        resource.Referred[reference.Ref] = definition;
        return reference;
    }

    private Schema Define(ExampleGroup group, bool isNullable, SpecLocation location, Schema? parent, SchemaRole role, string key)
    {
        List<JsonNode> values = [.. group.Values];
        Schema schema = New(values, location, parent, role, key);
        group.Schema = schema;
        SchemaTypes types = group.Types & ~SchemaTypes.Null;
        if (types == SchemaTypes.None)
        {
            // Null alone, or no item at all, shows no type.
            return schema;
        }

        schema.HasType = true;
        schema.Types = isNullable ? types | SchemaTypes.Null : types;
        schema.Format = TextFormats.Common(values.OfType<JsonString>().Select(static x => x.Value));
        if (schema.Format == "date" && group.Places.Any(static x => x.Name.EndsWith("version", StringComparison.OrdinalIgnoreCase)))
        {
            // Many APIs date their versions, and append to the date what they like.
            schema.Format = null;
        }

        schema.Examples = [values.First(static x => x is not JsonNull)];
        _open.Enqueue(group);
        return schema;
    }

    private void DefineItems(Schema schema, ExampleGroup group)
    {
        if ((schema.Types & SchemaTypes.Array) != 0)
        {
            List<ExamplePlace> items = [.. group.Items];
            schema.Items = items.Count > 0
                ? Use(items, schema.Location["0"], schema, SchemaRole.Item, "items")
                : New(group.Values, schema.Location["0"], schema, SchemaRole.Item, "items");
        }
    }

    private void DefineMembers(Schema schema, ExampleGroup group)
    {
        if ((schema.Types & SchemaTypes.Object) == 0)
        {
            return;
        }

        if (group.IsMap)
        {
            JsonMember first = group.Values.OfType<JsonObject>().SelectMany(static x => x.Members).First();
            schema.AdditionalProperties = Use([.. group.Entries], schema.Location[first.Name], schema, SchemaRole.MapValue, "values");
            return;
        }

        int objects = group.Values.Count(static x => x is JsonObject);
        var properties = new List<SchemaProperty>();
        var required = new List<string>();
        foreach (IGrouping<string, ExamplePlace> member in group.MembersByName)
        {
            List<ExamplePlace> places = [.. member];
            properties.Add(new SchemaProperty(member.Key, places[0].NameSpan, Use(places, schema.Location[member.Key], schema, SchemaRole.Property, member.Key)));
            if (places.Sum(static x => x.Values.Count) == objects)
            {
                required.Add(member.Key);
            }
        }

        schema.Properties = properties;
        schema.Required = required;
    }

    private Schema New(IEnumerable<JsonNode> values, SpecLocation location, Schema? parent, SchemaRole role, string key) => new()
    {
        Location = location,
        Node = values.FirstOrDefault() ?? resource.Root,
        Resource = resource,
        Parent = parent,
        Role = role,
        Key = key,
    };

    private static bool HasNull(ExamplePlace place) => (place.Types & SchemaTypes.Null) != 0;
}
