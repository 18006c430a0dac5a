using System;
using Specimen.Naming;
using Specimen.Reading.Files;

namespace Specimen.Reading.Clients;

/// <summary>Names the types of files. That of a response is what is returned, not what is done to get it.</summary>
internal static class ResponseNames
{
    private static readonly string[] s_readingVerbs = ["get", "list", "find", "fetch", "read", "retrieve", "search", "query"];

    private static readonly string[] s_verbs = [.. s_readingVerbs, "create", "add", "post", "update", "put", "patch", "set", "delete", "remove"];

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
        return Array.Find(s_verbs, x => BeginsWith(pascal, x)) is { } verb ? pascal.Substring(verb.Length) : stem;
    }

    /// <summary>Whether a file's name begins with a verb that changes nothing.</summary>
    public static bool IsOfReading(string stem)
    {
        string pascal = Identifier.Pascal(stem);
        return Array.Exists(s_readingVerbs, x => BeginsWith(pascal, x));
    }

    private static bool BeginsWith(string pascal, string verb) =>
        pascal.Length > verb.Length && pascal.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && char.IsUpper(pascal[verb.Length]);
}
