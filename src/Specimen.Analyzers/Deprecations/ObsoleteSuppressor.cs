using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specimen.Analyzers.Deprecations;

/// <summary>
/// Silences CS0612 and CS0618 about what a spec deprecates: SPEC1001 says it better, and one use is one warning. It does so whatever the
/// severity of SPEC1001: whoever switches that off wants silence, not the compiler's words instead.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObsoleteSuppressor : DiagnosticSuppressor
{
    private const string Justification = "SPEC1001 reports the use of what the spec deprecates, with the spec's words and place.";

    private static readonly SuppressionDescriptor s_withoutMessage = new("SPEC1001S0612", "CS0612", Justification);
    private static readonly SuppressionDescriptor s_withMessage = new("SPEC1001S0618", "CS0618", Justification);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_withoutMessage, s_withMessage);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (DeprecatedSymbols.In(context.Compilation) is not { } symbols)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && Symbol(context.GetSemanticModel(tree), Node(tree, diagnostic, context.CancellationToken), context.CancellationToken) is { } symbol
                && symbols.Of(symbol) is not null)
            {
                context.ReportSuppression(Suppression.Create(diagnostic.Id == s_withMessage.SuppressedDiagnosticId ? s_withMessage : s_withoutMessage, diagnostic));
            }
        }
    }

    private static SyntaxNode Node(SyntaxTree tree, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    private static ISymbol? Symbol(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (node is NullableTypeSyntax nullable)
        {
            node = nullable.ElementType;
        }

        if (node is SimpleNameSyntax name && DeprecatedUses.TypeOf(model, name, cancellationToken) is { } type)
        {
            return type;
        }

        if (node.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { Parent: ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax } })
        {
            // The defaults of these parameters are no operations that analyzers are shown; there the compiler's warning stays.
            return null;
        }

        SymbolInfo info = model.GetSymbolInfo(node, cancellationToken);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }
}
