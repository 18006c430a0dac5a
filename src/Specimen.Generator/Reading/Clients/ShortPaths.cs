using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Clients;

/// <summary>
/// Paths without what they begin with that says nothing of an operation, such as <c>/api/v1</c>. Where two would be alike without it, both keep
/// it: none of the two has a better right to the name.
/// </summary>
internal sealed class ShortPaths
{
    private static readonly char[] s_ofNumber = [.. "0123456789.-"];

    // The start of the paths that go on alike; null where there are several.
    private readonly Dictionary<string, string?> _starts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="paths">All paths of the document, with parameters in braces.</param>
    public ShortPaths(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            string start = path.Substring(0, LengthOfStart(path));
            string rest = WithoutNames(path.Substring(start.Length));
            _starts[rest] = _starts.TryGetValue(rest, out string? known) && known != start ? null : start;
        }
    }

    /// <summary>What to name an operation of a path by.</summary>
    public string Of(string path)
    {
        string rest = path.Substring(LengthOfStart(path));
        return _starts.TryGetValue(WithoutNames(rest), out string? start) && start is not null ? rest : path;
    }

    /// <summary>Whether a path begins with what says nothing.</summary>
    public static bool HasStart(string path) => LengthOfStart(path) > 0;

    /// <summary>The characters of the segments that are left out; none where no word would be left.</summary>
    private static int LengthOfStart(string path)
    {
        int start = 0;
        for (int end = NextSlash(path, start); end > 0 && SaysNothing(path.Substring(start, end - start).Trim('/')); end = NextSlash(path, start))
        {
            start = end;
        }

        return path.Substring(start).Split(['/'], StringSplitOptions.RemoveEmptyEntries).Any(static x => x[0] != '{') ? start : 0;
    }

    private static int NextSlash(string path, int index) => index + 1 < path.Length ? path.IndexOf('/', index + 1) : -1;

    /// <summary>Whether a segment says what each server has in front of its operations: <c>api</c>, <c>v1</c>, <c>v2beta1</c>, <c>2024-01-31</c>, <c>v{version}</c>.</summary>
    private static bool SaysNothing(string segment)
    {
        string word = segment.ToLowerInvariant();
        if (word is "api" or "apis" or "rest" || word.TrimStart('v') is "{version}" or "{api-version}" or "{apiversion}" or "{version:apiversion}")
        {
            return true;
        }

        string number = word.StartsWith("v", StringComparison.Ordinal) ? word.Substring(1) : word;
        string stage = number.TrimStart(s_ofNumber);
        return stage.Length < number.Length && stage.TrimEnd(s_ofNumber) is "" or "alpha" or "beta";
    }

    private static string WithoutNames(string path) => string.Concat(path.Split('{').Select(static (x, i) => i == 0 ? x : "{" + x.Substring(x.IndexOf('}') + 1)));
}
