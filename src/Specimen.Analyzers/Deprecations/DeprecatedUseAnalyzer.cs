using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Specimen.Analyzers.Diagnostics;
using Specimen.Analyzers.Specs;

namespace Specimen.Analyzers.Deprecations;

/// <summary>SPEC1001: code uses a member or a type that the spec deprecates. It reports what the compiler's CS0618 would, in the same place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedUseAnalyzer : DiagnosticAnalyzer
{
    // Parsed specs outlive a compilation: between two key strokes in the C# of a project no spec changes.
    private readonly SpecTexts _texts = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerDescriptors.DeprecatedUse);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (DeprecatedSymbols.In(start.Compilation) is not { } symbols)
            {
                return;
            }

            var uses = new DeprecatedUses(symbols, new SpecPlaces(start.Options, _texts));
            start.RegisterOperationAction(x => uses.Check(x, ((IMemberReferenceOperation)x.Operation).Member), OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.MethodReference);
            start.RegisterOperationAction(x => uses.Check(x, ((IInvocationOperation)x.Operation).TargetMethod), OperationKind.Invocation);
            start.RegisterOperationAction(uses.CheckArgument, OperationKind.Argument);

            ImmutableHashSet<string> typeNames = DeprecatedTypeNames.Find(start.Compilation, symbols, start.CancellationToken);
            if (!typeNames.IsEmpty)
            {
                start.RegisterSyntaxNodeAction(
                    x =>
                    {
                        if (typeNames.Contains(((SimpleNameSyntax)x.Node).Identifier.ValueText))
                        {
                            uses.CheckTypeName(x);
                        }
                    },
                    SyntaxKind.IdentifierName,
                    SyntaxKind.GenericName);
            }
        });
    }
}
