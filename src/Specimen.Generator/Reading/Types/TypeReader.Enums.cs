using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>Values that are listed one by one.</content>
internal sealed partial class TypeReader
{
    /// <summary>The use of a schema with <c>enum</c> or <c>const</c>, or with values that are known; null for one without.</summary>
    private TypeUse? UseOfValues(Conjunction all)
    {
        if (ListedValues.Of(all, out Schema? lister) is not { } values || lister is null)
        {
            return UseOfKnownTexts(all);
        }

        bool nullIsAllowed = all.AddsNull || all.Types.HasFlag(SchemaTypes.Null);
        bool isNullable = nullIsAllowed && (all.AddsNull || values.Any(static x => x is JsonNull));
        values.RemoveAll(static x => x is JsonNull);
        if (values.Count > 0 && values.All(static x => x is JsonString) && all.Types.HasFlag(SchemaTypes.String) && Formats.OfText(all) is null)
        {
            return values.Count == 1
                ? Single(all, lister, Scalar.String, values[0], isNullable)
                : UseOfStrings(all, lister, values, isNullable, isExhaustive: true);
        }

        if (values.Count > 0 && all.Types.HasFlag(SchemaTypes.Integer) && values.All(static x => x is JsonNumber number && JsonNumberText.IsLong(number.Text)))
        {
            return values.Count == 1
                ? Single(all, lister, Scalar.Int64, values[0], isNullable)
                : UseOfIntegers(all, lister, values, isNullable);
        }

        if (values.Count == 1 && values[0] is JsonBoolean && all.Types.HasFlag(SchemaTypes.Boolean))
        {
            return Single(all, lister, Scalar.Boolean, values[0], isNullable);
        }

        // What is left has no enumeration in C#: a type that holds all values, and the list as a rule.
        SchemaTypes types = values.Aggregate(SchemaTypes.None, static (x, value) => x | ValueTypes.Of(value)) & all.Types;
        var rule = RuleReader.All(all.Parts, FullOrNull);
        return types switch
        {
            SchemaTypes.Boolean => new TypeUse(new ScalarRef(Scalar.Boolean), isNullable, [], rule),
            SchemaTypes.Integer => new TypeUse(new ScalarRef(Scalar.Int64), isNullable, [], rule),
            SchemaTypes.Number or SchemaTypes.Fraction => new TypeUse(new ScalarRef(OptionsOf(all.Main).Number), isNullable, [], rule),
            SchemaTypes.String => UseOfString(all, isNullable) is var text ? text with { Residual = rule } : text,
            _ => new TypeUse(new ScalarRef(Scalar.Json), IsNullable: false, [], rule),
        };
    }

    /// <summary>The use of a text of which the schema knows some values and allows any; null for one of which it knows none.</summary>
    private TypeUse? UseOfKnownTexts(Conjunction all)
    {
        Schema? lister = all.Parts.FirstOrDefault(static x => x.KnownValues is { Count: > 0 } values && values.All(static x => x is JsonString));
        if (lister is null || (all.HasType ? all.Types & ~SchemaTypes.Null : SchemaTypes.String) != SchemaTypes.String || Formats.OfText(all) is not null)
        {
            return null;
        }

        List<JsonNode> values = ListedValues.Distinct(lister.KnownValues!);
        TypeUse use = UseOfStrings(all, lister, values, all.AddsNull || (all.HasType && all.Types.HasFlag(SchemaTypes.Null)), isExhaustive: false);
        return use with { Residual = RuleReader.All(all.Parts.Where(static x => Assertions.BeyondType(x, settled: null)).Select(FullOrNull)) };
    }

    private TypeUse Single(Conjunction all, Schema lister, Scalar scalar, JsonNode value, bool isNullable) => new(
        new ScalarRef(scalar),
        isNullable,
        [new ConstantCheck(Spec(lister), lister.Const is null ? "enum" : "const", JsonText.Print(value))],
        Combinations(all));

    private TypeUse UseOfStrings(Conjunction all, Schema lister, IReadOnlyList<JsonNode> values, bool isNullable, bool isExhaustive, IReadOnlyList<Schema>? described = null)
    {
        bool isOpen = !isExhaustive || (lister.EnumIsOpen ?? OptionsOf(all.Main).EnumsAreOpen);
        bool isNew = _table.Of(all.Place) is null;
        NamedRef type = _table.Name(all.Place, isOpen ? NamedKind.StringEnum : NamedKind.ClosedEnum);
        if (isNew)
        {
            _table.Decide(type, new StringEnumModel(Head(type, all.Main, SchemaDocumentation.Of(all)))
            {
                IsOpen = isOpen,
                IsExhaustive = isExhaustive,
                Values = EnumValues.Of(type.Name, lister, values, described),
            });
        }

        EquatableArray<Check> checks = isOpen && isExhaustive ? [new ListedCheck(Spec(lister))] : [];
        return new TypeUse(type, isNullable, checks, isExhaustive ? Combinations(all.Without(lister.OneOf)) : null);
    }

    private TypeUse UseOfIntegers(Conjunction all, Schema lister, IReadOnlyList<JsonNode> values, bool isNullable, IReadOnlyList<Schema>? described = null)
    {
        bool isNew = _table.Of(all.Place) is null;
        bool isOpen = lister.EnumIsOpen ?? OptionsOf(all.Main).EnumsAreOpen;
        NamedRef type = _table.Name(all.Place, isOpen ? NamedKind.IntegerEnum : NamedKind.ClosedIntegerEnum);
        if (isNew)
        {
            _table.Decide(type, new IntegerEnumModel(Head(type, all.Main, SchemaDocumentation.Of(all)))
            {
                IsOpen = isOpen,
                Underlying = values.All(static x => int.TryParse(((JsonNumber)x).Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? Scalar.Int32 : Scalar.Int64,
                Values = EnumValues.Of(type.Name, lister, values, described),
            });
        }

        return new TypeUse(type, isNullable, [new ListedCheck(Spec(lister))], Combinations(all));
    }
}
