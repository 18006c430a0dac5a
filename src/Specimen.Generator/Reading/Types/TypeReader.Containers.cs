using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <content>Arrays, tuples and maps.</content>
internal sealed partial class TypeReader
{
    private TypeUse UseOfArray(Conjunction all, bool isNullable, string? nameSuffix = null)
    {
        if (all.Parts.Any(static x => x.PrefixItems.Count > 0))
        {
            NamedRef tuple = _table.Name(all.Place, NamedKind.Tuple, nameSuffix);
            _table.Later(tuple, () => AddTuple(tuple, all));
            return new TypeUse(tuple, isNullable, NestedCheck.Alone, Residual: null);
        }

        TypeUse item = UseOfPart(all, static x => x.Items())?.Strict ?? Any;
        var checks = new List<Check>();
        bool uniqueIsChecked = IsComparable(item);
        foreach (Schema part in all.Parts)
        {
            AddCount(checks, part, part.MinItems, part.MaxItems);
            if (part.UniqueItems && uniqueIsChecked)
            {
                checks.Add(new UniqueCheck(Spec(part)));
            }
        }

        if (!item.Checks.IsEmpty)
        {
            checks.Add(new ItemsCheck(item.Checks));
        }

        RuleModel? residual = All(
            RuleReader.All(all.Parts, x => _rules.OfArray(x, uniqueIsChecked)),
            Combinations(all),
            RuleReader.OfEach("Items", item.Residual));
        return new TypeUse(new ListRef(item.Type, item.IsNullable), isNullable, checks.ToEquatableArray(), residual);
    }

    private static TypeUse Any => new(new ScalarRef(Scalar.Json), IsNullable: false, [], Residual: null);

    /// <summary>Whether two values of the type are equal in C# just where they are in JSON.</summary>
    private static bool IsComparable(TypeUse item) =>
        item.Type is ScalarRef { Scalar: Scalar.String or Scalar.Boolean or Scalar.Guid or Scalar.DateOnly or (>= Scalar.SByte and <= Scalar.UInt64), Form: NumberForm.Number }
            or NamedRef { IsEnum: true };

    private static void AddCount(List<Check> checks, Schema part, int? minimum, int? maximum)
    {
        if (minimum is > 0 || maximum is not null)
        {
            checks.Add(new CountCheck(Spec(part), minimum is > 0 ? minimum : null, maximum));
        }
    }

    private void AddTuple(NamedRef type, Conjunction all)
    {
        Schema holder = all.Parts.First(static x => x.PrefixItems.Count > 0);
        int required = all.Parts.Max(static x => x.MinItems ?? 0);
        var residuals = new List<RuleModel?>();
        var prefix = new List<RuleEntry>();
        var items = new List<MemberModel>();
        for (int i = 0; i < holder.PrefixItems.Count; i++)
        {
            Schema schema = holder.PrefixItems[i];
            TypeUse use = Use(schema).Strict;
            prefix.Add(new RuleEntry(use.Residual ?? RuleModel.True));
            items.Add(TupleItem(i, schema, use, isRequired: i < required));
        }

        // Items behind a tuple are what "items" says; where nothing is said, anything (2020-12 core §10.3.1.2).
        bool isClosed = all.Parts.Any(static x => x.Items is { Boolean: false })
            || all.Parts.Any(x => x.MaxItems is { } maximum && maximum <= holder.PrefixItems.Count);
        TypeUse? restUse = isClosed ? null : UseOfPart(all, static x => x.Items())?.Strict ?? Any;
        if (prefix.Any(static x => x.Rule != RuleModel.True))
        {
            residuals.Add(RuleModel.Of(new RuleKeyword("PrefixItems", new RuleSchemas(RuleSchemasKind.List, prefix.ToEquatableArray()))));
        }

        residuals.AddRange(all.Parts.Select(x => _rules.OfArray(x, uniqueIsChecked: false)));
        residuals.AddRange(all.Parts.Select(x => Counts(x, holder.PrefixItems.Count, isClosed)));
        residuals.Add(Combinations(all));
        if (restUse is { Residual: not null } || all.Parts.Count(static x => x.PrefixItems.Count > 0) > 1)
        {
            residuals.AddRange(all.Parts.Select(FullOrNull));
        }

        _table.Decide(type, new TupleModel(Head(type, all.Main, SchemaDocumentation.Of(all)))
        {
            Items = items.ToEquatableArray(),
            Rest = restUse?.Type,
            RestIsNullable = restUse?.IsNullable ?? false,
            RestChecks = restUse?.Checks ?? [],
            Rules = RuleReader.All(residuals),
        });
    }

