using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Rules;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Reading.Types.Rules;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>Alternatives.</content>
internal sealed partial class TypeReader
{
    /// <summary>
    /// The use of a value that <c>oneOf</c> or <c>anyOf</c> decides. Null, with those unions set aside for rules, where they only
    /// narrow a type that the rest of the schema has already.
    /// </summary>
    private TypeUse? UseOfUnion(ref Conjunction all)
    {
        while (all.NextUnion() is var (part, keyword, alternatives))
        {
            if (HoldsItself(all, alternatives))
            {
                // A base that lists what derives from it: for one of those the list says nothing new.
                _variants.Add(alternatives);
                all = all.Without(alternatives);
                continue;
            }

            Conjunction current = all;
            List<Schema> real = [.. alternatives.Where(x => !Conjunction.Of(_registry, x).IsNullAlone && x.Boolean != false)];
            bool addsNull = real.Count < alternatives.Count(static x => x.Boolean != false);
            if (real.Count == 1)
            {
                return UseOfOnly(all, alternatives, real[0], addsNull);
            }

            if (real.Count == 0)
            {
                all = all.Without(alternatives);
                continue;
            }

            string? tag = _tags.Of(part, real);
            List<Conjunction> branches = [.. real.Select(x => current.With(alternatives, x, x, addsNull: false, tag))];
            List<SchemaTypes?> listed = branches.ConvertAll(ListedValues.TypesOf);
            SchemaTypes types = TypesOf(branches, listed);
            var seen = new HashSet<IReadOnlyList<Schema>>();
            bool isNullable = addsNull || all.AddsNull || branches.Exists(x => AllowsNull(x, seen)) || listed.Exists(static x => x?.HasFlag(SchemaTypes.Null) == true);
            bool areTexts = types == SchemaTypes.String;
            if ((areTexts || branches.Exists(static x => x.NextUnion() is not null)) && TextAlternatives.Of(keyword == "oneOf", real, branches, areTexts) is { } texts)
            {
                return UseOfTexts(all, part, keyword, alternatives, texts, isNullable || texts.AllowNull);
            }

            if (types == SchemaTypes.Integer && UseOfNamedIntegers(all, part, alternatives, real, branches, isNullable) is { } integers)
            {
                return integers;
            }

            if (UseOfOneScalar(all.Without(alternatives), types, branches, isNullable) is { } one)
            {
                return one;
            }

            if (!OnlyNarrows(all, real))
            {
                return UseOfVariants(all, part, keyword, alternatives, real, branches, isNullable);
            }

            all = all.Without(alternatives);
        }

        return null;
    }

    /// <summary>Whether a schema adds null or has it among its types, by itself or by alternatives of its own that were not asked before.</summary>
    private static bool AllowsNull(Conjunction all, HashSet<IReadOnlyList<Schema>> seen) =>
        all.AddsNull
        || (all.HasType && all.Types.HasFlag(SchemaTypes.Null))
        || (!all.HasType && all.NextUnion() is var (_, _, alternatives) && seen.Add(alternatives) && alternatives.Any(x => AllowsNull(all.With(alternatives, x, x, addsNull: false), seen)));

    /// <summary>The types that alternatives have together, null aside. Values that are listed imply their types where no alternative leaves them open.</summary>
    private static SchemaTypes TypesOf(List<Conjunction> branches, List<SchemaTypes?> listed)
    {
        bool areKnown = branches.Zip(listed, static (x, types) => x.HasType || types is not null).All(static x => x);
        return branches.Zip(listed, (x, types) => areKnown ? types ?? x.Types : Intent(x)).Aggregate(SchemaTypes.None, static (sum, x) => sum | x) & ~SchemaTypes.Null;
    }

    /// <summary>The use of a union with one alternative beside those that are null or false.</summary>
    private TypeUse UseOfOnly(Conjunction all, IReadOnlyList<Schema> alternatives, Schema only, bool addsNull)
    {
        // A part that was only this union is gone now; what is left may be no more than a reference.
        _variants.Add(alternatives);
        TypeUse use = Use(all.With(alternatives, only, all.Main, all.AddsNull));
        if (addsNull && use.Type is NamedRef { Kind: NamedKind.Union } own && _table.Of(all.Place) == own && _nullableUnions.Add(own))
        {
            _nullBeside.Add(own);
        }

        return addsNull ? Nullable(use) : use;
    }

