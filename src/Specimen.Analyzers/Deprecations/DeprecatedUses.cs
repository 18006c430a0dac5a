using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Specimen.Analyzers.Diagnostics;
using Specimen.Analyzers.Specs;

namespace Specimen.Analyzers.Deprecations;

/// <summary>Decides what is a use of something deprecated, and reports it.</summary>
internal sealed class DeprecatedUses(DeprecatedSymbols symbols, SpecPlaces places)
{
    /// <summary>Members, and methods that are called or named.</summary>
    public void Check(OperationAnalysisContext context, ISymbol symbol)
    {
        if (!context.Operation.IsImplicit && symbols.Of(symbol) is { } deprecation && !IsInObsolete(context.ContainingSymbol))
        {
            Report(context.ReportDiagnostic, Named(context.Operation), symbol, deprecation, context.CancellationToken);
        }
    }

    /// <summary>Parameters, which can't carry <see cref="ObsoleteAttribute"/>: the compiler says nothing about them.</summary>
    public void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && symbols.Of(parameter) is { } deprecation
            && !IsInObsolete(context.ContainingSymbol))
        {
            Report(context.ReportDiagnostic, argument.Syntax, parameter, deprecation, context.CancellationToken);
        }
    }

    /// <summary>Types, wherever they are named.</summary>
    public void CheckTypeName(SyntaxNodeAnalysisContext context)
    {
        var name = (SimpleNameSyntax)context.Node;
        if (name.IsPartOfStructuredTrivia() || name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: not null })
        {
            return;
        }

        if (TypeOf(context.SemanticModel, name, context.CancellationToken) is { } type
            && symbols.Of(type) is { } deprecation
            && !IsInObsolete(context.ContainingSymbol))
        {
            Report(context.ReportDiagnostic, Qualified(name), type, deprecation, context.CancellationToken);
        }
    }

    /// <summary>The type that a name means; the class of an attribute where it means its constructor.</summary>
    public static INamedTypeSymbol? TypeOf(SemanticModel model, SimpleNameSyntax name, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } when name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span) => type,
            _ => null,
        };

    /// <summary>What the compiler marks of an operation: all of it, but in the pattern <c>{ Owner.Nick: "a" }</c> one name for each member.</summary>
    private static SyntaxNode Named(IOperation operation) =>
        operation is { Parent: IPropertySubpatternOperation, Syntax: MemberAccessExpressionSyntax access } ? access.Name : operation.Syntax;

    /// <summary>The name with what qualifies it: the compiler marks all of <c>global::MyApp.Pet</c>.</summary>
    private static SyntaxNode Qualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        AliasQualifiedNameSyntax aliased when aliased.Name == name => aliased,
        MemberAccessExpressionSyntax access when access.Name == name => access,
        _ => name,
    };

    /// <summary>What is obsolete itself may use what is: the compiler holds it so, and there is nothing to mend.</summary>
    private static bool IsInObsolete(ISymbol? symbol)
    {
        while (symbol is not null and not INamespaceSymbol)
        {
            if (IsObsolete(symbol) || (symbol is IMethodSymbol { AssociatedSymbol: { } owner } && IsObsolete(owner)))
            {
                return true;
            }

            symbol = symbol.ContainingSymbol;
        }

        return false;
    }

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static x =>
        x.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private void Report(Action<Diagnostic> report, SyntaxNode node, ISymbol symbol, Deprecation deprecation, CancellationToken cancellationToken)
    {
        Location? place = places.Find(deprecation.Place, cancellationToken);
        report(Diagnostic.Create(
            AnalyzerDescriptors.DeprecatedUse,
            node.GetLocation(),
            place is null ? null : [place],
            symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            deprecation.Words.Length == 0 ? "" : ": " + deprecation.Words.TrimEnd('.'),
            place is null ? deprecation.Place : SpecPlaces.Print(deprecation.Place, place)));
    }
}
