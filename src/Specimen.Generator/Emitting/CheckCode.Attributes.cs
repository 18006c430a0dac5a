using System;
using System.Collections.Generic;
using System.Globalization;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Patterns;

namespace Specimen.Emitting;

/// <content>
/// DataAnnotations attributes. None may refuse what the schema allows: the framework's own count UTF-16 code units, take the
/// count of a list by reflection and compare an open enumeration with its text, so for these Specimen emits its own.
/// </content>
internal sealed partial class CheckCode
{
    public void EmitAttributes(MemberModel member)
    {
        if (member.Checks.IsEmpty)
        {
            return;
        }

        var kinds = new HashSet<Type>();
        foreach (Check check in member.Checks)
        {
            string? attribute = check switch
            {
                LengthCheck length => $"{_names.Framework("SpecLength")}({Most(length.Maximum)}{(length.Minimum is { } least ? ", MinimumLength = " + Literal.Number(least) : "")})",
                CountCheck count => $"{_names.Framework("SpecItems")}({Bounds(count.Minimum, count.Maximum)})",
                PatternCheck { Pattern: { Simple: not AlwaysPattern, FullMatch: { } full } } => $"{_names.Framework("RegularExpression")}({Literal.Text(full)})",
                RangeCheck range when member.Type is ScalarRef scalar => Range(range, scalar.Scalar),
                ListedCheck when member.Type is NamedRef { Kind: NamedKind.StringEnum } => _names.Framework("SpecListed"),
                _ => null,
            };
            // An attribute can stand once: where parts of a schema bound a member twice, Validate() checks the rest.
            if (attribute is not null && kinds.Add(check.GetType()))
            {
                _writer.Line($"[{attribute}]");
            }
        }
    }

    private static string Most(int? maximum) => maximum is { } most ? Literal.Number(most) : "int.MaxValue";

    private string Range(RangeCheck range, Scalar scalar)
    {
        bool fitsInt = scalar is >= Scalar.SByte and <= Scalar.Int32 && !range.MinimumIsExclusive && !range.MaximumIsExclusive && IsInt(range.Minimum) && IsInt(range.Maximum);
        if (fitsInt)
        {
            return $"{_names.Framework("Range")}({range.Minimum}, {range.Maximum})";
        }

        string exclusive = (range.MinimumIsExclusive ? ", MinimumIsExclusive = true" : "") + (range.MaximumIsExclusive ? ", MaximumIsExclusive = true" : "");
        return $"{_names.Framework("SpecRange")}({OrNull(range.Minimum)}, {OrNull(range.Maximum)}{exclusive})";
    }

    private static bool IsInt(string? literal) => int.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string OrNull(string? text) => text is null ? "null" : Literal.Text(text);
}
