using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>A JSON scalar as a C# expression.</summary>
internal static class ConstantCode
{
    public static string Of(string json) => json is ['"', ..] ? Literal.Text(JsonText.Unquote(json)) : json;
}
