using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Specimen.Naming;

namespace Specimen.Reading.Http;

/// <summary>
/// Writes what stands in a path for any value as the variable that it is: <c>{id}</c>, as routes have it, for a URL can't have a brace, and the number or the
/// UUID of the one thing that the request was tried with.
/// </summary>
internal static class HttpPathVariables
{
    private static readonly Regex s_route = new(@"\{(\w[\w.-]*)\}", RegexOptions.CultureInvariant);

    /// <param name="path">The path behind the server's own part.</param>
    public static string Write(string path)
    {
        string[] segments = [.. path.Split('/').Select(WithRouteVariables)];
        var names = new HashSet<string>(segments.SelectMany(HttpTemplate.Parse).Where(static x => x.IsVariable).Select(static x => x.Text), StringComparer.OrdinalIgnoreCase);
        List<int> values = [.. Enumerable.Range(0, segments.Length).Where(x => IsValue(segments, x))];
        bool isOne = values.Count == 1 && !names.Contains("id");
        foreach (int i in values)
        {
            string name = isOne ? "id" : Name(segments[i - 1]);
            for (int number = 2; !names.Add(name); number++)
            {
                name = Name(segments[i - 1]) + number.ToString(CultureInfo.InvariantCulture);
            }

            segments[i] = "{{" + name + "}}";
        }

        return string.Join("/", segments);
    }

    private static string WithRouteVariables(string segment)
    {
        var written = new StringBuilder(segment.Length);
        foreach ((string text, bool isVariable) in HttpTemplate.Parse(segment))
        {
            written.Append(isVariable ? "{{" + text + "}}" : s_route.Replace(text, "{{$1}}"));
        }

        return written.ToString();
    }

    /// <summary>Whether a segment is the value of one thing. A number in front of all, or behind what only leads to the API, is the API's version.</summary>
    private static bool IsValue(string[] segments, int index)
    {
        string segment = segments[index];
        bool isNumber = segment.Length > 0 && segment.All(static x => x is >= '0' and <= '9');
        return (isNumber || Guid.TryParseExact(segment, "D", out _)) && index > 0 && segments[index - 1].ToLowerInvariant() is not ("" or "api" or "rest" or "v" or "version");
    }

    /// <summary>What one of the things is called by that a segment lists: <c>order-lines</c> → <c>orderLineId</c>.</summary>
    private static string Name(string segment)
    {
        string name = segment.IndexOf("{{", StringComparison.Ordinal) >= 0 ? "" : English.Singular(Identifier.Pascal(segment));
        return name.Length == 0 ? "id" : char.ToLowerInvariant(name[0]) + name.Substring(1) + "Id";
    }
}
