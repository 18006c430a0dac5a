using System;
using System.Collections.Generic;
using Specimen.Model;
using Specimen.Naming;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>The names of a union's variants, by which code asks which of them a value is.</summary>
internal static class VariantNaming
{
    /// <summary>The names of a union that no variant may have.</summary>
    public static NameScope Scope() => new("Value", "Json", "Match", "Switch", "Before");

    /// <summary>A name for a variant of a type.</summary>
    public static string Take(NameScope names, TypeRef type) => names.Take(NameOf(type), NameOf(type) + "Value");

    /// <summary>Within a union its own name tells nothing apart: it is left out of variants' names that begin with it, where the rest is a name and no other variant's.</summary>
    public static IEnumerable<VariantModel> Shortened(List<VariantModel> variants, string union)
    {
        NameScope names = Scope();
        variants.ForEach(x => names.Reserve(x.Name));
        foreach (VariantModel variant in variants)
        {
            bool continues = variant.Name.Length > union.Length && variant.Name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(variant.Name[union.Length]);
            yield return continues && names.TryTake(variant.Name.Substring(union.Length)) is { } rest ? variant with { Name = rest } : variant;
        }
    }

    private static string NameOf(TypeRef type) => type switch
    {
        NamedRef named => named.Name,
        ScalarRef scalar => scalar.Scalar.ToString(),
        ListRef list => NameOf(list.Item) + "List",
        MapRef map => NameOf(map.Value) + "Map",
        _ => "Value",
    };
}
