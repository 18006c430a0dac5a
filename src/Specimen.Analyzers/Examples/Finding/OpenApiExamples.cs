using System;
using System.Collections.Generic;
using System.Threading;
using Specimen.Model.Clients;
using Specimen.Reading.OpenApi;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Finding;

/// <summary>Walks an OpenAPI or Swagger document to all that has both a schema and examples: bodies, parameters, headers.</summary>
internal sealed class OpenApiExamples
{
    private static readonly string[] s_notOperations = ["parameters", "servers", "summary", "description", "$ref"];

    private readonly Place _root;
    private readonly SchemaDialect _dialect;
    private readonly SchemaRegistry _registry;
    private readonly Action<Example> _add;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<JsonNode> _visited = [];

    public OpenApiExamples(SpecFile file, SchemaRegistry registry, Action<Example> add, CancellationToken cancellationToken)
    {
        _root = new Place(file.Root!, new SpecLocation(file));
        _dialect = OpenApiVersion.Of(_root).Dialect;
        (_registry, _add, _cancellationToken) = (registry, add, cancellationToken);
    }

    public void Find()
    {
        Each(_root["paths"], PathItem);
        Each(_root["webhooks"], PathItem);
        Each(_root["definitions"], place => Schema(place));
        Each(_root["parameters"], Described);
        Each(_root["responses"], Response);
        if (_root["components"] is { } components)
        {
            Each(components["schemas"], place => Schema(place));
            Each(components["parameters"], Described);
            Each(components["headers"], Described);
            Each(components["requestBodies"], Body);
            Each(components["responses"], Response);
            Each(components["pathItems"], PathItem);
            Each(components["callbacks"], place => Each(place, PathItem));
        }
    }

    private void PathItem(Place place)
    {
        if (!Visit(place, out Place item))
        {
            return;
        }

        Parameters(item);
        foreach (KeyValuePair<string, Place> member in item.Members())
        {
            if (Array.IndexOf(s_notOperations, member.Key) >= 0)
            {
                continue;
            }

            if (member.Key == "additionalOperations")
            {
                Each(member.Value, Operation);
            }
            else
            {
                Operation(member.Value);
            }
        }
    }

    private void Operation(Place operation)
    {
        Parameters(operation);
        if (operation["requestBody"] is { } body)
        {
            Body(body);
        }

        Each(operation["responses"], Response);
        Each(operation["callbacks"], place => Each(place, PathItem));
    }

    private void Parameters(Place owner)
    {
        foreach (Place parameter in owner.Items("parameters"))
        {
            Described(parameter);
        }
    }

    private void Body(Place place)
    {
        if (Visit(place, out Place body))
        {
            Each(body["content"], Content);
        }
    }

    private void Response(Place place)
    {
        if (!Visit(place, out Place response))
        {
            return;
        }

        Each(response["content"], Content);
        Each(response["headers"], Described);
        if (response["schema"] is { } schema)
        {
            // Swagger 2.0: examples by media type.
            Schema read = Schema(schema);
            Each(response["examples"], example => AddIfJson(example.Location.Segment, example, read));
        }
    }

    private void Content(Place media)
    {
        if (media["schema"] is { } schema)
        {
            Schema read = Schema(schema);
            foreach (Place example in Examples(media))
            {
                AddIfJson(media.Location.Segment, example, read);
            }
        }
    }

    /// <summary>A parameter or a header. A string may be the value as it is sent, whatever the schema's type is.</summary>
    private void Described(Place place)
    {
        if (!Visit(place, out Place described))
        {
            return;
        }

        Each(described["content"], Content);
        if (described["schema"] is { } schema)
        {
            Schema read = Schema(schema);
            foreach (Place example in Examples(described))
            {
                if (example.Node is not JsonString)
                {
                    Add(example, read);
                }
            }
        }
    }

    private IEnumerable<Place> Examples(Place owner)
    {
        if (owner["example"] is { } single)
        {
            yield return single;
        }

        foreach (KeyValuePair<string, Place> member in owner["examples"]?.Members() ?? [])
        {
            if (Follow(member.Value) is not { } example)
            {
                continue;
            }

            if ((example["value"] ?? example["dataValue"]) is { } value)
            {
                yield return value;
            }
            else if (example.Text("externalValue") is { } external && _registry.FindFile(example.Location.File, external) is { Root: { } root } file)
            {
                yield return new Place(root, new SpecLocation(file));
            }
        }
    }

    private void AddIfJson(string mediaType, Place example, Schema schema)
    {
        // A string that looks like JSON is the body as text.
        bool isText = example.Node is JsonString { Value: var text } && text.TrimStart() is ['{' or '[', ..];
        if (MediaType.IsJson(mediaType) && !isText)
        {
            Add(example, schema);
        }
    }

    private void Add(Place example, Schema schema) =>
        _add(new Example(example.Node, example.Location.File, schema, ReferenceEquals(example.Node, example.Location.File.Root) ? ExampleKind.File : ExampleKind.Inline));

    private Schema Schema(Place place) => _registry.Read(place.Node, place.Location, _dialect);

    /// <summary>Whether what stands at a place, or at the end of the references there, is seen for the first time.</summary>
    private bool Visit(Place place, out Place target)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        target = Follow(place) ?? default;
        return target.Node is JsonObject && _visited.Add(target.Node);
    }

    private Place? Follow(Place place)
    {
        for (int i = 0; i < TextLimits.References; i++)
        {
            if (place.Text("$ref") is not { } reference)
            {
                return place;
            }

            if (_registry.FindPlace(place.Location.File, reference, out _) is not { } target)
            {
                return null;
            }

            place = target;
        }

        return null;
    }

    private static void Each(Place? map, Action<Place> read)
    {
        foreach (KeyValuePair<string, Place> member in map?.Members() ?? [])
        {
            if (!member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                read(member.Value);
            }
        }
    }
}
