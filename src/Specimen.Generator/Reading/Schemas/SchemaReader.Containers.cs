using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>Keywords about arrays and objects.</content>
internal sealed partial class SchemaReader
{
    private bool ReadArrayKeyword(Schema schema, JsonMember member)
    {
        switch (member.Name)
        {
            case "prefixItems":
                schema.PrefixItems = List(schema, member);
                return true;
            case "items" when member.Value is JsonArray:
                // A tuple up to 2019-09; later dialects forbid it, but nothing else can be meant.
                schema.PrefixItems = List(schema, member);
                return true;
            case "items":
                schema.Items = Sub(schema, member);
                return true;
            case "additionalItems":
                // Means something only behind a tuple; see Normalize.
                return true;
            case "contains":
                schema.Contains = Sub(schema, member);
                return true;
            case "minContains":
                schema.MinContains = Count(schema, member);
                return true;
            case "maxContains":
                schema.MaxContains = Count(schema, member);
                return true;
            case "minItems":
                schema.MinItems = Count(schema, member);
                return true;
            case "maxItems":
                schema.MaxItems = Count(schema, member);
                return true;
            case "uniqueItems":
                schema.UniqueItems = Flag(schema, member);
                return true;
            case "unevaluatedItems":
                schema.UnevaluatedItems = Sub(schema, member);
                return true;
            default:
                return false;
        }
    }

    private bool ReadObjectKeyword(Schema schema, JsonMember member)
    {
        switch (member.Name)
        {
            case "properties":
                schema.Properties = Map(schema, member);
                return true;
            case "patternProperties":
                schema.PatternProperties = Map(schema, member);
                return true;
            case "additionalProperties":
                schema.AdditionalProperties = Sub(schema, member);
                return true;
            case "unevaluatedProperties":
                schema.UnevaluatedProperties = Sub(schema, member);
                return true;
            case "propertyNames":
                schema.PropertyNames = Sub(schema, member);
                return true;
            case "required":
                if (member.Value is JsonBoolean)
                {
                    Invalid(schema, member.Value, "'required' must be an array of names in the object's schema; a boolean at the member has no meaning since draft 4");
                }
                else
                {
                    schema.Required = Names(schema, member.Value, "required");
                }

                return true;
            case "minProperties":
                schema.MinProperties = Count(schema, member);
                return true;
            case "maxProperties":
                schema.MaxProperties = Count(schema, member);
                return true;
            case "dependentRequired":
            case "dependentSchemas":
            case "dependencies":
                ReadDependencies(schema, member);
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>dependencies</c> (up to draft 7) holds both kinds, told apart by their values.</summary>
    private void ReadDependencies(Schema schema, JsonMember member)
    {
        if (member.Value is not JsonObject json)
        {
            Invalid(schema, member.Value, $"'{member.Name}' must be an object");
            return;
        }

        SpecLocation at = schema.Location[member.Name];
        List<KeyValuePair<string, IReadOnlyList<string>>> required = [.. schema.DependentRequired];
        List<SchemaProperty> schemas = [.. schema.DependentSchemas];
        foreach (JsonMember entry in json.Members)
        {
            if (entry.Value is JsonArray)
            {
                required.Add(new(entry.Name, Names(schema, entry.Value, entry.Name)));
            }
            else if (entry.Value is JsonObject or JsonBoolean)
            {
                schemas.Add(new SchemaProperty(entry.Name, entry.NameSpan, Child(schema, SchemaRole.Other, entry.Name, entry.Value, at[entry.Name])));
            }
            else
            {
                Invalid(schema, entry.Value, $"'{entry.Name}' in '{member.Name}' must be an array of names or a schema");
            }
        }

        schema.DependentRequired = required;
        schema.DependentSchemas = schemas;
    }

    private bool Flag(Schema schema, JsonMember member)
    {
        switch (member.Value)
        {
            case JsonBoolean flag:
                return flag.Value;
            case JsonString { Value: "true" or "false" } text:
                Invalid(schema, member.Value, $"'{member.Name}' must be a boolean, not a string; it is read as {text.Value}");
                return text.Value == "true";
            default:
                Invalid(schema, member.Value, $"'{member.Name}' must be true or false");
                return false;
        }
    }
}
