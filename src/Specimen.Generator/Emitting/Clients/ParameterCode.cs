using Microsoft.CodeAnalysis.CSharp;

namespace Specimen.Emitting.Clients;

/// <summary>Prints the names of parameters.</summary>
internal static class ParameterCode
{
    /// <summary>A name where C# expects one. Of the words that are keywords in some places, those of asynchronous methods have but this one.</summary>
    public static string Name(string name)
    {
        string plain = Plain(name);
        return SyntaxFacts.GetKeywordKind(plain) != SyntaxKind.None || plain == "await" ? "@" + plain : plain;
    }

    /// <summary>A name where documentation expects one.</summary>
    public static string Plain(string name) => char.IsUpper(name[0]) ? Reading.Naming.Identifier.Camel(name) : name;
}
