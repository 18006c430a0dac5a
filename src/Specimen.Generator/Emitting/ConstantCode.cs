using Specimen.Model;
using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>A JSON scalar as a C# expression.</summary>
internal static class ConstantCode
{
    public static string Of(string json) => json is ['"', ..] ? Literal.Text(JsonText.Unquote(json)) : json;

    /// <summary>The same as a value of a type.</summary>
    public static string Of(TypeRef type, string json) => type is NamedRef { Kind: NamedKind.StringEnum } ? $"new({Of(json)})" : Of(json);
}
