using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Specimen.Naming;

/// <summary>
/// The names that Specimen itself takes in every namespace it emits types into, those of members that a type of the same name could not
/// have (CS0542), and those of types that nearly every file names beside its using of the namespace (CS0104).
/// </summary>
internal static class NamespaceNames
{
    /// <summary>The class that holds rules of schemas which are no type.</summary>
    public const string SharedRules = "SharedSchemas";

    private static readonly string[] s_own = ["IJsonModel", "JsonModel", "JsonModelConverter", "JsonModelResolver", SharedRules, "Violation"];

    private static readonly HashSet<string> s_taken = new(s_own, StringComparer.OrdinalIgnoreCase)
    {
        "AdditionalProperties", "Deconstruct", "EqualityContract", "Equals", "GetHashCode", "IsKnown", "Match", "OtherJson", "PrintMembers", "ReadText", "Rest",
        "SchemaLocation", "SchemaRules", "ToString", "Validate", "ValidateJson", "Value", "WriteJson",
        "CancellationToken", "Console", "Exception", "HttpClient", "Task",
    };

    public static NameScope CreateScope() => new(s_taken);

    /// <summary>The last part of the namespace of a folder: <c>vertra-cloud</c> → <c>VertraCloud</c>.</summary>
    public static string OfFolder(string folder) => Identifier.Pascal(folder) is var name && s_own.Contains(name, StringComparer.OrdinalIgnoreCase) ? name + "Api" : name;

    /// <summary>The last parts of those namespaces that stand directly below another.</summary>
    public static IEnumerable<string> Below(string @namespace, IEnumerable<string> namespaces) =>
        namespaces.Where(x => x.Substring(0, Math.Max(x.LastIndexOf('.'), 0)) == @namespace).Select(static x => x.Substring(x.LastIndexOf('.') + 1));

    /// <summary>The nearest namespace to a text that need not be one, as the templates of .NET name it: <c>My-App.class</c> → <c>My_App._class</c>.</summary>
    public static string Clean(string text) => string.Join(".", text.Split('.').Where(static x => x.Length > 0).Select(CleanSegment));

    private static string CleanSegment(string text)
    {
        string cleaned = new([.. text.Select(static x => Identifier.IsPart(x) ? x : '_')]);
        return Identifier.IsValid(cleaned) && SyntaxFacts.GetKeywordKind(cleaned) == SyntaxKind.None ? cleaned : "_" + cleaned;
    }
}