    /// <summary>Alternatives that C# has one type for, such as a number and the same as text: their difference is left to rules.</summary>
    /// <returns>The use; null where there is no such type.</returns>
    private TypeUse? UseOfOneScalar(Conjunction all, SchemaTypes types, List<Conjunction> branches, bool isNullable)
    {
        if (types == SchemaTypes.Boolean)
        {
            return new TypeUse(new ScalarRef(Scalar.Boolean), isNullable, [], Combinations(all.As(types)));
        }

        if (types is SchemaTypes.Integer or SchemaTypes.Number or SchemaTypes.Fraction)
        {
            return UseOfNumber(all.As(types), isNullable, NumberForm.Number);
        }

        if ((types & (SchemaTypes.Object | SchemaTypes.Array)) != 0 || branches.Exists(static x => x.NextUnion() is not null || x.Parts.Any(static part => part.ListedValues is not null)))
        {
            return null;
        }

        List<ScalarRef> scalars = [.. branches.Select(x => Use(x).Type).OfType<ScalarRef>()];
        if (scalars.Count < branches.Count || scalars[0].Scalar == Scalar.Json || scalars.Exists(x => x.Scalar != scalars[0].Scalar))
        {
            return null;
        }

        NumberForm form = scalars.TrueForAll(x => x.Form == scalars[0].Form) ? scalars[0].Form : NumberForm.Either;
        return new TypeUse(scalars[0] with { Form = form }, isNullable, [], Combinations(all));
    }

    private bool HoldsItself(Conjunction all, IReadOnlyList<Schema> alternatives) =>
        alternatives.Any(x => ReferenceEquals(x.Ref is null ? x : _registry.Target(x), all.Main));

