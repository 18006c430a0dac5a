using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>The values that <c>enum</c> and <c>const</c> leave to what several schemas are about.</summary>
internal static class ListedValues
{
    /// <summary>Null, as a listed value is written.</summary>
    public const string Null = "null";

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

    /// <summary>The values, each once.</summary>
    public static List<JsonNode> Distinct(IReadOnlyList<JsonNode> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. values.Where(x => seen.Add(JsonText.Print(x)))];
    }

    /// <summary>The texts among them.</summary>
    public static List<string>? TextsOf(Conjunction all) => Of(all, out _)?.OfType<JsonString>().Select(static x => x.Value).ToList();

    /// <summary>The types of the values that schemas list; null where they list none.</summary>
    public static SchemaTypes? TypesOf(Conjunction all) => Of(all, out _) is { } values ? ValueTypes.Of(values) & all.Types : null;

    /// <summary>A member with the values that its schemas list; null where they list none, or one that is not compared: an array, an object, a fraction.</summary>
    public static ConstantModel? Constant(string jsonName, Conjunction all)
    {
        List<JsonNode>? listed = Of(all, out _)?.FindAll(x => (ValueTypes.Of(x) & all.Types) != 0);
        if (listed is null)
        {
            return all.Types == SchemaTypes.Null ? new ConstantModel(jsonName, [Null]) : null;
        }

        if (listed.Exists(static x => x is not (JsonString or JsonBoolean or JsonNull or JsonNumber) || (x is JsonNumber number && !JsonNumberText.IsLong(number.Text))))
        {
            return null;
        }

        List<string> values = listed.ConvertAll(static x => x is JsonNumber number
            ? long.Parse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : JsonText.Print(x));
        if (all.AddsNull && !values.Contains(Null))
        {
            values.Add(Null);
        }

        return values.Count == 0 ? null : new ConstantModel(jsonName, values.ToEquatableArray());
    }

    private static List<JsonNode> Common(List<JsonNode> values, IReadOnlyList<JsonNode> others)
    {
        HashSet<string> texts = [.. others.Select(JsonText.Print)];
        return values.FindAll(x => texts.Contains(JsonText.Print(x)));
    }
}
