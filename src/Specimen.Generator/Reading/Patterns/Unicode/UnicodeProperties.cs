namespace Specimen.Reading.Patterns.Unicode;

/// <summary>Resolves what stands between the braces of <c>\p{…}</c>.</summary>
internal static class UnicodeProperties
{
    /// <summary>Adds the characters that have a property, or those that don't, to a class.</summary>
    /// <returns>
    /// null; or <see cref="PatternIssueKind.Foreign"/> for a name that ECMA-262 has not but others have; or
    /// <see cref="PatternIssueKind.Unsupported"/>, and nothing is added.
    /// </returns>
    public static PatternIssueKind? Add(string property, bool isNegated, CharClassBuilder builder)
    {
        int equals = property.IndexOf('=');
        string value = property.Substring(equals + 1);
        string? name = equals < 0 ? null : property.Substring(0, equals);
        if (name is null or "General_Category" or "gc" && UnicodeCategories.Find(value) is { } categories)
        {
            AddCategories(categories, isNegated, builder);
            return null;
        }

        if (property == "Assigned")
        {
            AddCategories(["Cn"], !isNegated, builder);
            return null;
        }

        (CodePointSet? set, PatternIssueKind? issue) = name switch
        {
            "Script" or "sc" => (UnicodeScripts.Find(value), null),
            null when Binary(value) is { } binary => (binary, null),
            null => (UnicodeScripts.Find(value) ?? JavaClass(value), PatternIssueKind.Foreign),
            _ => ((CodePointSet?)null, (PatternIssueKind?)null),
        };
        if (set is null)
        {
            return PatternIssueKind.Unsupported;
        }

        if (isNegated)
        {
            builder.AddComplement(set.Ranges);
        }
        else
        {
            builder.Add(set.Ranges);
        }

        return issue;
    }

    private static void AddCategories(string[] names, bool isNegated, CharClassBuilder builder)
    {
        // "Not any of three" is no item of a class, but "any of the others" is.
        bool asOthers = isNegated && names.Length > 1;
        foreach (string name in asOthers ? UnicodeCategories.AllButCased() : names)
        {
            builder.Add(new CategoryEscape(name, isNegated && !asOthers));
        }
    }

    /// <summary>The binary properties of ECMA-262's table 66 that are a handful of ranges and won't change.</summary>
    private static CodePointSet? Binary(string name) => name switch
    {
        "Any" => CodePointText.Parse("0-10FFFF"),
        "ASCII" => CodePointText.Parse("0-7F"),
        "ASCII_Hex_Digit" or "AHex" => CodePointText.Parse("30-39 41-46 61-66"),
        "Hex_Digit" or "Hex" => CodePointText.Parse("30-39 41-46 61-66 FF10-FF19 FF21-FF26 FF41-FF46"),
        "White_Space" or "space" => CodePointText.Parse("9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 3000"),
        _ => null,
    };

    // Alpha, Lower and Upper are missing on purpose: in ECMA-262 they are names of Unicode properties.
    private static CodePointSet? JavaClass(string name) =>
        name is "Alnum" or "Blank" or "Cntrl" or "Digit" or "Graph" or "Print" or "Punct" or "Space" or "XDigit"
            ? PosixClasses.Find(name.ToLowerInvariant())
            : null;
}
