using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>What tells the variants of a union apart where the spec names no discriminator: their tokens, and members that list their values.</summary>
internal static class VariantDistinctions
{
    /// <summary>Whether no value can be of two variants: by its token, or by a member that each of them fixes otherwise.</summary>
    public static bool AreExclusive(List<VariantModel> variants)
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

    /// <summary>
    /// Takes what is no object from records that leave the type open, where there are several: it is valid as each of them, and <c>oneOf</c> allows
    /// it as one only.
    /// </summary>
    public static void LeaveWhatIsCommon(List<VariantModel> variants)
    {
        List<int> open = [.. Enumerable.Range(0, variants.Count).Where(x => variants[x].Tokens == JsonTokens.Any && IsRecord(variants[x]))];
        foreach (int index in open.Count > 1 ? open : [])
        {
            variants[index] = variants[index] with { Tokens = JsonTokens.Object };
        }
    }

    private static bool IsRecord(VariantModel variant) => variant.Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord };

    private static bool DifferInConstant(VariantModel a, VariantModel b) =>
        a.Constants.Any(x => b.Constants.Any(y => x.JsonName == y.JsonName && !x.Values.Any(value => y.Values.Contains(value))));

    /// <summary>
    /// A member by which all objects can be told apart although the spec names none as the discriminator: one with a value each before
    /// one with several, of which there may be more some day.
    /// </summary>
    public static string? ConstantMember(List<VariantModel> variants)
    {
        List<VariantModel> objects = variants.FindAll(IsRecord);
        return objects.Count < 2 ? null : objects[0].Constants.OrderBy(static x => x.Values.Count == 1 ? 0 : 1).Select(static x => x.JsonName).FirstOrDefault(name =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return objects.TrueForAll(x => x.Constants.Any(constant => constant.JsonName == name))
                && objects.TrueForAll(x => x.Constants.Where(constant => constant.JsonName == name).SelectMany(static x => x.Values).All(value => value == ListedValues.Null || seen.Add(value)));
        });
    }

    /// <summary>The variants without the lists of several values that tell them from no other: a new value in one of those says nothing.</summary>
    public static IEnumerable<VariantModel> WithTellingConstants(List<VariantModel> variants) => variants.Select(variant => variant with
    {
        Constants = variant.Constants
            .Where(x => x.Values.Count == 1 || variants.Exists(other => Names(other, x.JsonName) && !other.Constants.Any(x.Equals)))
            .ToEquatableArray(),
    });

    private static bool Names(VariantModel variant, string jsonName) => variant.Required.Any(x => x == jsonName) || variant.Optional.Any(x => x == jsonName);
}
