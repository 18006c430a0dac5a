using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>The formats that become C# types, with the tolerance of the emitted readers; any other format is left to the reader of the spec.</summary>
internal static class TextFormat
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ECMAScript;

    private static readonly Regex s_time = new(@"^([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?( ?[Zz]| ?[+-]\d\d:?(\d\d)?)?$", Options, TimeSpan.FromSeconds(1));

    public static bool IsChecked(string format) => Sample(format) is not null;

    /// <summary>A text of the format; null for one that is not checked.</summary>
    public static string? Sample(string format) => format switch
    {
        "date-time" => "2024-05-31T13:45:00Z",
        "date" => "2024-05-31",
        "time" => "13:45:00Z",
        "uuid" or "guid" => "5f0b1c5e-7c0e-4b3a-9a55-0d6f0c2d8e11",
        _ => null,
    };

    public static bool Matches(string format, string text) => format switch
    {
        "date-time" => text.Length > 11 && IsDate(text.Substring(0, 10)) && text[10] is 'T' or 't' or ' ' && IsTime(text.Substring(11)),
        "date" => IsDate(text),
        "time" => IsTime(text),
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        _ => true,
    };

    private static bool IsDate(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(string text) => text.Length < 64 && s_time.IsMatch(text) && !text.EndsWith("\n", StringComparison.Ordinal);
}