    /// <summary>Whether the alternatives add no member and no type to what the schema says without them.</summary>
    private bool OnlyNarrows(Conjunction all, List<Schema> alternatives)
    {
        HashSet<string> known = [.. all.Properties().Select(static x => x.Key)];
        foreach (Schema alternative in alternatives)
        {
            Conjunction branch = Conjunction.Of(_registry, alternative);
            bool hasShape = branch.Parts.Any(static x => x.Items is not null || x.PrefixItems.Count > 0 || x.Enum is not null || x.Const is not null
                || x.Format is not null || x.AdditionalProperties is { Boolean: null } || x.PatternProperties.Count > 0);
            bool addsMember = branch.Properties().Any(x => !known.Contains(x.Key));
            bool addsUnion = branch.NextUnion() is not null;
            bool addsType = branch.HasType && (!all.HasType || (all.Types & ~branch.Types & ~SchemaTypes.Null) != 0);
            bool describesObject = known.Count > 0 || all.Types != SchemaTypes.Any;
            if (hasShape || addsMember || addsUnion || (addsType && !(describesObject && known.Count > 0 && branch.Types.HasFlag(SchemaTypes.Object))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Alternatives that are all strings: listed values become an enumeration, open where an alternative allows any string.</summary>
    private TypeUse UseOfTexts(Conjunction all, Schema part, string keyword, IReadOnlyList<Schema> union, TextAlternatives texts, bool isNullable)
    {
        Conjunction rest = all.Without(union).As(SchemaTypes.String);
        if (texts.Values.Count > 1 || (texts.Values.Count == 1 && texts.IsExhaustive))
        {
            _variants.Add(union);
            TypeUse use = UseOfStrings(all, part, texts.Values, isNullable, texts.IsExhaustive, texts.Described);
            RuleModel? rule = texts.IsTold ? null : _rules.OfUnion(part, keyword == "oneOf" ? "OneOf" : "AnyOf", union);
            return use with { Residual = All(texts.IsExhaustive ? use.Residual : All(TextRules(rest), Combinations(rest)), rule) };
        }

        return texts.Format is { } format && Formats.OfString(format, null) is { } scalar
            ? new TypeUse(new ScalarRef(scalar), isNullable, [], Combinations(rest))
            : UseOfString(rest, isNullable);
    }

    /// <summary>Alternatives that are an integer with a title each, which is how an enumeration names its integers; null where one is anything else.</summary>
    private TypeUse? UseOfNamedIntegers(Conjunction all, Schema part, IReadOnlyList<Schema> union, List<Schema> real, List<Conjunction> branches, bool isNullable)
    {
        var values = new List<JsonNode>();
        var described = new List<Schema>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < branches.Count; i++)
        {
            if (ListedValues.Of(branches[i], out Schema? lister) is not [JsonNumber value] || lister is null || !JsonNumberText.IsLong(value.Text) || !seen.Add(value.Text))
            {
                return null;
            }

            values.Add(value);
            described.Add(EnumValues.Describing(real[i], lister));
        }

        if (described.Exists(static x => x.Title is null))
        {
            return null;
        }

        _variants.Add(union);
        return UseOfIntegers(all.Without(union), part, values, isNullable, described);
    }

    private TypeUse UseOfVariants(Conjunction all, Schema part, string keyword, IReadOnlyList<Schema> union, List<Schema> real, List<Conjunction> branches, bool isNullable)
    {
        _variants.Add(union);
        NamedRef type = UnionOf(all, isNullable);
        _table.Later(type, () =>
        {
            var variants = new List<VariantModel>();
            NameScope names = VariantNaming.Scope();
            Schema? fallback = _discriminators.DefaultAlternative(part);
            for (int i = 0; i < branches.Count; i++)
            {
                TypeUse use = Use(branches[i]).Strict;
                if (use.Type != type)
                {
                    // An alternative that leads back to the union has no other type.
                    AddVariant(variants, names, real[i], all, branches[i], use, part.Discriminator, isDefault: ReferenceEquals(real[i], fallback));
                }
            }

            if (variants.Count == 0)
            {
                AddVariant(variants, names, all.Main, all, all, Any, discriminator: null);
            }

            if (keyword == "oneOf")
            {
                VariantDistinctions.LeaveWhatIsCommon(variants);
            }

            _unions.Settle(type, variants, () =>
            {
                bool isExclusive = VariantDistinctions.AreExclusive(variants);
                bool restNarrows = RuleReader.All(all.Parts, _rules.Combinations) is not null;
                // A value that is not valid as the variant it was read as is judged anew, by all that the schema says.
                RuleModel? rule = isExclusive && !restNarrows && !HasLimits(all, variants) ? null : RuleReader.All(all.Parts, FullOrNull);
                // With a discriminator, being valid as the variant it was read as is not enough: its tag may mean another.
                bool oneIsEnough = isExclusive || (keyword == "anyOf" && part.Discriminator is null);
                AddUnion(type, all.Main, keyword, variants, part.Discriminator?.PropertyName, oneIsEnough, rule);
            });
        });
        return new TypeUse(type, isNullable, NestedCheck.Alone, Residual: null);
    }

    /// <summary>The use of a value that can be of several JSON types.</summary>
    private TypeUse UseOfTypes(Conjunction all, SchemaTypes types, bool isNullable)
    {
        NamedRef type = UnionOf(all, isNullable);
        _table.Later(type, () =>
        {
            var variants = new List<VariantModel>();
            NameScope names = VariantNaming.Scope();
            foreach (SchemaTypes one in (SchemaTypes[])[SchemaTypes.Object, SchemaTypes.Array, SchemaTypes.String, SchemaTypes.Number, SchemaTypes.Boolean])
            {
                if ((types & one) != 0)
                {
                    Conjunction cut = all.As(types & one);
                    TypeUse use = one switch
                    {
                        // The union has the schema's name, so these need others.
                        SchemaTypes.Object when all.Properties().Count > 0 => UseOfObject(cut, isNullable: false, "Object"),
                        SchemaTypes.Array when all.Parts.Any(static x => x.PrefixItems.Count > 0) => UseOfArray(cut, isNullable: false, "Array"),
                        _ => Use(cut),
                    };
                    AddVariant(variants, names, all.Main, all, cut, use, discriminator: null);
                }
            }

            _unions.Settle(type, variants, () => AddUnion(type, all.Main, "type", variants, discriminator: null, oneIsEnough: true, variants.Any(static x => !x.HasChecksOnly) || HasLimits(all, variants) ? RuleReader.All(all.Parts, FullOrNull) : null));
        });
        return new TypeUse(type, isNullable, NestedCheck.Alone, Residual: null);
    }

    private NamedRef UnionOf(Conjunction all, bool isNullable)
    {
        NamedRef type = _table.Name(all.Place, NamedKind.Union);
        if (isNullable)
        {
            _nullableUnions.Add(type);
        }

        return type;
    }

    /// <summary>Whether a value that no C# type of the variants holds can be valid: an integer beyond 64 bits. OpenAPI's formats exclude it.</summary>
    private bool HasLimits(Conjunction all, List<VariantModel> variants) =>
        !all.Main.Dialect.IsOpenApi && variants.Exists(x => x.Type is NamedRef { IsHolder: true } inner ? _unions.Within(inner, inner).Exists(static part => IsLimited(part.Type)) : IsLimited(x.Type));

    private static bool IsLimited(TypeRef type) => type is ScalarRef { Scalar: Scalar.Int64 or Scalar.UInt64 };

    private void AddUnion(NamedRef type, Schema main, string keyword, List<VariantModel> variants, string? discriminator, bool oneIsEnough, RuleModel? rule) =>
        _table.Decide(type, new UnionModel(Head(type, main, SchemaDocumentation.Of(main)))
        {
            Keyword = keyword,
            Discriminator = discriminator ?? VariantDistinctions.ConstantMember(variants),
            Variants = VariantNaming.Shortened([.. VariantDistinctions.WithTellingConstants(variants)], type.Name).ToEquatableArray(),
            OneIsEnough = oneIsEnough && variants.TrueForAll(static x => x.HasChecksOnly),
            AllowsNull = _nullableUnions.Contains(type),
            Rules = rule is not null && _nullBeside.Contains(type) ? RuleReader.UnlessNull(rule) : rule,
        });
}
