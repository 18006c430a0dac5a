using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;

namespace Specimen.Analyzers.Diagnostics;

/// <summary>The rules of the analyzers, in the same form as the generator's.</summary>
internal static class AnalyzerDescriptors
{
    /// <summary>An example file that its schema does not allow. {0}: what is wrong, {1}: where the schema says so.</summary>
    public static readonly DiagnosticDescriptor ExampleContradictsSchema = Descriptors.Create(
        "SPEC0101",
        title: "The example contradicts its schema",
        messageFormat: "{0} ({1})",
        severity: DiagnosticSeverity.Warning,
        description: "The file lies beside a schema of its name, or an OpenAPI document refers to it. The schema decides the type, so one of the two is wrong.");

    /// <summary>An example inside a document that its schema does not allow. {0}: what is wrong, {1}: where the schema says so.</summary>
    public static readonly DiagnosticDescriptor InlineExampleContradictsSchema = Descriptors.Create(
        "SPEC0102",
        title: "The example in the document contradicts its schema",
        messageFormat: "{0} ({1})",
        severity: DiagnosticSeverity.Info,
        description: "Many documents of others have such examples, and nothing is generated from them; they mislead who reads the document.");

    /// <summary>A default that its schema does not allow. {0}: what is wrong, {1}: where the schema says so.</summary>
    public static readonly DiagnosticDescriptor DefaultContradictsSchema = Descriptors.Create(
        "SPEC0103",
        title: "The default contradicts its schema",
        messageFormat: "{0} ({1})",
        severity: DiagnosticSeverity.Warning,
        description: "The schema would refuse its own default, so one of the two is wrong.");

    /// <summary>Examples that are left unchecked, or contradictions that are left unsaid. {0}: which, and why.</summary>
    public static readonly DiagnosticDescriptor ExamplesNotChecked = Descriptors.Create(
        "SPEC0104",
        title: "Some examples are not checked",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Info,
        description: "The check of examples runs in the compiler and is bounded. Nothing else is left out.");

    /// <summary>A use of what the spec deprecates. {0}: the symbol, {1}: the spec's words behind a colon, or nothing, {2}: where it says so.</summary>
    public static readonly DiagnosticDescriptor DeprecatedUse = Descriptors.Create(
        "SPEC1001",
        title: "The spec deprecates what is used here",
        messageFormat: "'{0}' is deprecated by the API{1} ({2})",
        severity: DiagnosticSeverity.Warning,
        description: "The spec marks this member or type as deprecated. It still works, but the API may drop it. The compiler's own CS0612 and CS0618 are silenced in the same place.");
}
