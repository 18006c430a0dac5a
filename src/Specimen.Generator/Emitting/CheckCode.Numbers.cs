using System.Globalization;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting;

/// <content>Numbers: compared as C# numbers where that is exact, else as decimal literals.</content>
internal sealed partial class CheckCode
{
    // So many digits every double, every float holds exactly enough to compare with (IEEE 754).
    private const int DoubleDigits = 15;
    private const int SingleDigits = 6;

    private void EmitRange(RangeCheck range, string value, Scalar scalar, string at, string schema)
    {
        if (range.Minimum is { } minimum)
        {
            (string sign, string keyword, string words) = range.MinimumIsExclusive ? (">", "exclusiveMinimum", "greater than") : (">=", "minimum", "at least");
            EmitBound(value, scalar, sign, minimum, at, schema, keyword, words);
        }

        if (range.Maximum is { } maximum)
        {
            (string sign, string keyword, string words) = range.MaximumIsExclusive ? ("<", "exclusiveMaximum", "less than") : ("<=", "maximum", "at most");
            EmitBound(value, scalar, sign, maximum, at, schema, keyword, words);
        }
    }

    private void EmitBound(string value, Scalar scalar, string sign, string bound, string at, string schema, string keyword, string words)
    {
        string test = Native(bound, scalar) is { } literal
            ? $"{value} {sign} {literal}"
            : $"{_names.Static("SpecNumber")}.Compare({value}, {Literal.Utf8(bound)}) {sign} 0";
        _writer.Line($"found.Range({at}, {schema}, {test}, {Literal.Text(keyword)}, {Literal.Text($"must be {words} {bound}.")});");
    }

    private void EmitMultiple(MultipleOfCheck check, string value, Scalar scalar, string at, string schema)
    {
        bool isInteger = scalar is >= Scalar.SByte and <= Scalar.Int64 && long.TryParse(check.Divisor, NumberStyles.None, CultureInfo.InvariantCulture, out long divisor) && divisor is > 0 and <= int.MaxValue;
        string test = isInteger
            ? $"{value} % {check.Divisor} == 0"
            : $"{_names.Static("SpecNumber")}.IsMultipleOf({value}, {Literal.Utf8(check.Divisor)})";
        _writer.Line($"found.Range({at}, {schema}, {test}, \"multipleOf\", {Literal.Text($"must be a multiple of {check.Divisor}.")});");
    }

    /// <summary>The literal in the value's own type, where comparing with it is exact; else null.</summary>
    private static string? Native(string literal, Scalar scalar)
    {
        bool isPlain = literal.IndexOfAny(['e', 'E']) < 0;
        switch (scalar)
        {
            case >= Scalar.SByte and <= Scalar.Int64:
                return isPlain && long.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) && whole != long.MinValue
                    ? Suffixed(literal, whole is < int.MinValue or > int.MaxValue ? "L" : "")
                    : null;
            case Scalar.UInt64:
                return ulong.TryParse(literal, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? literal + "UL" : null;
            case Scalar.Double:
                return isPlain && Digits(literal) <= DoubleDigits ? literal : null;
            case Scalar.Single:
                return isPlain && Digits(literal) <= SingleDigits ? literal + "f" : null;
            case Scalar.Decimal:
                return isPlain && Digits(literal) <= 27 ? literal + "m" : null;
            default:
                return null;
        }
    }

    private static string Suffixed(string literal, string suffix) => (literal == "-0" ? "0" : literal) + suffix;

    private static int Digits(string literal)
    {
        int count = 0;
        foreach (char c in literal)
        {
            count += c is >= '0' and <= '9' ? 1 : 0;
        }

        return count;
    }
}
