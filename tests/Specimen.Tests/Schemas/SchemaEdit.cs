using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Schemas;

/// <summary>Schemas without some of their keywords: what would be said of an instance by somebody who does not know them.</summary>
internal static class SchemaEdit
{
    public static string Without(string schema, params string[] keywords)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        RemoveFrom(root, keywords);
        return root.ToJsonString();
    }

    private static void RemoveFrom(JsonNode? schema, string[] keywords)
    {
        if (schema is JsonArray list)
        {
            foreach (JsonNode? item in list)
            {
                RemoveFrom(item, keywords);
            }
        }

        if (schema is not JsonObject json)
        {
            return;
        }

        foreach (string keyword in keywords)
        {
            json.Remove(keyword);
        }

        foreach ((string keyword, JsonNode? value) in json.Where(static x => x.Key is not ("enum" or "const" or "default" or "examples")).ToArray())
        {
            if (keyword is "properties" or "patternProperties" or "definitions" or "$defs" or "dependencies" or "dependentSchemas" && value is JsonObject named)
            {
                foreach ((string _, JsonNode? one) in named.ToArray())
                {
                    RemoveFrom(one, keywords);
                }
            }
            else
            {
                RemoveFrom(value, keywords);
            }
        }
    }
}
