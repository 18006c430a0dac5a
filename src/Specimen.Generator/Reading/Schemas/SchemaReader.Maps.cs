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

        SpecLocation at = parent.Location[member.Name];
        var list = new List<SchemaProperty>(json.Members.Length);
        JsonString? reference = null;
        foreach (JsonMember entry in json.Members)
        {
            if (entry.Value is JsonObject or JsonBoolean)
            {
                list.Add(new SchemaProperty(entry.Name, entry.NameSpan, Child(parent, RoleOf(member.Name), entry.Name, entry.Value, at[entry.Name])));
            }
            else if (entry is { Name: "$ref", Value: JsonString text })
            {
                reference = text;
            }
            else
            {
                NoSchema(at.File, entry, member.Name);
            }
        }

        if (reference is not null)
        {
            AddReferred(list, parent, member.Name, at.File, reference);
        }

        return list;
    }

    /// <summary>
    /// Adds the schemas of the map that a reference in the place of one names, and of the map that a reference there names. No dialect
    /// allows that, but bundlers follow it, and nothing else can be meant.
    /// </summary>
    private void AddReferred(List<SchemaProperty> list, Schema parent, string keyword, SpecFile file, JsonString? reference)
    {
        var names = new HashSet<string>(list.Select(static x => x.Name), StringComparer.Ordinal);
        var passed = new HashSet<JsonNode>();
        while (reference is not null && ReferredMap(file, reference, keyword) is { Object: { } json } map)
        {
            if (!passed.Add(json))
            {
                Invalid(file, reference, "The reference is circular; it is ignored");
                break;
            }

            (file, reference) = (map.Location.File, null);
            foreach (JsonMember entry in json.Members)
            {
                if (entry.Value is JsonObject or JsonBoolean)
                {
                    if (names.Add(entry.Name))
                    {
                        Schema schema = Adopt(registry.Read(entry.Value, map.Location[entry.Name], parent.Dialect), parent, RoleOf(keyword), entry.Name);
                        list.Add(new SchemaProperty(entry.Name, entry.NameSpan, schema));
                    }
                }
                else if (entry is { Name: "$ref", Value: JsonString text })
                {
                    reference = text;
                }
                else
                {
                    NoSchema(file, entry, keyword);
                }
            }
        }
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

    private void NoSchema(SpecFile file, JsonMember entry, string keyword) =>
        Invalid(file, entry.Value, $"'{entry.Name}' in '{keyword}' must be a schema, that is an object or a boolean");
}
