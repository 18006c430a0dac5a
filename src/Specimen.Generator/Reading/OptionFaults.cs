using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>Finds options whose values mean nothing: reading goes on as if the project had not said them, which it should know.</summary>
internal static class OptionFaults
{
    /// <summary>The faults in the metadata of a file.</summary>
    public static IEnumerable<OptionFault> Of(SpecFileOptions options)
    {
        IEnumerable<OptionFault?> faults =
        [
            WordOptions.Kind.FaultOfMetadata(options.Kind),
            WordOptions.Accessibility.FaultOfMetadata(options.Accessibility),
            WordOptions.Enums.FaultOfMetadata(options.Enums),
            WordOptions.UnknownMembers.FaultOfMetadata(options.UnknownMembers),
            WordOptions.Reading.FaultOfMetadata(options.Reading),
            WordOptions.Number.FaultOfMetadata(options.Number),
            options.ClientName is { } name && !Identifier.IsValid(name) ? OptionFault.Of("SpecClientName", name, "a C# name") : null,
        ];
        return faults.OfType<OptionFault>();
    }

    /// <summary>The faults in the properties of a project.</summary>
    /// <param name="property">The value of a property; null for none.</param>
    public static IEnumerable<OptionFault> Of(Func<string, string?> property)
    {
        IEnumerable<OptionFault?> faults =
        [
            WordOptions.Accessibility.FaultOfProperty(property),
            WordOptions.Enums.FaultOfProperty(property),
            WordOptions.UnknownMembers.FaultOfProperty(property),
            WordOptions.Reading.FaultOfProperty(property),
            WordOptions.Number.FaultOfProperty(property),
            WordOptions.Clients.FaultOfProperty(property),
        ];
        return faults.OfType<OptionFault>();
    }
}
