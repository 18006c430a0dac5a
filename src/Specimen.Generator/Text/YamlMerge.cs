using System;
using System.Collections.Generic;

namespace Specimen.Text;

/// <summary>
/// The merge key <c>&lt;&lt;</c> of YAML 1.1, which real documents use: it lends an object the members of one or several others.
/// </summary>
internal static class YamlMerge
{
    public const string Key = "<<";

    /// <summary>
    /// How many levels of <paramref name="value"/> vanish when its members are lent; 0 if it has none to lend, and is a member like any
    /// other.
    /// </summary>
    public static int Depth(JsonNode value) => value switch
    {
        JsonObject => 1,
        JsonArray { Items.Length: > 0 } array when Array.TrueForAll(array.Items, item => item is JsonObject) => 2,
        _ => 0,
    };

    /// <summary>
    /// Puts the lent members in the place of each merge key. The object's own members win wherever they stand, then those of the earlier
    /// object.
    /// </summary>
    public static JsonMember[] Resolve(JsonMember[] members)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in members)
        {
            if (!IsMerge(member))
            {
                names.Add(member.Name);
            }
        }

        var resolved = new List<JsonMember>(members.Length);
        foreach (JsonMember member in members)
        {
            if (!IsMerge(member))
            {
                resolved.Add(member);
                continue;
            }

            foreach (JsonObject source in SourcesOf(member.Value))
            {
                resolved.AddRange(Array.FindAll(source.Members, lent => names.Add(lent.Name)));
            }
        }

        return [.. resolved];
    }

    private static bool IsMerge(JsonMember member) => member.Name == Key && Depth(member.Value) > 0;

    private static JsonObject[] SourcesOf(JsonNode value)
    {
        if (value is JsonObject single)
        {
            return [single];
        }

        return Array.ConvertAll(((JsonArray)value).Items, item => (JsonObject)item);
    }
}
