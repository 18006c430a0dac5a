using Microsoft.CodeAnalysis.CSharp;
using Specimen.Naming;

namespace Specimen.Emitting.Clients;

/// <summary>Prints the names of parameters.</summary>
internal static class ParameterCode
{
    /// <summary>A name where C# expects one. <c>await</c> is a keyword in asynchronous methods only, so it is none to <see cref="SyntaxFacts"/>.</summary>
    public static string Name(string name)
    {
        string plain = Plain(name);
        return SyntaxFacts.GetKeywordKind(plain) != SyntaxKind.None || plain == "await" ? "@" + plain : plain;
    }

    /// <summary>A name where documentation expects one.</summary>
    public static string Plain(string name) => char.IsUpper(name[0]) ? Identifier.Camel(name) : name;
}
