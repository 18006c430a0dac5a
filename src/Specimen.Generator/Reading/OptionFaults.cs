using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Naming;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>Finds options whose values mean nothing: reading goes on as if the project had not said them, which it should know.</summary>
internal static class OptionFaults
{
    private static readonly string[] s_kinds = ["example", "schema", "openapi", "http", "none"];

    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["Accessibility"] = ["public", "internal"],
        ["Enums"] = ["open", "closed"],
        ["UnknownMembers"] = ["keep", "ignore"],
        ["Reading"] = ["strict", "lenient"],
        ["Number"] = ["double", "decimal"],
        ["Clients"] = ["single", "byTag"],
    };

    /// <summary>The faults in the metadata of a file.</summary>
    public static IEnumerable<OptionFault> Of(SpecFileOptions options)
    {
        IEnumerable<OptionFault?> faults =
        [
            Word("SpecKind", options.Kind, s_kinds),
            Choice("Spec", "Accessibility", options.Accessibility),
            Choice("Spec", "Enums", options.Enums),
            Choice("Spec", "UnknownMembers", options.UnknownMembers),
            Choice("Spec", "Reading", options.Reading),
            Choice("Spec", "Number", options.Number),
            options.ClientName is { } name && !Identifier.IsValid(name) ? new OptionFault("SpecClientName", name, "a C# name") : null,
        ];
        return faults.OfType<OptionFault>();
    }

    /// <summary>The faults in the properties of a project.</summary>
    /// <param name="property">The value of a property; null for none.</param>
    public static IEnumerable<OptionFault> Of(Func<string, string?> property) =>
        s_words.Keys.Select(x => Choice("Specimen", x, property("Specimen" + x))).OfType<OptionFault>();

    private static OptionFault? Choice(string prefix, string option, string? value) => Word(prefix + option, value, s_words[option]);

    private static OptionFault? Word(string option, string? value, string[] words) =>
        value is null || words.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : new OptionFault(option, value, "one of " + string.Join(", ", words));
}
