using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Specimen.Reading.Naming;

/// <summary>
/// The names that Specimen itself takes in every namespace it emits types into, and those of members that a type of the same name
/// could not have (CS0542).
/// </summary>
internal static class NamespaceNames
{
    /// <summary>The class that holds rules of schemas which are no type.</summary>
    public const string SharedRules = "SharedSchemas";

    public static NameScope CreateScope() => new("IJsonModel", "JsonModel", "JsonModelConverter", "JsonModelResolver", SharedRules, "Violation", "AdditionalProperties", "IsKnown", "Match", "OtherJson", "Rest", "Validate", "Value");

    /// <summary>The nearest namespace to a text that need not be one, as the templates of .NET name it: <c>My-App.class</c> → <c>My_App._class</c>.</summary>
    public static string Clean(string text) => string.Join(".", text.Split('.').Where(static x => x.Length > 0).Select(CleanSegment));

    private static string CleanSegment(string text)
    {
        string cleaned = new([.. text.Select(static x => Identifier.IsPart(x) ? x : '_')]);
        return Identifier.IsValid(cleaned) && SyntaxFacts.GetKeywordKind(cleaned) == SyntaxKind.None ? cleaned : "_" + cleaned;
    }
}
