using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Analyzers.Diagnostics;
using Specimen.Analyzers.Specs;
using Specimen.Diagnostics;

namespace Specimen.Analyzers.Examples;

/// <summary>SPEC0101 to SPEC0104: examples and defaults that their schemas don't allow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExampleAnalyzer : DiagnosticAnalyzer
{
    // Both outlive a compilation: between two key strokes in the C# of a project no spec changes.
    private readonly SpecTexts _texts = new();
    private readonly FindingsCache _findings = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        AnalyzerDescriptors.ExampleContradictsSchema,
        AnalyzerDescriptors.InlineExampleContradictsSchema,
        AnalyzerDescriptors.DefaultContradictsSchema,
        AnalyzerDescriptors.ExamplesNotChecked);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var groups = new ProjectGroups(start.Options, _texts);
            start.RegisterAdditionalFileAction(action =>
            {
                if (groups.Of(action.AdditionalFile, action.CancellationToken) is { } group)
                {
                    foreach (SpecDiagnostic diagnostic in _findings.Of(group, action.CancellationToken))
                    {
                        if (diagnostic.FilePath == action.AdditionalFile.Path)
                        {
                            action.ReportDiagnostic(diagnostic.ToDiagnostic());
                        }
                    }
                }
            });
        });
    }
}
