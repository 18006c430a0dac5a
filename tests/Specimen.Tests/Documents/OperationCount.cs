using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Specimen.Tests.Documents;

/// <summary>Counts the operations of an OpenAPI document with other readers than the generator's.</summary>
/// <param name="read">Reads a file of the specs folder by its path; null where there is none.</param>
internal sealed class OperationCount(Func<string, string?> read)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly Dictionary<string, JsonNode?> _roots = new(StringComparer.Ordinal);

    /// <summary>The operations of the document at a path below the specs folder.</summary>
    public int Of(string path) =>
        (Root(path) as JsonObject)?["paths"] is JsonObject paths
            ? paths.Where(static x => !x.Key.StartsWith("x-", StringComparison.Ordinal)).Sum(x => OfItem(x.Value, path, depth: 0))
            : 0;

    private int OfItem(JsonNode? node, string file, int depth)
    {
        if (node is not JsonObject item || depth > 16)
        {
            return 0;
        }

        int count = item.Count(x => s_methods.Contains(x.Key) && x.Value is JsonObject)
            + (item["additionalOperations"] is JsonObject more ? more.Count(static x => x.Value is JsonObject) : 0);
        if (item["$ref"]?.GetValueKind() != JsonValueKind.String)
        {
            return count;
        }

        string[] reference = item["$ref"]!.GetValue<string>().Split('#', 2);
        string target = reference[0].Length == 0 ? file : Combine(file, reference[0]);
        return count + OfItem(Step(Root(target), reference.ElementAtOrDefault(1) ?? ""), target, depth + 1);
    }

    private static string Combine(string file, string reference) =>
        Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(file)!, Uri.UnescapeDataString(reference))).Replace('\\', '/');

    private static JsonNode? Step(JsonNode? node, string pointer)
    {
        foreach (string part in Uri.UnescapeDataString(pointer).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (node as JsonObject)?[part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return node;
    }

    private JsonNode? Root(string path)
    {
        if (!_roots.TryGetValue(path, out JsonNode? root))
        {
            root = read(path) is { } text ? Parse(path, text) : null;
            _roots.Add(path, root);
        }

        return root;
    }

    private static JsonNode? Parse(string path, string text)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 512, AllowTrailingCommas = true });
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return FromYaml(stream.Documents[0].RootNode);
    }

    private static JsonNode? FromYaml(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(static x => KeyValuePair.Create(x.Key.ToString(), FromYaml(x.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(FromYaml)]),
        _ => JsonValue.Create(node.ToString()),
    };
}
