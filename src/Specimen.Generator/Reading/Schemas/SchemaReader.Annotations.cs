using System;
using System.Collections.Generic;
using Specimen.Diagnostics;
using Specimen.Reading.Files;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>Keywords that change no verdict, OpenAPI's members, and what follows once all keywords are read.</content>
internal sealed partial class SchemaReader
{
    private void ReadAnnotation(Schema schema, JsonMember member)
    {
        switch (member.Name)
        {
            case "title":
                schema.Title = Words(schema, member);
                break;
            case "description":
                schema.Description = Words(schema, member);
                break;
            case "default":
                schema.Default = member.Value;
                break;
            case "example" when schema.Dialect.IsOpenApi:
                schema.Examples = [member.Value];
                break;
            case "examples" when member.Value is JsonArray { Items: var items }:
                schema.Examples = items;
                break;
            case "deprecated" when member.Value is JsonString { Value: not ("true" or "false") and var reason } && !string.IsNullOrWhiteSpace(reason):
                Invalid(schema, member.Value, "'deprecated' must be true or false; its text is read as the reason why the schema is deprecated");
                schema.Deprecated = true;
                schema.DeprecationMessage ??= reason;
                break;
            case "deprecated":
                schema.Deprecated = Flag(schema, member);
                break;
            case var keyword when DeprecationWords.IsReason(keyword):
                schema.Deprecated |= member.Value is JsonString or JsonBoolean { Value: true };
                schema.DeprecationMessage ??= (member.Value as JsonString)?.Value;
                break;
            case "readOnly":
                schema.ReadOnly = Flag(schema, member);
                registry.HasDirections |= schema.ReadOnly;
                break;
            case "writeOnly":
                schema.WriteOnly = Flag(schema, member);
                registry.HasDirections |= schema.WriteOnly;
                break;
            case "nullable" or "x-nullable" when schema.Dialect.IsOpenApi:
                schema.IsNullable |= Flag(schema, member);
                break;
            case "discriminator" when schema.Dialect.IsOpenApi:
                schema.Discriminator = ReadDiscriminator(schema, member.Value);
                break;
            case "x-enum-varnames":
            case "x-enumNames":
            case "x-enum-names":
                schema.EnumNames = Texts(schema, member);
                break;
            case "x-enumDescriptions" or "x-enumDescription" or "x-enum-descriptions" when member.Value is JsonObject descriptions:
                schema.DescribedValues = descriptions;
                break;
            case "x-enum-elements" when member.Value is JsonArray { Items: var elements }:
                schema.EnumDescriptions = Array.ConvertAll(elements, static x => ((x as JsonObject)?["description"] as JsonString)?.Value);
                break;
            case "x-enum-descriptions":
            case "x-enumDescriptions":
            case "enumDescriptions":
            case "markdownEnumDescriptions":
                schema.EnumDescriptions = Texts(schema, member);
                break;
            case "x-ms-enum" when member.Value is JsonObject extension:
                ReadMicrosoftEnum(schema, extension);
                break;
            case "x-extensible-enum":
                schema.EnumIsOpen ??= true;
                schema.KnownValues = (member.Value as JsonArray)?.Items;
                break;
        }
    }

    /// <summary>Swagger 2.0 has the property's name alone; 3.0 an object with a mapping.</summary>
    private Discriminator? ReadDiscriminator(Schema schema, JsonNode node)
    {
        switch (node)
        {
            case JsonString name:
                return new Discriminator(name.Value, []);
            case JsonObject json when json["propertyName"] is JsonString name:
                var mapping = new List<KeyValuePair<string, JsonString>>();
                ReadMapping(schema, json["mapping"], mapping);
                return new Discriminator(name.Value, mapping, ReadDefaultMapping(schema, json["defaultMapping"]));
            default:
                Invalid(schema, node, "'discriminator' must be an object with a 'propertyName'");
                return null;
        }
    }

    private JsonString? ReadDefaultMapping(Schema schema, JsonNode? node)
    {
        if (node is not (JsonString or JsonNull or null))
        {
            Invalid(schema, node, "'defaultMapping' must be the name of a schema or a reference to it, that is a string");
        }

        return node as JsonString;
    }

    private void ReadMapping(Schema schema, JsonNode? node, List<KeyValuePair<string, JsonString>> mapping)
    {
        if (node is not (JsonObject or JsonNull or null))
        {
            Invalid(schema, node, "'mapping' must be an object whose members are names of schemas or references to them");
        }

        foreach (JsonMember entry in (node as JsonObject)?.Members ?? [])
        {
            if (entry.Value is JsonString target)
            {
                mapping.Add(new(entry.Name, target));
            }
            else
            {
                Invalid(schema, entry.Value, $"'{entry.Name}' in 'mapping' must be the name of a schema or a reference to it, that is a string");
            }
        }
    }

