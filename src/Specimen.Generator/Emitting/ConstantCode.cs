using Specimen.Model;
using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>A JSON scalar as a C# expression.</summary>
internal static class ConstantCode
{
    public static string Of(string json) => IsText(json) ? AsText(json) : json;

    /// <summary>The text that stands for the scalar in a URL or a header.</summary>
    public static string AsText(string json) => Literal.Text(IsText(json) ? JsonText.Unquote(json) : json);

    /// <summary>The same as a value of a type.</summary>
    public static string Of(TypeRef type, string json) => type is NamedRef { Kind: NamedKind.StringEnum } ? $"new({Of(json)})" : Of(json);

    private static bool IsText(string json) => json is ['"', ..];
}
