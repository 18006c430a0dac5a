using System;
using Specimen.Naming;
using Specimen.Reading.Files;

namespace Specimen.Reading.Clients;

/// <summary>Names the types of files. That of a response is what is returned, not what is done to get it.</summary>
internal static class ResponseNames
{
    private static readonly string[] s_verbs =
        ["get", "list", "find", "fetch", "read", "retrieve", "search", "query", "create", "add", "post", "update", "put", "patch", "set", "delete", "remove"];

    /// <summary>What the type of a file is called: <c>get-order</c>, and for a sample of an error beside others <c>GetOrderNotFound</c>.</summary>
    public static string Of(GroupedSpec file)
    {
        string stem = FileNames.Stem(file.Spec.File.Name);
        return file.Spec.File.Options.TypeName
            ?? (file.ErrorStatus is { } status && StatusNames.Read(status) is { } range ? Identifier.Pascal(stem) + StatusNames.Of(range) : stem);
    }

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
