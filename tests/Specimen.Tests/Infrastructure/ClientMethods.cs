using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specimen.Tests.Infrastructure;

/// <summary>The methods of emitted clients, as the compiler sees them.</summary>
internal static class ClientMethods
{
    /// <summary>How many operations the clients of a compilation have: those that have both methods, and one result of their own.</summary>
    public static int CountOperations(Compilation compilation)
    {
        List<IMethodSymbol> methods = [.. Interfaces(compilation.Assembly.GlobalNamespace)
            .SelectMany(static x => x.GetMembers().OfType<IMethodSymbol>())
            .Where(static x => x.Name.EndsWith("Async", StringComparison.Ordinal))];
        HashSet<string> names = [.. methods.Select(Name)];

        // Forms of one body have methods with names of their own, and one result.
        return methods.Where(x => x.Name.StartsWith("Try", StringComparison.Ordinal) && names.Contains(NameWithoutTry(x)))
            .Select(Result).Distinct(SymbolEqualityComparer.Default).Count();
    }

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceSymbol @namespace) =>
        @namespace.GetNamespaceMembers().SelectMany(Interfaces)
            .Concat(@namespace.GetTypeMembers().Where(static x => x.TypeKind == TypeKind.Interface && x.Name.EndsWith("Client", StringComparison.Ordinal)));

    private static string Name(IMethodSymbol method) => method.ContainingType.Name + "." + method.Name;

    private static string NameWithoutTry(IMethodSymbol method) => method.ContainingType.Name + "." + method.Name["Try".Length..];

    private static ITypeSymbol? Result(IMethodSymbol method) => (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
}
