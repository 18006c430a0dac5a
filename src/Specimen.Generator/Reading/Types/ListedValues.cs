using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>The values that <c>enum</c> and <c>const</c> leave to what several schemas are about.</summary>
internal static class ListedValues
{
    /// <summary>The values that all parts with a list allow; null where no part has one.</summary>
    /// <param name="all">The schemas.</param>
    /// <param name="lister">The last part with a list.</param>
    public static List<JsonNode>? Of(Conjunction all, out Schema? lister)
    {
        lister = null;
        List<JsonNode>? values = null;
        foreach (Schema part in all.Parts)
        {
            if (part.ListedValues is { } own)
            {
                values = values is null ? Distinct(own) : Common(values, own);
                lister = part;
            }
        }

        return values;
    }

    /// <summary>The texts among them.</summary>
    public static List<string>? TextsOf(Conjunction all) => Of(all, out _)?.OfType<JsonString>().Select(static x => x.Value).ToList();

    private static List<JsonNode> Common(List<JsonNode> values, IReadOnlyList<JsonNode> others)
    {
        HashSet<string> texts = [.. others.Select(JsonText.Print)];
        return values.FindAll(x => texts.Contains(JsonText.Print(x)));
    }

    private static List<JsonNode> Distinct(IReadOnlyList<JsonNode> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. values.Where(x => seen.Add(JsonText.Print(x)))];
    }
}
