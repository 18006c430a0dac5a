using System;
using System.Linq;

namespace Specimen.Reading.Http;

/// <summary>What an Authorization header shows.</summary>
/// <param name="Scheme">The scheme as it is written; empty where the credential is sent as it stands.</param>
/// <param name="Variable">The variables that the credential consists of, with spaces between them; empty for none.</param>
internal sealed record HttpCredential(string Scheme, string Variable)
{
    /// <summary>The credential of a header.</summary>
    /// <param name="header">The header's value.</param>
    /// <param name="variables">What the file's variables are.</param>
    public static HttpCredential Of(string header, HttpVariables variables)
    {
        string expanded = variables.Expand(header);
        string first = HttpTemplate.Parse(expanded).Where(static x => !x.IsVariable).Select(static x => x.Text).FirstOrDefault() ?? "";
        int space = expanded.StartsWith("{{", StringComparison.Ordinal) ? -1 : first.IndexOf(' ');

        // A variable that the file sets, to try it with, is the caller's all the same.
        string variable = Variables(expanded);
        return new HttpCredential(space < 0 ? "" : first.Substring(0, space), variable.Length > 0 ? variable : Variables(header));
    }

    private static string Variables(string text) => string.Join(" ", HttpTemplate.Parse(text).Where(static x => x.IsVariable).Select(static x => x.Text));
}
