using System.Collections.Generic;
using System.Text.Json.Nodes;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas;

/// <summary>A schema and the instances that ajv shall judge.</summary>
internal sealed record AjvJob(SchemaDialect Dialect, JudgedSchema Schema, IReadOnlyList<string> Instances)
{
    public JsonNode ToJson() => new JsonObject
    {
        ["dialect"] = Dialect switch
        {
            SchemaDialect.Draft4 => "draft-04",
            SchemaDialect.Draft6 => "draft-06",
            SchemaDialect.Draft7 => "draft-07",
            SchemaDialect.Draft201909 => "2019-09",
            _ => "2020-12",
        },
        ["uri"] = Schema.Uri.AbsoluteUri,
        ["schema"] = JsonNode.Parse(Schema.Text),
        ["others"] = Array(Schema.Others, static x => new JsonObject { ["uri"] = x.Uri.AbsoluteUri, ["schema"] = JsonNode.Parse(x.Text) }),
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
