using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Patterns;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <content>Strings and numbers.</content>
internal sealed partial class TypeReader
{
    private TypeUse UseOfString(Conjunction all, bool isNullable)
    {
        string? format = all.First(static x => x.Format);
        string? encoding = all.First(static x => x.ContentEncoding);
        if (Formats.OfNumber(format) is { } number)
        {
            return new TypeUse(new ScalarRef(number, NumberForm.Text), isNullable, [], All(TextRules(all), Combinations(all)));
        }

        if (Formats.OfString(format, encoding) is { } scalar)
        {
            return new TypeUse(new ScalarRef(scalar), isNullable, FormatChecks(all, scalar), All(TextRules(all), Combinations(all)));
        }

        var checks = new List<Check>();
        foreach (Schema part in all.Parts)
        {
            if (part.MinLength is > 0 || part.MaxLength is not null)
            {
                checks.Add(new LengthCheck(Spec(part), part.MinLength is > 0 ? part.MinLength : null, part.MaxLength));
            }

            if (_patterns.Read(part) is { } pattern)
            {
                checks.Add(new PatternCheck(Spec(part), pattern));
            }

            if (part.Format is not null && Formats.IsChecked(part.Format))
            {
                checks.Add(new FormatCheck(Spec(part), part.Format));
            }
        }

        return new TypeUse(new ScalarRef(Scalar.String), isNullable, checks.ToEquatableArray(), Combinations(all));
    }

    /// <summary>
    /// The format, where its C# type holds more than it allows: <see cref="System.Uri"/> also takes relative references, and times are
    /// read more leniently than they are written; the text of one that was is kept, and checked.
    /// </summary>
    private static EquatableArray<Check> FormatChecks(Conjunction all, Scalar scalar)
    {
        IEnumerable<Schema> parts = all.Parts.Where(static x => x.Format is not null);
        return scalar switch
        {
            Scalar.Uri => parts.Select(static x => (Check)new FormatCheck(Spec(x), x.Format is "iri" or "url" ? x.Format : "uri")).ToEquatableArray(),
            Scalar.DateTimeOffset or Scalar.TimeOnly or Scalar.TimeSpan => parts.Where(static x => x.Format is "date-time" or "time" or "duration").Select(static x => (Check)new FormatCheck(Spec(x), x.Format!)).ToEquatableArray(),
            _ => [],
        };
    }

    /// <summary>Constraints on the text of a string that is no string in C#.</summary>
    private RuleModel? TextRules(Conjunction all)
    {
        var rules = new List<RuleModel?>();
        foreach (Schema part in all.Parts)
        {
            var keywords = new List<RuleKeyword>();
            keywords.AddCount("MinLength", part.MinLength is > 0 ? part.MinLength : null);
            keywords.AddCount("MaxLength", part.MaxLength);
            if (_patterns.Read(part) is { } pattern)
            {
                keywords.Add(new RuleKeyword("Pattern", new RulePattern(pattern)));
            }

            rules.Add(keywords.Count == 0 ? null : new RuleModel(Spec(part), keywords.ToEquatableArray()));
        }

        return RuleReader.All(rules);
    }

    private TypeUse UseOfNumber(Conjunction all, bool isNullable, NumberForm form)
    {
        string? format = all.First(static x => Formats.OfNumber(x.Format) is null ? null : x.Format);
        bool isInteger = (Intent(all) & SchemaTypes.Fraction) == 0;
        // ASP.NET Core gives a decimal the format double; only its pattern, which has no exponent, tells it from a double.
        Scalar scalar = form == NumberForm.Either && !isInteger && NumericTextOf(all) == NumericText.Decimal ? Scalar.Decimal
            : Formats.OfNumber(format) is { } formatted && (Formats.IsInteger(formatted) || !isInteger) ? formatted
            : form == NumberForm.Either && NumericTextOf(all) == NumericText.Integer ? IntegerOf(all)
            : isInteger ? IntegerOf(all)
            : OptionsOf(all.Main).Number;
        if (!all.HasType && all.Parts.Any(static x => x.Pattern is not null))
        {
            form = NumberForm.Either;
        }

        var checks = new List<Check>();
        foreach (Schema part in all.Parts)
        {
            AddRange(checks, part);
            if (part.MultipleOf is { } divisor && !(Formats.IsInteger(scalar) && divisor == "1"))
            {
                checks.Add(new MultipleOfCheck(Spec(part), divisor));
            }
        }

        return new TypeUse(new ScalarRef(scalar, form), isNullable, checks.ToEquatableArray(), Combinations(all));
    }

    private static void AddRange(List<Check> checks, Schema part)
    {
        // Both keywords of one side may stand together since draft 6: then each counts.
        bool twoMinimums = part.Minimum is not null && part.ExclusiveMinimum is not null;
        bool twoMaximums = part.Maximum is not null && part.ExclusiveMaximum is not null;
        if (part.Minimum is not null || part.Maximum is not null || part.ExclusiveMinimum is not null || part.ExclusiveMaximum is not null)
        {
            checks.Add(new RangeCheck(
                Spec(part),
                part.Minimum ?? part.ExclusiveMinimum,
                part.Minimum is null && part.ExclusiveMinimum is not null,
                part.Maximum ?? part.ExclusiveMaximum,
                part.Maximum is null && part.ExclusiveMaximum is not null));
        }

        if (twoMinimums || twoMaximums)
        {
            checks.Add(new RangeCheck(Spec(part), twoMinimums ? part.ExclusiveMinimum : null, MinimumIsExclusive: true, twoMaximums ? part.ExclusiveMaximum : null, MaximumIsExclusive: true));
        }
    }

    /// <summary>
    /// An <c>int</c> where the bounds leave nothing beyond it, a <c>ulong</c> where they ask for one, else a <c>long</c>: an id of more than
    /// 32 bits must not fail.
    /// </summary>
    private static Scalar IntegerOf(Conjunction all)
    {
        List<decimal> minimums = Bounds(all, static x => x.Minimum ?? x.ExclusiveMinimum);
        List<decimal> maximums = Bounds(all, static x => x.Maximum ?? x.ExclusiveMaximum);
        return minimums.Exists(FitsInt) && maximums.Exists(FitsInt) ? Scalar.Int32
            : minimums.Exists(static x => x >= 0) && maximums.Count > 0 && maximums.TrueForAll(static x => x > long.MaxValue) ? Scalar.UInt64
            : Scalar.Int64;
    }

    private static List<decimal> Bounds(Conjunction all, Func<Schema, string?> of)
    {
        var bounds = new List<decimal>();
        foreach (Schema part in all.Parts)
        {
            if (of(part) is { } literal && decimal.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
            {
                bounds.Add(bound);
            }
        }

        return bounds;
    }

    private static bool FitsInt(decimal bound) => bound is >= int.MinValue and <= int.MaxValue;

    private bool IsNumericText(Conjunction all) =>
        NumericTextOf(all) != NumericText.None || all.Parts.Any(static x => Formats.OfNumber(x.Format) is not null);

    private NumericText NumericTextOf(Conjunction all)
    {
        foreach (Schema part in all.Parts)
        {
            if (_patterns.Read(part) is { NumericText: not NumericText.None and var text })
            {
                return text;
            }
        }

        return NumericText.None;
    }

    private static RuleModel? All(params RuleModel?[] rules) => RuleReader.All(rules);
}
