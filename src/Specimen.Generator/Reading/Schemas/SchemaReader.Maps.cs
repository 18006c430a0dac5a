using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>Maps of schemas, such as <c>properties</c>.</content>
internal sealed partial class SchemaReader
{
    private List<SchemaProperty> Map(Schema parent, JsonMember member)
    {
        if (member.Value is not JsonObject json)
        {
            Invalid(parent, member.Value, $"'{member.Name}' must be an object whose members are schemas");
            return [];
        }

        var list = new List<SchemaProperty>(json.Members.Length);
        var map = new Place(json, parent.Location[member.Name]);
        if (AddSchemas(list, parent, member.Name, map, taken: null) is { } reference)
        {
            AddReferred(list, parent, member.Name, map.Location.File, reference);
        }

        return list;
    }

    /// <summary>
    /// Adds the schemas of the map that a reference in the place of one names, and of the map that a reference there names. No dialect
    /// allows that, but bundlers follow it, and nothing else can be meant.
    /// </summary>
    private void AddReferred(List<SchemaProperty> list, Schema parent, string keyword, SpecFile file, JsonString? reference)
    {
        var taken = new HashSet<string>(list.Select(static x => x.Name), StringComparer.Ordinal);
        var passed = new HashSet<JsonNode>();
        while (reference is not null && ReferredMap(file, reference, keyword) is { } map)
        {
            if (!passed.Add(map.Node))
            {
                Invalid(file, reference, "The reference is circular; it is ignored");
                break;
            }

            file = map.Location.File;
            reference = AddSchemas(list, parent, keyword, map, taken);
        }
    }

    /// <summary>Adds the schemas of one map.</summary>
    /// <param name="list">What they are added to.</param>
    /// <param name="parent">The schema that has the map.</param>
    /// <param name="keyword">The keyword that the map is the value of.</param>
    /// <param name="map">The map.</param>
    /// <param name="taken">The names of the maps before it; null for the map that stands in the schema itself.</param>
    /// <returns>A reference to the map that goes on with this one; null for none.</returns>
    private JsonString? AddSchemas(List<SchemaProperty> list, Schema parent, string keyword, Place map, HashSet<string>? taken)
    {
        JsonString? reference = null;
        foreach (JsonMember entry in map.Object!.Members)
        {
            if (entry.Value is JsonObject or JsonBoolean)
            {
                if (taken?.Add(entry.Name) != false)
                {
                    SpecLocation location = map.Location[entry.Name];
                    Schema schema = taken is null ? Read(entry.Value, location, parent.Resource) : registry.Read(entry.Value, location, parent.Dialect);
                    list.Add(new SchemaProperty(entry.Name, entry.NameSpan, Adopt(schema, parent, RoleOf(keyword), entry.Name)));
                }
            }
            else if (entry is { Name: "$ref", Value: JsonString text })
            {
                reference = text;
            }
            else
            {
                Invalid(map.Location.File, entry.Value, $"'{entry.Name}' in '{keyword}' must be a schema, that is an object or a boolean");
            }
        }

        return reference;
    }

    /// <summary>The map that a reference names; null, with a diagnostic, where there is none.</summary>
    private Place? ReferredMap(SpecFile file, JsonString reference, string keyword)
    {
        if (registry.FindPlace(file, reference.Value, out JsonNode? nearest) is not { } map)
        {
            registry.ReportUnresolved(file, reference.Span, reference.Value, nearest);
            return null;
        }

        if (map.Object is null)
        {
            Invalid(file, reference, $"'{reference.Value}' must be an object whose members are schemas, for it stands in the place of '{keyword}'");
            return null;
        }

        return map;
    }
}
