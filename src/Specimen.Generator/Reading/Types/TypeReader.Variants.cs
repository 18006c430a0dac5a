using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;

namespace Specimen.Reading.Types;

/// <content>The variants of unions, and what tells them apart.</content>
internal sealed partial class TypeReader
{
    private void AddVariant(List<VariantModel> variants, NameScope names, Schema schema, Conjunction union, Conjunction branch, TypeUse use, Discriminator? discriminator, bool isDefault = false)
    {
        if (variants.FindIndex(x => AreOneType(x.Type, use.Type)) is >= 0 and var same)
        {
            // Two alternatives of one C# type differ in rules only.
            VariantModel first = variants[same];
            variants[same] = first with
            {
                Type = first.Type == use.Type ? first.Type : ((ScalarRef)first.Type) with { Form = NumberForm.Either },
                Tokens = first.Tokens | UnionTokens.Of(use.Type),
                HasChecksOnly = false,
                IsDefault = first.IsDefault || isDefault,
            };
            return;
        }

        HashSet<string> required = [.. union.Required(), .. branch.Required()];
        bool isRecord = use.Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord };
        List<KeyValuePair<string, List<Schema>>> properties = isRecord ? branch.Properties() : [];
        required.ExceptWith(properties.Where(x => SchemaFlow.MayBeAbsent(branch, x.Value)).Select(static x => x.Key));
        variants.Add(new VariantModel
        {
            Name = VariantNaming.Take(names, use.Type),
            Type = use.Type,
            Tokens = isRecord && !branch.HasType && !schema.Dialect.IsOpenApi ? JsonTokens.Any : UnionTokens.Of(use.Type),
            Doc = new DocModel(schema.Description ?? schema.Title),
            Checks = use.Checks,
            HasChecksOnly = use.Residual is null,
            DiscriminatorValues = discriminator is null ? [] : _discriminators.Of(schema, discriminator).ToEquatableArray(),
            IsDefault = isDefault,
            Required = properties.Select(static x => x.Key).Where(required.Contains).ToEquatableArray(),
            Optional = properties.Select(static x => x.Key).Where(x => !required.Contains(x)).ToEquatableArray(),
            IsClosed = isRecord && branch.Parts.Any(static x => x.AdditionalProperties is { Boolean: false } || x.UnevaluatedProperties is { Boolean: false }),
            Constants = properties.Where(x => required.Contains(x.Key)).Select(x => ListedValues.Constant(x.Key, Conjunction.Of(_registry, x.Value))).OfType<ConstantModel>().ToEquatableArray(),
        });
    }

    private static bool AreOneType(TypeRef one, TypeRef other) => one == other || (one is ScalarRef x && other is ScalarRef y && x.Scalar == y.Scalar);
}
