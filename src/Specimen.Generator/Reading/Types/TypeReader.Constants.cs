using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>Members that list their values: what tells alternatives apart where nothing else does.</content>
internal sealed partial class TypeReader
{
    private const string Null = "null";

    /// <summary>A member with the values that it lists; null where it lists none, or one that is not compared: an array, an object, a fraction.</summary>
    private ConstantModel? Constant(string jsonName, List<Schema> schemas)
    {
        Conjunction all = Conjunction.Of(_registry, schemas);
        List<JsonNode>? listed = ListedValues.Of(all, out _)?.FindAll(x => (TypeOf(x) & all.Types) != 0);
        if (listed is null)
        {
            return all.Types == SchemaTypes.Null ? new ConstantModel(jsonName, [Null]) : null;
        }

        if (listed.Exists(static x => x is not (JsonString or JsonBoolean or JsonNull) && !(x is JsonNumber number && IsLong(number.Text))))
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

    /// <summary>Whether no value can be of two variants: by its token, or by a member that each of them fixes otherwise.</summary>
    private static bool AreExclusive(List<VariantModel> variants)
    {
        for (int i = 0; i < variants.Count; i++)
        {
            for (int j = i + 1; j < variants.Count; j++)
            {
                bool shareToken = (variants[i].Tokens & variants[j].Tokens) != 0;
                if (!variants[i].HasChecksOnly || (shareToken && !DifferInConstant(variants[i], variants[j])))
                {
                    return false;
                }
            }
        }

        return variants.All(static x => x.HasChecksOnly);
    }

    private static bool DifferInConstant(VariantModel a, VariantModel b) =>
        a.Constants.Any(x => b.Constants.Any(y => x.JsonName == y.JsonName && !x.Values.Any(value => y.Values.Contains(value))));

    /// <summary>
    /// A member by which all objects can be told apart although the spec names none as the discriminator: one with a value each before
    /// one with several, of which there may be more some day.
    /// </summary>
    private static string? ConstantMember(List<VariantModel> variants)
    {
        List<VariantModel> objects = variants.FindAll(static x => x.Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord });
        return objects.Count < 2 ? null : objects[0].Constants.OrderBy(static x => x.Values.Count == 1 ? 0 : 1).Select(static x => x.JsonName).FirstOrDefault(name =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return objects.TrueForAll(x => x.Constants.Any(constant => constant.JsonName == name))
                && objects.TrueForAll(x => x.Constants.Where(constant => constant.JsonName == name).SelectMany(static x => x.Values).All(value => value == Null || seen.Add(value)));
        });
    }

    /// <summary>The variants without the lists of several values that tell them from no other: a new value in one of those says nothing.</summary>
    private static IEnumerable<VariantModel> WithTellingConstants(List<VariantModel> variants) => variants.Select(variant => variant with
    {
        Constants = variant.Constants
            .Where(x => x.Values.Count == 1 || variants.Exists(other => Names(other, x.JsonName) && !other.Constants.Any(x.Equals)))
            .ToEquatableArray(),
    });

    private static bool Names(VariantModel variant, string jsonName) => variant.Required.Any(x => x == jsonName) || variant.Optional.Any(x => x == jsonName);
}
