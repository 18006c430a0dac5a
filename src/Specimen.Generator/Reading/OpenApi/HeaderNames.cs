using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>The names that documents give to headers of requests. <c>HttpClient</c> sends no header whose name is no token, and says nothing of it.</summary>
internal static class HeaderNames
{
    /// <summary>The name that a header is sent by; null, with a diagnostic, for one that no header can have.</summary>
    /// <param name="holder">The parameter or the security scheme.</param>
    /// <param name="written">The name as the document has it.</param>
    /// <param name="document">The document.</param>
    public static string? Of(Place holder, string written, OpenApiDocument document)
    {
        string name = Meant(written);
        if (!IsToken(name))
        {
            document.Invalid(NameOf(holder), $"'{name}' is no name of a header; it is ignored");
            return null;
        }

        if (name != written)
        {
            document.Invalid(NameOf(holder), $"The name '{written}' has white space around it; it is read as '{name}'");
        }

        return name;
    }

    /// <summary>The name without white space around it, which no header has.</summary>
    public static string Meant(string written) => written.Trim();

    // RFC 9110 §5.1 and §5.6.2: the name of a field is a token.
    private static bool IsToken(string name) => name.Length > 0 && name.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;

    private static Place NameOf(Place holder) => holder["name"] ?? holder;
}
