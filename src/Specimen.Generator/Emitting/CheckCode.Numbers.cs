using System.Globalization;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting;

/// <content>Numbers: compared as C# numbers where that is exact, else as decimal literals.</content>
internal sealed partial class CheckCode
{
    // Decimal literals of so many digits are told apart by every double, float or decimal (IEEE 754; decimal has 96 bits).
    private const int DoubleDigits = 15;
    private const int SingleDigits = 6;
    private const int DecimalDigits = 27;

    private void EmitRange(RangeCheck range, CheckedValue value, Scalar scalar)
    {
        if (range.Minimum is { } minimum)
        {
            (string sign, string keyword, string words) = range.MinimumIsExclusive ? (">", "exclusiveMinimum", "greater than") : (">=", "minimum", "at least");
            EmitRange(range, value, Comparison(value.Expression, scalar, sign, minimum), keyword, $"must be {words} {minimum}.");
        }

        if (range.Maximum is { } maximum)
        {
            (string sign, string keyword, string words) = range.MaximumIsExclusive ? ("<", "exclusiveMaximum", "less than") : ("<=", "maximum", "at most");
            EmitRange(range, value, Comparison(value.Expression, scalar, sign, maximum), keyword, $"must be {words} {maximum}.");
        }
    }

    private void EmitRange(KeywordCheck check, CheckedValue value, string test, string keyword, string words) =>
        EmitCall("Range", check, value, $"{test}, {Literal.Text(keyword)}, {Literal.Text(words)}");

    private string Comparison(string value, Scalar scalar, string sign, string bound) => Native(bound, scalar) is { } literal
        ? $"{value} {sign} {literal}"
        : $"{_names.Static("SpecNumber")}.Compare({value}, {Literal.Utf8(bound)}) {sign} 0";

    private void EmitMultiple(MultipleOfCheck check, CheckedValue value, Scalar scalar)
    {
        bool isInteger = scalar is >= Scalar.SByte and <= Scalar.Int64 && long.TryParse(check.Divisor, NumberStyles.None, CultureInfo.InvariantCulture, out long divisor) && divisor is > 0 and <= int.MaxValue;
        string test = isInteger
            ? $"{value.Expression} % {check.Divisor} == 0"
            : $"{_names.Static("SpecNumber")}.IsMultipleOf({value.Expression}, {Literal.Utf8(check.Divisor)})";
        EmitRange(check, value, test, "multipleOf", $"must be a multiple of {check.Divisor}.");
    }

    /// <summary>The literal in the value's own type, where comparing with it is exact; else null.</summary>
    private static string? Native(string literal, Scalar scalar)
    {
        bool isPlain = literal.IndexOfAny(['e', 'E']) < 0;
        switch (scalar)
        {
            case >= Scalar.SByte and <= Scalar.Int64:
                return isPlain && long.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) && whole != long.MinValue && Holds(scalar, whole)
                    ? Suffixed(literal, whole is < int.MinValue or > int.MaxValue ? "L" : "")
                    : null;
            case Scalar.UInt64:
                return ulong.TryParse(literal, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? literal + "UL" : null;
            case Scalar.Double:
                return isPlain && Digits(literal) <= DoubleDigits ? literal : null;
            case Scalar.Single:
                return isPlain && Digits(literal) <= SingleDigits ? literal + "f" : null;
            case Scalar.Decimal:
                return isPlain && Digits(literal) <= DecimalDigits ? literal + "m" : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a value of the type can be as much: C# warns of comparing it with a constant that it can't be (CS0652).</summary>
    private static bool Holds(Scalar scalar, long value) => scalar switch
    {
        Scalar.SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        Scalar.Byte => value is >= byte.MinValue and <= byte.MaxValue,
        Scalar.Int16 => value is >= short.MinValue and <= short.MaxValue,
        Scalar.UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        Scalar.Int32 => value is >= int.MinValue and <= int.MaxValue,
        Scalar.UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        _ => true,
    };

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
