using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Reading;
using Specimen.Reading.Types;

namespace Specimen;

/// <summary>The MSBuild properties of the consuming project that count.</summary>
/// <param name="RootNamespace">The namespace above those of the folders; empty for none.</param>
/// <param name="Reading">What they choose about the types.</param>
/// <param name="Faults">Those with a value they can't have.</param>
internal sealed record ProjectOptions(string RootNamespace, ReadingOptions Reading, EquatableArray<OptionFault> Faults)
{
    public static ProjectOptions From(AnalyzerConfigOptions options) => new(
        Property(options, "SpecimenNamespace") ?? Property(options, "RootNamespace") ?? "",
        new ReadingOptions(
            TypeOptions.Default.With(
                Property(options, "SpecimenEnums"),
                Property(options, "SpecimenUnknownMembers"),
                Property(options, "SpecimenReading"),
                Property(options, "SpecimenNumber")),
            IsInternal: WordOptions.Accessibility.Of(Property(options, "SpecimenAccessibility")) == true,
            GroupsByTag: WordOptions.Clients.Of(Property(options, "SpecimenClients"))),
        OptionFaults.Of(x => Property(options, x)).ToEquatableArray());

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