    private static void ReadMicrosoftEnum(Schema schema, JsonObject extension)
    {
        schema.NameHint = (extension["name"] as JsonString)?.Value;
        schema.EnumIsOpen = (extension["modelAsString"] as JsonBoolean)?.Value;
        if (extension["values"] is JsonArray { Items: var values } && schema.EnumNames.Count == 0)
        {
            var names = new List<string?>();
            var descriptions = new List<string?>();
            foreach (JsonNode value in values)
            {
                names.Add(((value as JsonObject)?["name"] as JsonString)?.Value);
                descriptions.Add(((value as JsonObject)?["description"] as JsonString)?.Value);
            }

            (schema.EnumNames, schema.EnumDescriptions) = (names, descriptions);
        }
    }

    /// <summary>Text for people: YAML takes <c>2024</c> or <c>yes</c> without quotes for a number or a boolean, and nothing for null.</summary>
    private string? Words(Schema schema, JsonMember member)
    {
        switch (member.Value)
        {
            case JsonString text:
                return text.Value;
            case JsonNull:
                return null;
            case JsonNumber or JsonBoolean:
                Invalid(schema, member.Value, $"'{member.Name}' must be a string; it is read as text");
                return JsonText.Print(member.Value);
            default:
                Invalid(schema, member.Value, $"'{member.Name}' must be a string");
                return null;
        }
    }

    private string?[] Texts(Schema schema, JsonMember member)
    {
        if (member.Value is JsonArray { Items: var items })
        {
            if (Array.Find(items, static x => x is not (JsonString or JsonNull)) is { } other)
            {
                Invalid(schema, other, $"'{member.Name}' must hold strings only; this item says nothing");
            }

            return Array.ConvertAll(items, static x => (x as JsonString)?.Value);
        }

        Invalid(schema, member.Value, $"'{member.Name}' must be an array of strings, one for each value of 'enum'");
        return [];
    }

    /// <summary>Keywords whose meaning depends on a sibling that may stand behind them.</summary>
    private void Normalize(Schema schema, JsonObject json)
    {
        if (schema.Ref is not null && schema.DynamicRef is not null)
        {
            diagnostics.Report(Descriptors.NotHonoured, schema.Location.File, schema.RefNode!.Span, "A dynamic reference beside '$ref' is not read; put it into an 'allOf'");
            schema.DynamicRef = null;
        }

        if (schema.PrefixItems.Count > 0 && json["additionalItems"] is JsonObject or JsonBoolean && json["prefixItems"] is null)
        {
            schema.Items ??= Child(schema, SchemaRole.Item, "additionalItems", json["additionalItems"]!, schema.Location["additionalItems"]);
        }

        // A boolean makes the neighbour exclusive in draft 4; later dialects know numbers only, but a boolean can mean nothing else.
        if (json["exclusiveMinimum"] is JsonBoolean { Value: true })
        {
            (schema.ExclusiveMinimum, schema.Minimum) = (schema.Minimum, null);
        }

        if (json["exclusiveMaximum"] is JsonBoolean { Value: true })
        {
            (schema.ExclusiveMaximum, schema.Maximum) = (schema.Maximum, null);
        }

        // OpenAPI 3.0.3 lets nullable count only beside a type, 3.1 and 2.0 do not have it; authors that write it elsewhere mean it too.
        if (schema.IsNullable && schema.HasType)
        {
            schema.Types |= SchemaTypes.Null;
        }

        if (schema is { HasType: true, Enum: not null } && schema.Types != SchemaTypes.Null && json["enum"] is JsonArray list && Array.Exists(list.Items, static x => x is not JsonNull))
        {
            if (!MeantValues.AnyIsOf(list.Items, schema.Types))
            {
                ReadMisfit(schema, list);
            }
            else if (schema.Types is SchemaTypes.String or (SchemaTypes.String | SchemaTypes.Null) && FileNames.IsYaml(schema.Location.File.Name))
            {
                ReadUnquoted(schema, list);
            }
        }
    }

    /// <summary>A list of strings of YAML, which takes <c>1.0</c> or <c>true</c> without quotes for a number or a boolean that nobody wrote on purpose.</summary>
    private void ReadUnquoted(Schema schema, JsonArray list)
    {
        if (Array.Exists(list.Items, static x => x is JsonNumber or JsonBoolean) && MeantValues.Of(list.Items, schema, out _) is { } meant)
        {
            schema.Enum = meant;
            Invalid(schema, list, "'enum' lists numbers or booleans beside strings, where 'type' allows strings only; they are read as strings, put them into quotes");
        }
    }

    /// <summary>A list of which no value has the schema's own type, so that nothing would be valid: what it means, where that is certain.</summary>
    private void ReadMisfit(Schema schema, JsonArray list)
    {
        if (MeantValues.Of(list.Items, schema, out string noun) is { } meant)
        {
            schema.Enum = meant;
            Invalid(schema, list, $"'enum' lists no value of the type that 'type' names; its values are read as {noun}");
        }
        else if ((schema.Types & ~SchemaTypes.Null) == SchemaTypes.Array && schema.Items is { Ref: null, Enum: null } items && MeantValues.AnyIsOf(list.Items, items.Types))
        {
            (items.Enum, items.EnumNames, schema.Enum) = (list.Items, schema.EnumNames, null);
            Invalid(schema, list, "'enum' lists no array; it is read as the 'enum' of 'items'");
        }
        else
        {
            Invalid(schema, list, "'enum' lists no value of the type that 'type' names, so no value is valid; any JSON is taken here");
        }
    }
}
