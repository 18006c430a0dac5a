using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;

namespace Specimen.Analyzers.Diagnostics;

/// <summary>The rules of the analyzers, in the same form as the generator's.</summary>
internal static class AnalyzerDescriptors
{
    /// <summary>A use of what the spec deprecates. {0}: the symbol, {1}: the spec's words behind a colon, or nothing, {2}: where it says so.</summary>
    public static readonly DiagnosticDescriptor DeprecatedUse = Descriptors.Create(
        "SPEC1001",
        title: "The spec deprecates what is used here",
        messageFormat: "'{0}' is deprecated by the API{1} ({2})",
        severity: DiagnosticSeverity.Warning,
        description: "The spec marks this member or type as deprecated. It still works, but the API may drop it. The compiler's own CS0612 and CS0618 are silenced in the same place.");
}
