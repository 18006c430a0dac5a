using System;

namespace Specimen.Reading.Schemas;

/// <summary>What authors mean by a pattern between slashes, as JavaScript's source has it: a slash before <c>^</c> or behind <c>$</c> would match nothing.</summary>
internal static class MeantPattern
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="flags">Flags behind the last slash that change what the pattern matches.</param>
    /// <returns>What stands between the slashes; null for a pattern that is none of these.</returns>
    public static string? Of(string pattern, out string flags)
    {
        flags = "";
        int end = pattern.LastIndexOf('/');
        if (end < 3 || !pattern.StartsWith("/^", StringComparison.Ordinal) || pattern[end - 1] != '$')
        {
            return null;
        }

        foreach (char flag in pattern.AsSpan(end + 1))
        {
            switch (flag)
            {
                case 'i' or 'm' or 's':
                    flags += flag;
                    break;
                case not ('d' or 'g' or 'u' or 'v' or 'y'):
                    return null;
            }
        }

        return pattern.Substring(1, end - 1);
    }
}
