using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Schemas;

/// <summary>A schema and the instances that ajv shall judge.</summary>
internal sealed record AjvJob(string Dialect, string Schema, IReadOnlyList<ReferredSchema> Others, IReadOnlyList<string> Instances)
{
    public JsonNode ToJson() => new JsonObject
    {
        ["dialect"] = Dialect,
        ["schema"] = JsonNode.Parse(Schema),
        ["others"] = Array(Others, static x => new JsonObject { ["uri"] = x.Uri.AbsoluteUri, ["schema"] = JsonNode.Parse(x.Text) }),
        ["instances"] = Array(Instances, static x => JsonValue.Create(x)),
    };

    private static JsonArray Array<T>(IReadOnlyList<T> items, System.Func<T, JsonNode?> node)
    {
        var array = new JsonArray();
        foreach (T item in items)
        {
            array.Add(node(item));
        }

        return array;
    }
}