    private MemberModel TupleItem(int index, Schema schema, TypeUse use, bool isRequired)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        Presence presence = isRequired ? Presence.Required : use.IsNullable ? Presence.OptionalOrNull : Presence.Optional;
        return new MemberModel
        {
            Name = "Item" + number,
            JsonName = index.ToString(CultureInfo.InvariantCulture),
            Type = use.Type,
            IsNullable = use.IsNullable,
            Presence = presence,
            MustBeRead = isRequired,
            GivenName = presence == Presence.OptionalOrNull ? "HasItem" + number : null,
            Doc = SchemaDocumentation.Of([schema], use.Type, _registry),
            Spec = Spec(schema),
            // Each array has the items that must be there: a warning of its every use would say nothing, and C# allows none.
            Deprecation = isRequired ? null : SchemaDocumentation.DeprecationOf([schema], use.Type, _registry),
            Checks = use.Checks,
        };
    }

    /// <summary>The counts that a tuple's type leaves to be checked: it always has the items that must be there, and a closed one no others.</summary>
    private static RuleModel? Counts(Schema part, int named, bool isClosed)
    {
        var keywords = new List<RuleKeyword>();
        keywords.AddCount("MinItems", part.MinItems > named ? part.MinItems : null);
        keywords.AddCount("MaxItems", part.MaxItems < named || !isClosed ? part.MaxItems : null);

        return keywords.Count == 0 ? null : new RuleModel(Spec(part), keywords.ToEquatableArray());
    }

    private TypeUse UseOfMap(Conjunction all, bool isNullable)
    {
        List<Schema> values = ValueSchemas(all);
        List<Schema> byPattern = [.. all.Parts.SelectMany(static x => x.PatternProperties).Select(static x => x.Schema)];
        bool onlyPattern = byPattern.Count == 1 && values.Count == 0 && all.Parts.Any(static x => x.AdditionalProperties is { Boolean: false });
        TypeUse value = onlyPattern ? Use(byPattern[0]).Strict
            : byPattern.Count == 0 ? UseOfPart(all, ValueSchemas)?.Strict ?? Any
            : Any;
        var checks = new List<Check>();
        foreach (Schema part in all.Parts)
        {
            AddCount(checks, part, part.MinProperties, part.MaxProperties);
        }

        if (!value.Checks.IsEmpty)
        {
            checks.Add(new ItemsCheck(value.Checks));
        }

        RuleModel? residual = All(
            RuleReader.All(all.Parts, x => WithoutCounts(_rules.OfObject(x))),
            byPattern.Count > 0 ? _rules.OfAdditional(all.Parts) : null,
            RuleReader.All(all.Parts, RequiredRule),
            Combinations(all),
            RuleReader.OfEach("AdditionalProperties", value.Residual));
        return new TypeUse(new MapRef(value.Type, value.IsNullable), isNullable, checks.ToEquatableArray(), residual);
    }

    /// <summary>The schemas of the values that have no member of their own.</summary>
    public static List<Schema> ValueSchemas(Conjunction all) => all.Each(static x => x.AdditionalProperties is { Boolean: null } value ? value : null);

    private static RuleModel? WithoutCounts(RuleModel? rule)
    {
        if (rule is null)
        {
            return null;
        }

        EquatableArray<RuleKeyword> keywords = rule.Keywords.Where(static x => x.Property is not ("MinProperties" or "MaxProperties")).ToEquatableArray();
        return keywords.IsEmpty ? null : rule with { Keywords = keywords };
    }

    private static RuleModel? RequiredRule(Schema part) => part.Required.Count == 0
        ? null
        : new RuleModel(Spec(part), [new RuleKeyword("Required", new RuleTexts(part.Required.ToEquatableArray()))]);
}
