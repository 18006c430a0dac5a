using System;
using Microsoft.CodeAnalysis.CSharp;
using Specimen.Naming;

namespace Specimen.Emitting;

/// <summary>Names of fields, parameters and locals that belong to a member.</summary>
internal static class Locals
{
    private static readonly string[] s_taken = ["found", "kept", "member", "name", "reader", "seen", "writer", "other", "value", "item", "options", "start"];

    /// <summary>The name of a local: the member's in camelCase, with <c>@</c> where it is a keyword, with <c>_</c> behind it, which no member has, where it is taken.</summary>
    public static string Of(string memberName)
    {
        string camel = Identifier.LowerStart(memberName);
        return Array.IndexOf(s_taken, camel) >= 0 || camel == memberName ? camel + "_"
            : SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(camel) != SyntaxKind.None ? "@" + camel
            : camel;
    }

    /// <summary>The name of a private field.</summary>
    public static string Field(string memberName) => "_" + Identifier.LowerStart(memberName);

    /// <summary>The name of a private static field.</summary>
    public static string StaticField(string memberName, string suffix) => "s_" + Identifier.LowerStart(memberName).TrimStart('_') + suffix;
}
