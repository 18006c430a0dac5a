using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;
using Specimen.Reading;

namespace Specimen;

/// <summary>Registers what there is to say of a project and of its specs.</summary>
internal static class DiagnosticOutput
{
    /// <summary>Reports properties that have no such value. They have no place that the compiler knows.</summary>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> options) =>
        context.RegisterSourceOutput(options, static (context, options) =>
        {
            foreach (OptionFault fault in options.Faults)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidOption, Location.None, fault.Option, fault.Value, fault.Words));
            }
        });

    /// <summary>Reports what reading found, at its places in the specs.</summary>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ApiReading> readings) =>
        context.RegisterSourceOutput(readings, static (context, reading) =>
        {
            foreach (SpecDiagnostic diagnostic in reading.Diagnostics)
            {
                context.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
}
