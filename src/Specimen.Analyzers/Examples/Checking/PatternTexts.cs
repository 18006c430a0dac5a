using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Specimen.Reading.Patterns;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>The patterns of the specs as regular expressions of .NET, each made once.</summary>
internal sealed class PatternTexts
{
    // A pattern that needs more for an example is not checked: this runs inside the compiler.
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, Regex?> _made = new(StringComparer.Ordinal);

    public static bool CanRead(string pattern) => PatternReader.Read(pattern).Model is not null;

    /// <summary>The regular expression; null for a pattern that can't be used.</summary>
    public Regex? Get(string pattern)
    {
        if (!_made.TryGetValue(pattern, out Regex? regex))
        {
            regex = Make(pattern);
            _made.Add(pattern, regex);
        }

        return regex;
    }

    /// <summary>Whether a text has a match. One that takes too long to tell has.</summary>
    public static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static Regex? Make(string pattern)
    {
        if (PatternReader.Read(pattern).Model is not { } model)
        {
            return null;
        }

        try
        {
            return new Regex(model.DotNet, RegexOptions.CultureInvariant, s_timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
