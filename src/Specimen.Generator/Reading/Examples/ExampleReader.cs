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
    private const int MaximalDepth = 128;

    /// <summary>The schema of a value, inferred from examples of it.</summary>
    public Schema Infer(IReadOnlyList<JsonNode> examples, SpecLocation location) => Infer(examples, location, null, SchemaRole.Root, "", 0);

    private Schema Infer(IReadOnlyList<JsonNode> examples, SpecLocation location, Schema? parent, SchemaRole role, string key, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var schema = new Schema
        {
            Location = location,
            Node = examples.Count > 0 ? examples[0] : resource.Root,
            Dialect = SchemaDialect.Draft202012,
            Resource = resource,
            Parent = parent,
            Role = role,
            Key = key,
            HasType = true,
            Types = SchemaTypes.None,
        };
        foreach (JsonNode example in examples)
        {
            schema.Types |= TypeOf(example);
        }

        if ((schema.Types & SchemaTypes.Fraction) != 0)
        {
            schema.Types |= SchemaTypes.Integer;
        }

        if (schema.Types is SchemaTypes.None or SchemaTypes.Null || depth > MaximalDepth)
        {
            // Null alone, or no item at all, shows no type.
            schema.HasType = false;
            schema.Types = SchemaTypes.Any;
            return schema;
        }

        InferString(schema, examples);
        InferItems(schema, examples, depth);
        InferMembers(schema, examples, depth);
        schema.Examples = [.. examples.Where(static x => x is not JsonNull).Take(1)];
        return schema;
    }

    private static SchemaTypes TypeOf(JsonNode node) => node switch
    {
        JsonNull => SchemaTypes.Null,
        JsonBoolean => SchemaTypes.Boolean,
        JsonNumber { Text: var text } => long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? SchemaTypes.Integer
            : SchemaTypes.Fraction,
        JsonString => SchemaTypes.String,
        JsonArray => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };

    private static void InferString(Schema schema, IReadOnlyList<JsonNode> examples)
    {
        if ((schema.Types & SchemaTypes.String) != 0)
        {
            schema.Format = TextFormats.Common(examples.OfType<JsonString>().Select(static x => x.Value));
        }
    }

    private void InferItems(Schema schema, IReadOnlyList<JsonNode> examples, int depth)
    {
        if ((schema.Types & SchemaTypes.Array) == 0)
        {
            return;
        }

        List<JsonNode> items = [.. examples.OfType<JsonArray>().SelectMany(static x => x.Items)];
        schema.Items = Infer(items, schema.Location["0"], schema, SchemaRole.Item, "items", depth + 1);
    }

    private void InferMembers(Schema schema, IReadOnlyList<JsonNode> examples, int depth)
    {
        if ((schema.Types & SchemaTypes.Object) == 0)
        {
            return;
        }

        List<JsonObject> objects = [.. examples.OfType<JsonObject>()];
        if (MapShape.IsMap(objects))
        {
            List<JsonNode> values = [.. objects.SelectMany(static x => x.Members).Select(static x => x.Value)];
            schema.AdditionalProperties = Infer(values, schema.Location[objects[0].Members[0].Name], schema, SchemaRole.MapValue, "values", depth + 1);
            return;
        }

        var names = new List<(string Name, JsonMember First)>();
        var values1 = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
        foreach (JsonMember member in objects.SelectMany(static x => x.Members))
        {
            if (!values1.TryGetValue(member.Name, out List<JsonNode>? list))
            {
                values1.Add(member.Name, list = []);
                names.Add((member.Name, member));
            }

            list.Add(member.Value);
        }

        var properties = new List<SchemaProperty>(names.Count);
        foreach ((string name, JsonMember first) in names)
        {
            properties.Add(new SchemaProperty(name, first.NameSpan, Infer(values1[name], schema.Location[name], schema, SchemaRole.Property, name, depth + 1)));
        }

        schema.Properties = properties;
        schema.Required = [.. names.Where(x => values1[x.Name].Count == objects.Count).Select(static x => x.Name)];
    }
}
