using Specimen.Naming;

namespace Specimen.Emitting;

/// <summary>Names emitted files.</summary>
internal static class HintName
{
    /// <summary>In bytes: what is left of the 260 characters that Windows gives a path, below a project's <c>obj</c> folder.</summary>
    private const int Limit = 160;

    /// <summary>The file of a type; unique without regard to case because types are.</summary>
    public static string Of(EmittedNamespace @namespace, string typeName) =>
        ShortName.Of(@namespace.Name.Length == 0 ? typeName : @namespace.Name + "." + typeName, Limit) + ".g.cs";
}
