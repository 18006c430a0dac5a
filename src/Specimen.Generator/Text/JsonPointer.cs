using System;
using System.Collections.Generic;
using System.Globalization;

namespace Specimen.Text;

/// <summary>
/// JSON Pointer (RFC 6901): the path from a root to one of its values, such as <c>/paths/~1users/get</c>; empty for the root itself.
/// </summary>
internal static class JsonPointer
{
    /// <summary>Writes a name as a reference token: <c>~</c> as <c>~0</c>, <c>/</c> as <c>~1</c> (§3).</summary>
    public static string Escape(string name) =>
        name.IndexOf('~') < 0 && name.IndexOf('/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The name that a reference token stands for.</summary>
    public static string Unescape(string token) =>
        token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    /// <summary>
    /// The pointer in the fragment of a URI, given without its <c>#</c>, where other characters are percent-encoded (§6).
    /// </summary>
    public static string FromFragment(string fragment) => fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment);

    /// <summary>The names and indexes of the way, unescaped. A text that doesn't start with <c>/</c> is no pointer, and has none.</summary>
    public static IEnumerable<string> Parse(string pointer)
    {
        int start = pointer.StartsWith("/", StringComparison.Ordinal) ? 0 : pointer.Length;
        while (start < pointer.Length)
        {
            int end = pointer.IndexOf('/', start + 1);
            end = end < 0 ? pointer.Length : end;
            yield return Unescape(pointer.Substring(start + 1, end - start - 1));
            start = end;
        }
    }

    /// <summary>
    /// The value that <paramref name="pointer"/> leads to from <paramref name="root"/>; null where nothing stands there, or it is no
    /// pointer.
    /// </summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return null;
        }

        JsonNode? node = root;
        foreach (string step in Parse(pointer))
        {
            node = node is null ? null : Step(node, step);
        }

        return node;
    }

    /// <summary>
    /// The value one step below <paramref name="node"/>: a member by its name, or an item by its index in digits without leading zeros
    /// (§4).
    /// </summary>
    public static JsonNode? Step(JsonNode node, string nameOrIndex) => node switch
    {
        JsonObject parent => parent[nameOrIndex],
        JsonArray parent when TryParseIndex(nameOrIndex, out int index) && index < parent.Items.Length => parent.Items[index],
        _ => null,
    };

    private static bool TryParseIndex(string text, out int index) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && (text.Length == 1 || text[0] != '0');
}
