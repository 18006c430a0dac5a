using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting;

/// <summary>Says in a documentation's words what a value must be.</summary>
internal static class CheckWords
{
    /// <summary>A sentence, as XML, for each check of a value that its type does not say already.</summary>
    public static IEnumerable<string> Of(EquatableArray<Check> checks, TypeRef type)
    {
        foreach (Check check in checks)
        {
            if (Of(check, type) is { } words)
            {
                yield return words;
            }
        }
    }

    private static string? Of(Check check, TypeRef type) => check switch
    {
        LengthCheck { Minimum: { } least, Maximum: { } most } => least == most ? $"{Characters(least)}." : $"From {least} to {Characters(most)}.",
        LengthCheck { Minimum: 1 } => "Not empty.",
        LengthCheck { Minimum: { } least } => $"At least {least} characters.",
        LengthCheck { Maximum: { } most } => $"At most {Characters(most)}.",
        PatternCheck pattern => $"Matches <c>{Documentation.OneLine(pattern.Pattern.Source)}</c>.",
        FormatCheck { Format: "date-time" or "time" or "duration" } => null,
        FormatCheck format => $"Of the format {Documentation.OneLine(format.Format)}.",
        RangeCheck range => Of(range),
        MultipleOfCheck multiple => $"A multiple of {multiple.Divisor}.",
        CountCheck { Minimum: { } least, Maximum: { } most } => least == most ? $"{Things(least, type)}." : $"From {least} to {Things(most, type)}.",
        CountCheck { Minimum: { } least } => $"At least {Things(least, type)}.",
        CountCheck { Maximum: { } most } => $"At most {Things(most, type)}.",
        UniqueCheck => "No two items are equal.",
        ConstantCheck constant => $"Always <c>{Documentation.OneLine(constant.Value)}</c>.",
        _ => null,
    };

    private static string Characters(int count) => count == 1 ? "1 character" : $"{count} characters";

    private static string Things(int count, TypeRef type) => (type is MapRef, count) switch
    {
        (true, 1) => "1 member",
        (true, _) => $"{count} members",
        (false, 1) => "1 item",
        _ => $"{count} items",
    };

    private static string Of(RangeCheck range) => range switch
    {
        { Minimum: { } least, Maximum: { } most, MinimumIsExclusive: false, MaximumIsExclusive: false } => $"From {least} to {most}.",
        { Minimum: null, MaximumIsExclusive: true } => $"Less than {range.Maximum}.",
        { Minimum: null } => $"At most {range.Maximum}.",
        { Maximum: null, MinimumIsExclusive: true } => $"Greater than {range.Minimum}.",
        { Maximum: null } => $"At least {range.Minimum}.",
        _ => $"{(range.MinimumIsExclusive ? "Greater than" : "At least")} {range.Minimum} and {(range.MaximumIsExclusive ? "less than" : "at most")} {range.Maximum}.",
    };
}
