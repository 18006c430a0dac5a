using System;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>Tells files that are there for their definitions alone, as those of protocols and those that others share are.</summary>
internal static class SchemaLibraries
{
    // What a schema can have that says nothing of a value.
    private static readonly string[] s_silent = ["$schema", "$id", "id", "$anchor", "$comment", "$vocabulary", "title", "description", "$defs", "definitions"];

    /// <summary>Whether a schema says nothing of a value itself, or no more than that it is an object.</summary>
    public static bool Is(JsonNode root) => root is JsonObject { Members: var members } && members.All(static x => IsSilent(x));

    private static bool IsSilent(JsonMember member) =>
        Array.IndexOf(s_silent, member.Name) >= 0
        || member.Name.StartsWith("x-", StringComparison.Ordinal)
        || (member.Name == "type" && member.Value is JsonString { Value: "object" });
}
