using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>Tells objects whose names are data (ids, dates, paths, codes) from those whose names are members.</summary>
internal static class MapShape
{
    // A type with so many members of one shape, all named like members, is no type that anybody writes.
    private const int ManyMembers = 30;

    // So many codes are no coincidence; "to" and "id" are languages too.
    private const int ManyCodes = 3;

    /// <param name="objects">All objects that stand at one place.</param>
    public static bool IsMap(IReadOnlyList<JsonObject> objects)
    {
        List<JsonMember> members = [.. objects.SelectMany(static x => x.Members)];
        List<JsonNode> values = [.. members.Select(static x => x.Value).Where(static x => x is not JsonNull)];
        if (values.Count == 0 || values.Exists(x => x.Kind != values[0].Kind))
        {
            return false;
        }

        List<string> names = [.. members.Select(static x => x.Name).Distinct(StringComparer.Ordinal)];
        return names.TrueForAll(static x => DataNames.IsKey(x) || x.Length == 0) && names.Exists(static x => x.Length > 0)
            || (names.Count > 1 && (AreData(names, values) || (AreAlike(values) && AreKeysOfObjects(names, objects))));
    }

    private static bool AreData(List<string> names, List<JsonNode> values) =>
        names.TrueForAll(static x => DataNames.IsData(x) || x.Length == 0)
        || (values[0] is not (JsonObject or JsonArray) && names.Exists(DataNames.IsPath))
        || (names.Count >= ManyCodes && (names.TrueForAll(CodeLists.IsCurrency) || names.TrueForAll(CodeLists.IsCountry) || names.TrueForAll(CodeLists.IsLanguage)))
        || (names.Exists(static x => x.Length > 3) && names.TrueForAll(CodeLists.IsLanguage));

    /// <summary>Names of objects of one shape: there they are keys where none of a few, or not all of very many, could be a member's.</summary>
    private static bool AreKeysOfObjects(List<string> names, IReadOnlyList<JsonObject> objects) =>
        names.TrueForAll(static x => DataNames.IsData(x) || x.IndexOfAny([' ', '.', ':']) >= 0)
        || (names.Count >= ManyCodes && names.TrueForAll(static x => !x.Any(char.IsLower)))
        || (names.Count >= ManyMembers && objects.All(static x => x.Members.Length >= ManyMembers));

    /// <summary>Whether the values are objects of more than one member, of which each shares most with the first.</summary>
    private static bool AreAlike(List<JsonNode> values) =>
        values[0] is JsonObject { Members.Length: > 1 } first && values.TrueForAll(x => x is JsonObject json && AreAlike(first, json));

    private static bool AreAlike(JsonObject first, JsonObject other) =>
        Likeness.IsEnough(other.Members.Count(x => first[x.Name] is not null), first.Members.Length, other.Members.Length);
}
