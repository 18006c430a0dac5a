using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Specimen.Apis.Tests;

/// <summary>The examples of the two documentation pages, word for word.</summary>
internal static class Examples
{
    public static string Viktor { get; } = Read("viktor.json");

    public static string VertraCloud { get; } = Read("vertracloud.json");

    /// <summary>VIKTOR's example with the value at a JSON pointer replaced.</summary>
    /// <param name="pointer">The place of the value.</param>
    /// <param name="json">The new value; null to remove what is there.</param>
    public static string ViktorWith(string pointer, string? json)
    {
        JsonNode root = JsonNode.Parse(Viktor)!;
        Set(root, pointer, json);
        return root.ToJsonString();
    }

    /// <summary>The pointers of all objects in a value.</summary>
    public static IEnumerable<string> Objects(JsonNode? node, string pointer = "") => node switch
    {
        JsonObject json => json.SelectMany(x => Objects(x.Value, $"{pointer}/{x.Key}")).Prepend(pointer),
        JsonArray array => array.SelectMany((x, i) => Objects(x, $"{pointer}/{i}")),
        _ => [],
    };

    public static JsonNode At(JsonNode root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(root, static (node, step) => node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);

    private static void Set(JsonNode root, string pointer, string? json)
    {
        int last = pointer.LastIndexOf('/');
        var parent = (JsonObject)At(root, pointer[..last]);
        parent.Remove(pointer[(last + 1)..]);
        if (json is not null)
        {
            parent.Add(pointer[(last + 1)..], JsonNode.Parse(json));
        }
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name));
        return reader.ReadToEnd();
    }
}
