using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Specimen.Tests.Infrastructure;

/// <summary>The methods of emitted clients, as the compiler sees them.</summary>
internal static class ClientMethods
{
    /// <summary>How many operations the clients of a compilation have: those that have both methods, which say where they are documented.</summary>
    public static int CountOperations(Compilation compilation)
    {
        List<IMethodSymbol> methods = [.. Interfaces(compilation.Assembly.GlobalNamespace)
            .SelectMany(static x => x.GetMembers().OfType<IMethodSymbol>())
            .Where(static x => x.Name.EndsWith("Async", StringComparison.Ordinal))];
        HashSet<string> names = [.. methods.Select(Name)];

        // Forms of one body, or of one answer, have methods of their own, and one place in the document.
        return methods.Where(x => names.Contains(NameWithTry(x))).Select(Place).Distinct(StringComparer.Ordinal).Count();
    }

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceSymbol @namespace) =>
        @namespace.GetNamespaceMembers().SelectMany(Interfaces)
            .Concat(@namespace.GetTypeMembers().Where(static x => x.TypeKind == TypeKind.Interface && x.Name.EndsWith("Client", StringComparison.Ordinal)));

    private static string Name(IMethodSymbol method) => method.ContainingType.Name + "." + method.Name;

    private static string NameWithTry(IMethodSymbol method) => method.ContainingType.Name + ".Try" + method.Name;

    /// <summary>The request line and the pointer, which end a method's remarks.</summary>
    private static string Place(IMethodSymbol method)
    {
        XElement remarks = XElement.Parse(method.GetDocumentationCommentXml()!).Element("remarks")!;
        return string.Join(' ', remarks.Descendants("c").TakeLast(2).Select(static x => x.Value));
    }
}
