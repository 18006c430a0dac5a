using System.Collections.Generic;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>Tells an object whose names are data (ids, dates, paths) from one whose names are members.</summary>
internal static class MapShape
{
    // A type with so many members of one shape, all named like members, is no type that anybody writes.
    private const int ManyMembers = 30;

    public static bool IsMap(IReadOnlyList<JsonObject> objects)
    {
        List<JsonMember> members = [.. objects.SelectMany(static x => x.Members)];
        if (members.Count < 2 || members.Select(static x => Shape(x.Value)).Where(static x => x != "null").Distinct().Count() > 1)
        {
            return false;
        }

        List<string> names = [.. members.Select(static x => x.Name).Distinct()];
        return names.Count > 1 && (names.All(IsData) || (names.Count >= ManyMembers && objects.All(static x => x.Members.Length >= ManyMembers) && members[0].Value is JsonObject { Members.Length: > 1 }));
    }

    /// <summary>Names that no author of a type chooses: numbers, dates, identifiers of many digits, addresses, paths.</summary>
    private static bool IsData(string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        int digits = name.Count(static c => c is >= '0' and <= '9');
        bool isHexadecimal = name.Length >= 8 && digits >= 2 && name.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-');
        return name[0] is >= '0' and <= '9' || isHexadecimal || name.IndexOf('/') >= 0 || name.IndexOf('@') > 0 || name.IndexOf("://", System.StringComparison.Ordinal) > 0;
    }

    /// <summary>A text that is the same for values that one type fits.</summary>
    private static string Shape(JsonNode node) => node switch
    {
        JsonObject json => "{" + string.Join(",", json.Members.Select(static x => x.Name).OrderBy(static x => x, System.StringComparer.Ordinal).Take(8)) + "}",
        JsonNumber => "number",
        _ => node.Kind.ToString().ToLowerInvariant(),
    };
}
