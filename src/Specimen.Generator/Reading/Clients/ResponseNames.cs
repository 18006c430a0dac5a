using System;
using Specimen.Reading.Naming;

namespace Specimen.Reading.Clients;

/// <summary>Names the type of a response file: what is returned, not what is done to get it.</summary>
internal static class ResponseNames
{
    private static readonly string[] s_verbs =
        ["get", "list", "find", "fetch", "read", "retrieve", "search", "query", "create", "add", "post", "update", "put", "patch", "set", "delete", "remove"];

    /// <summary><c>get-workspace</c> → <c>Workspace</c>.</summary>
    public static string Of(string stem)
    {
        string pascal = Identifier.Pascal(stem);
        foreach (string verb in s_verbs)
        {
            if (pascal.Length > verb.Length && pascal.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && char.IsUpper(pascal[verb.Length]))
            {
                return pascal.Substring(verb.Length);
            }
        }

        return stem;
    }
}
