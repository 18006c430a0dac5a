using System;
using System.Linq;

namespace Specimen.Reading.Examples;

/// <summary>Names that no author of a type chooses.</summary>
internal static class DataNames
{
    // Longer than what standards that members are called after are numbered with, such as ISO 8601.
    private const int ManyDigits = 5;

    // As many as a time in seconds has.
    private const int DigitsOfKey = 10;

    /// <summary>A number or an identifier alone, which is a key even where it has no company.</summary>
    public static bool IsKey(string name) => name.Length > 0 && (name.All(IsDigit) || HasNumber(name, DigitsOfKey) || TextFormats.Common([name]) is not null);

    /// <summary>What begins like a number or a date, identifiers of many digits or with a long number, addresses, paths.</summary>
    public static bool IsData(string name) =>
        name.Length > 0 && (IsDigit(name[0]) || HasNumber(name, ManyDigits) || IsHexadecimal(name) || IsPath(name) || name.IndexOf('@') > 0);

    /// <summary>A path, or the address of something, such as <c>app.kubernetes.io/name</c>.</summary>
    public static bool IsPath(string name) => name.IndexOf('/') >= 0;

    private static bool IsHexadecimal(string name) =>
        name.Length >= 8 && name.Count(IsDigit) >= 2 && name.All(static c => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-');

    private static bool HasNumber(string name, int digits)
    {
        int run = 0;
        for (int i = 0; i < name.Length && run < digits; i++)
        {
            run = IsDigit(name[i]) ? run + 1 : 0;
        }

        return run == digits;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
