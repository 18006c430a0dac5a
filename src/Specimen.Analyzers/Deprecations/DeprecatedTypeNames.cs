using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specimen.Analyzers.Deprecations;

/// <summary>
/// The names under which code can mention a deprecated type, aliases included. Types are named in many places that are no operations, and
/// asking the compiler what each name in a project means would be slow: only these are looked at.
/// </summary>
internal static class DeprecatedTypeNames
{
    public static ImmutableHashSet<string> Find(Compilation compilation, DeprecatedSymbols symbols, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in symbols.Assemblies)
        {
            Add(names, assembly.GlobalNamespace, symbols, cancellationToken);
        }

        if (names.Count > 0)
        {
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                AddAliases(names, tree.GetRoot(cancellationToken));
            }
        }

        return names.ToImmutableHashSet(StringComparer.Ordinal);
    }

    private static void Add(HashSet<string> names, INamespaceOrTypeSymbol container, DeprecatedSymbols symbols, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && HasAttribute(type) && symbols.Of(type) is not null)
            {
                names.Add(type.Name);
            }

            Add(names, member, symbols, cancellationToken);
        }
    }

    /// <summary>Spares the binding of every type's attributes where the type's text shows that the one sought is not among them.</summary>
    private static bool HasAttribute(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is MemberDeclarationSyntax { AttributeLists: var lists }
                && lists.Any(static list => list.Attributes.Any(static x => IsSpecDeprecated(x.Name))))
            {
                return true;
            }
        }

        return type.DeclaringSyntaxReferences.IsEmpty;
    }

    private static bool IsSpecDeprecated(NameSyntax name) =>
        DeprecatedSymbols.AttributeName.StartsWith(Last(name), StringComparison.Ordinal);

    private static void AddAliases(HashSet<string> names, SyntaxNode root)
    {
        foreach (UsingDirectiveSyntax directive in root.DescendantNodes(static x => x is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
        {
            if (directive is { Alias: { } alias, Name: { } target } && names.Contains(Last(target)))
            {
                names.Add(alias.Name.Identifier.ValueText);
            }
        }
    }

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
