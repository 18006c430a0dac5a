using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Http;

/// <summary>What an Authorization header shows.</summary>
/// <param name="Scheme">The scheme as it is written; empty where the credential is sent without one.</param>
/// <param name="Variable">The variables that the credential consists of, with spaces between them; empty for none.</param>
/// <param name="Prefix">What is sent between the scheme and the variable; empty where the credential is the caller's as a whole.</param>
/// <param name="Suffix">What is sent behind the variable; empty where the credential is the caller's as a whole.</param>
internal sealed record HttpCredential(string Scheme, string Variable, string Prefix, string Suffix)
{
    /// <summary>The credential of a header.</summary>
    /// <param name="header">The header's value.</param>
    /// <param name="variables">What the file's variables are.</param>
    public static HttpCredential Of(string header, HttpVariables variables)
    {
        string expanded = variables.Expand(header);
        List<(string Text, bool IsVariable)> parts = [.. HttpTemplate.Parse(expanded)];
        string first = parts.Where(static x => !x.IsVariable).Select(static x => x.Text).FirstOrDefault() ?? "";
        int space = expanded.StartsWith("{{", StringComparison.Ordinal) ? -1 : first.IndexOf(' ');
        string scheme = space < 0 ? "" : first.Substring(0, space);

        // A variable that the file sets, to try it with, is the caller's all the same.
        if (!parts.Exists(static x => x.IsVariable))
        {
            parts = [.. HttpTemplate.Parse(header)];
        }

        (string prefix, string suffix) = Around(scheme, parts);
        return new HttpCredential(scheme, string.Join(" ", parts.Where(static x => x.IsVariable).Select(static x => x.Text)), prefix, suffix);
    }

    /// <summary>What stands around the one variable. Several are the caller's as a whole; so is what a variable gives that has the scheme in it.</summary>
    private static (string Prefix, string Suffix) Around(string scheme, List<(string Text, bool IsVariable)> parts)
    {
        int variable = parts.FindIndex(static x => x.IsVariable);
        string before = string.Concat(parts.Take(variable).Select(static x => x.Text));
        bool hasScheme = scheme.Length == 0 || before.StartsWith(scheme + " ", StringComparison.Ordinal);

        // Behind these schemes stands what the tools compute a credential of, such as a user's name: it is not sent itself.
        bool isComputed = scheme.ToLowerInvariant() is "basic" or "digest" or "aws";
        bool isOne = variable >= 0 && parts.FindLastIndex(static x => x.IsVariable) == variable;
        return isOne && hasScheme && !isComputed
            ? (before.Substring(scheme.Length).TrimStart(), string.Concat(parts.Skip(variable + 1).Select(static x => x.Text)))
            : ("", "");
    }
}
