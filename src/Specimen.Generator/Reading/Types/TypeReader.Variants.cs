using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>The variants of unions, and what tells them apart.</content>
internal sealed partial class TypeReader
{
    private void AddVariant(List<VariantModel> variants, NameScope names, Schema schema, Conjunction union, Conjunction branch, TypeUse use, Discriminator? discriminator)
    {
        if (variants.FindIndex(x => AreOneType(x.Type, use.Type)) is >= 0 and var same)
        {
            // Two alternatives of one C# type differ in rules only.
            VariantModel first = variants[same];
            variants[same] = first with
            {
                Type = first.Type == use.Type ? first.Type : ((ScalarRef)first.Type) with { Form = NumberForm.Either },
                Tokens = first.Tokens | TokensOf(use.Type),
                HasChecksOnly = false,
            };
            return;
        }

        HashSet<string> required = [.. union.Required(), .. branch.Required()];
        bool isRecord = use.Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord };
        List<KeyValuePair<string, List<Schema>>> properties = isRecord ? branch.Properties() : [];
        variants.Add(new VariantModel
        {
            Name = names.Take(VariantName(use.Type), VariantName(use.Type) + "Value"),
            Type = use.Type,
            Tokens = isRecord && !branch.HasType && !schema.Dialect.IsOpenApi ? JsonTokens.Any : TokensOf(use.Type),
            Doc = new DocModel(schema.Description ?? schema.Title),
            Checks = use.Checks,
            HasChecksOnly = use.Residual is null,
            DiscriminatorValues = discriminator is null ? [] : _discriminators.Of(schema, discriminator).ToEquatableArray(),
            Required = properties.Select(static x => x.Key).Where(required.Contains).ToEquatableArray(),
            Optional = properties.Select(static x => x.Key).Where(x => !required.Contains(x)).ToEquatableArray(),
            IsClosed = isRecord && branch.Parts.Any(static x => x.AdditionalProperties is { Boolean: false } || x.UnevaluatedProperties is { Boolean: false }),
            Constants = properties.Where(x => required.Contains(x.Key)).Select(x => Constant(x.Key, x.Value)).OfType<ConstantModel>().ToEquatableArray(),
        });
    }

    private static NameScope VariantNames() => new("Value", "Json", "Match", "Switch", "Before");

    /// <summary>Within a union its own name tells nothing apart: it is left out of variants' names that begin with it, where the rest is a name and no other variant's.</summary>
    private static IEnumerable<VariantModel> Shortened(List<VariantModel> variants, string union)
    {
        NameScope names = VariantNames();
        variants.ForEach(x => names.Reserve(x.Name));
        foreach (VariantModel variant in variants)
        {
            bool continues = variant.Name.Length > union.Length && variant.Name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(variant.Name[union.Length]);
            yield return continues && names.TryTake(variant.Name.Substring(union.Length)) is { } rest ? variant with { Name = rest } : variant;
        }
    }

    private static bool AreOneType(TypeRef one, TypeRef other) => one == other || (one is ScalarRef x && other is ScalarRef y && x.Scalar == y.Scalar);

    private static string VariantName(TypeRef type) => type switch
    {
        NamedRef named => named.Name,
        ScalarRef scalar => scalar.Scalar.ToString(),
        ListRef list => VariantName(list.Item) + "List",
        MapRef map => VariantName(map.Value) + "Map",
        _ => "Value",
    };
}
