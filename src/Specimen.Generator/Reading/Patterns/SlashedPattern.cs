using System;
using Specimen.Reading.Patterns.Syntax;

namespace Specimen.Reading.Patterns;

/// <summary>
/// A pattern between slashes, as JavaScript's source has it: <c>/^…$/i</c>. It is one where the slashes could match nothing, in front of
/// <c>^</c> or behind <c>$</c>.
/// </summary>
/// <param name="Body">What stands between the slashes, which begins at the second character.</param>
/// <param name="Flags">The flags behind the last slash that change what the pattern matches.</param>
internal sealed record SlashedPattern(string Body, PatternFlags Flags)
{
    /// <param name="pattern">Any pattern.</param>
    /// <returns>Null for a pattern that is none of these.</returns>
    public static SlashedPattern? Of(string pattern)
    {
        int close = pattern.LastIndexOf('/');
        if (close < 2 || pattern[0] != '/' || pattern[close - 1] == '\\')
        {
            return null;
        }

        string body = pattern.Substring(1, close - 1);
        bool isAnchored = body[0] == '^' || (body.EndsWith("$", StringComparison.Ordinal) && !body.EndsWith("\\$", StringComparison.Ordinal));
        return isAnchored && FlagsOf(pattern.AsSpan(close + 1)) is { } flags ? new SlashedPattern(body, flags) : null;
    }

    private static PatternFlags? FlagsOf(ReadOnlySpan<char> letters)
    {
        PatternFlags flags = PatternFlags.None;
        foreach (char letter in letters)
        {
            switch (letter)
            {
                case 'i':
                    flags |= PatternFlags.IgnoreCase;
                    break;
                case 'm':
                    flags |= PatternFlags.Multiline;
                    break;
                case 's':
                    flags |= PatternFlags.DotAll;
                    break;
                case not ('d' or 'g' or 'u' or 'v'):
                    return null;
            }
        }

        return flags;
    }
}
