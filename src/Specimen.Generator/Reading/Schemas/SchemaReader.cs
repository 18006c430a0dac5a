using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>Reads the schemas of one resource: JSON in, <see cref="Schema"/> out. What a keyword can't mean is reported and left out.</summary>
internal sealed partial class SchemaReader(SchemaRegistry registry, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    public Schema Read(JsonNode node, SpecLocation location, SchemaResource resource)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (registry.Known(node) is { } known)
        {
            return known;
        }

        resource = OwnResource(node, location, resource);
        var schema = new Schema { Location = location, Node = node, Resource = resource };
        registry.Add(schema);
        switch (node)
        {
            case JsonBoolean boolean:
                schema.Boolean = boolean.Value;
                break;
            case JsonObject json:
                ReadObject(schema, json);
                break;
            default:
                Invalid(schema, node, "a schema must be an object or a boolean");
                break;
        }

        return schema;
    }

    /// <summary>The resource that begins at this schema, where its identifier says that one does.</summary>
    private SchemaResource OwnResource(JsonNode node, SpecLocation location, SchemaResource resource)
    {
        if (resource.Dialect.IdKeyword is not { } keyword
            || ReferenceEquals(node, resource.Root)
            || node is not JsonObject json
            || json[keyword] is not JsonString { Value: var id }
            || id.Length == 0
            || id[0] == '#'
            || (resource.Dialect.RefHidesSiblings && json["$ref"] is JsonString))
        {
            return resource;
        }

        var own = new SchemaResource
        {
            File = resource.File,
            BaseUri = UriReference.Resolve(resource.BaseUri, id),
            Root = node,
            Location = location,
            Dialect = json["$schema"] is JsonString { Value: var uri } ? SchemaDialect.Of(uri) ?? resource.Dialect : resource.Dialect,
        };
        registry.Add(own);
        return own;
    }

    private void ReadObject(Schema schema, JsonObject json)
    {
        bool hidesSiblings = schema.Dialect.RefHidesSiblings && json["$ref"] is JsonString;
        foreach (JsonMember member in json.Members)
        {
            if (hidesSiblings && !CountsBesideRef(member.Name))
            {
                if (IsMissedBesideRef(member.Name))
                {
                    diagnostics.Report(Descriptors.NotHonoured, schema.Location.File, member.NameSpan, $"Beside '$ref', {schema.Dialect.Name} ignores '{member.Name}'; 'allOf' can hold both");
                }

                continue;
            }

            if (!schema.Dialect.Knows(member.Name))
            {
                diagnostics.Report(Descriptors.NotHonoured, schema.Location.File, member.NameSpan, $"{schema.Dialect.Name} has no keyword '{member.Name}', so it says nothing here; '$schema' can name a later dialect");
                continue;
            }

            if (!ReadCore(schema, member)
                && !ReadScalarKeyword(schema, member)
                && !ReadArrayKeyword(schema, member)
                && !ReadObjectKeyword(schema, member))
            {
                ReadAnnotation(schema, member);
            }
        }

        Normalize(schema, json);
    }

    // Annotations beside a hidden-sibling $ref change no verdict, and their authors mean them.
    private static bool CountsBesideRef(string keyword) => keyword is "$ref" or "description" or "title" or "nullable" or "x-nullable" or "deprecated" or "readOnly" or "definitions" or "$defs";

    // Those that would narrow what is referred to; a type is mostly the one that it has.
    private static bool IsMissedBesideRef(string keyword) => keyword is "properties" or "required" or "additionalProperties" or "patternProperties" or "minProperties" or "maxProperties"
        or "items" or "minItems" or "maxItems" or "uniqueItems" or "enum" or "minLength" or "maxLength" or "pattern" or "minimum" or "maximum" or "multipleOf"
        or "allOf" or "anyOf" or "oneOf" or "not";

    private bool ReadCore(Schema schema, JsonMember member)
    {
        switch (member.Name)
        {
            case "$ref":
                schema.Ref = Text(schema, member);
                schema.RefNode = member.Value;
                return true;
            case "$dynamicRef":
                schema.DynamicRef = Text(schema, member);
                schema.RefNode = member.Value;
                return true;
            case "$recursiveRef":
                // 2019-09's $recursiveAnchor is a $dynamicAnchor without a name (2020-12 core, appendix on changes).
                schema.DynamicRef = Text(schema, member) is null ? null : "#$recursive";
                schema.RefNode = member.Value;
                return true;
            case "$recursiveAnchor" when member.Value is JsonBoolean { Value: true }:
                SetDynamicAnchor(schema, "$recursive");
                return true;
            case "$anchor":
                SetAnchor(schema, Text(schema, member));
                return true;
            case "$dynamicAnchor":
                SetDynamicAnchor(schema, Text(schema, member));
                return true;
            case "id" or "$id" when member.Name == schema.Dialect.IdKeyword:
                if (Text(schema, member) is ['#', ..] id)
                {
                    SetAnchor(schema, id.Substring(1));
                }

                return true;
            case "$schema":
                // Which dialect it names is known before anything is read.
                Text(schema, member);
                return true;
            case "definitions" or "$defs":
                schema.Definitions = [.. schema.Definitions, .. Map(schema, member)];
                return true;
            case "allOf":
                schema.AllOf = List(schema, member);
                return true;
            case "anyOf":
                schema.AnyOf = List(schema, member);
                return true;
            case "oneOf":
                schema.OneOf = List(schema, member);
                return true;
            case "not":
                schema.Not = Sub(schema, member);
                return true;
            case "if":
                schema.If = Sub(schema, member);
                return true;
            case "then":
                schema.Then = Sub(schema, member);
                return true;
            case "else":
                schema.Else = Sub(schema, member);
                return true;
            default:
                return false;
        }
    }

    private static void SetAnchor(Schema schema, string? name)
    {
        if (name is { Length: > 0 } && !schema.Resource.Anchors.ContainsKey(name))
        {
            schema.Resource.Anchors.Add(name, schema);
        }
    }

    private void SetDynamicAnchor(Schema schema, string? name)
    {
        SetAnchor(schema, name);
        if (name is { Length: > 0 })
        {
            schema.DynamicAnchor = name;
            registry.AddDynamicAnchor(name);
        }
    }

    private Schema? Sub(Schema parent, JsonMember member)
    {
        if (member.Value is JsonObject or JsonBoolean)
        {
            return Child(parent, RoleOf(member.Name), member.Name, member.Value, parent.Location[member.Name]);
        }

        Invalid(parent, member.Value, $"'{member.Name}' must be a schema, that is an object or a boolean");
        return null;
    }

    private Schema Child(Schema parent, SchemaRole role, string key, JsonNode node, SpecLocation location) =>
        Adopt(Read(node, location, parent.Resource), parent, role, key);

    private static Schema Adopt(Schema child, Schema parent, SchemaRole role, string key)
    {
        if (child.Parent is null)
        {
            (child.Parent, child.Role, child.Key) = (parent, role, key);
        }

        return child;
    }

    private static SchemaRole RoleOf(string keyword) => keyword switch
    {
        "properties" => SchemaRole.Property,
        "items" or "prefixItems" or "additionalItems" or "unevaluatedItems" => SchemaRole.Item,
        "additionalProperties" or "patternProperties" or "unevaluatedProperties" => SchemaRole.MapValue,
        "oneOf" or "anyOf" => SchemaRole.Variant,
        "allOf" => SchemaRole.Part,
        "definitions" or "$defs" => SchemaRole.Definition,
        _ => SchemaRole.Other,
    };

    private List<Schema> List(Schema parent, JsonMember member)
    {
        if (member.Value is not JsonArray array)
        {
            Invalid(parent, member.Value, $"'{member.Name}' must be an array of schemas");
            return [];
        }

        SpecLocation at = parent.Location[member.Name];
        var list = new List<Schema>(array.Items.Length);
        for (int i = 0; i < array.Items.Length; i++)
        {
            string index = i.ToString(CultureInfo.InvariantCulture);
            list.Add(Child(parent, RoleOf(member.Name), index, array.Items[i], at[index]));
        }

        return list;
    }

    private string? Text(Schema schema, JsonMember member)
    {
        if (member.Value is JsonString text)
        {
            return text.Value;
        }

        Invalid(schema, member.Value, $"'{member.Name}' must be a string");
        return null;
    }

    private void Invalid(Schema schema, JsonNode node, string message) => Invalid(schema.Location.File, node, message);

    private void Invalid(SpecFile file, JsonNode node, string message) =>
        diagnostics.Report(Descriptors.InvalidKeyword, file, node.Span, message);
}
