using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;

namespace Specimen.Reading.OpenApi;

/// <summary>The parameters between the braces of a path.</summary>
internal sealed class PathParameters
{
    private readonly List<(string Text, bool IsParameter, bool HasSegments)> _parts;

    // By name, whether a value may be several segments.
    private readonly Dictionary<string, bool> _hasSegments = new(StringComparer.Ordinal);

    public PathParameters(string path)
    {
        _parts = [.. PathTemplate.Parse(path)];
        foreach ((string name, bool isParameter, bool hasSegments) in _parts)
        {
            if (isParameter && !Has(name))
            {
                _hasSegments.Add(name, hasSegments);
            }
        }
    }

    public IEnumerable<string> Names => _hasSegments.Keys;

    public bool Has(string name) => _hasSegments.ContainsKey(name);

    /// <summary>Whether slashes of a value part the path's segments.</summary>
    public bool HasSegments(string name) => _hasSegments[name];

    /// <summary>
    /// The names between braces that parameters of no such name are evidently meant for: each is written otherwise only in case or with
    /// other <c>_</c> and <c>-</c>, and there is no other such parameter or name.
    /// </summary>
    public Dictionary<string, string> Meant(DocumentedParameters documented)
    {
        string[] declared = [.. documented.In("path").Select(static x => x.Text("name")!)];
        ILookup<string, string> missing = Names.Except(declared).ToLookup(Letters, StringComparer.Ordinal);
        return declared
            .Where(x => !Has(x))
            .GroupBy(Letters, StringComparer.Ordinal)
            .Where(x => x.Count() == 1 && missing[x.Key].Count() == 1)
            .ToDictionary(static x => x.First(), x => missing[x.Key].First(), StringComparer.Ordinal);
    }

    /// <summary>The path in parts.</summary>
    /// <param name="parameters">The parameters that the parts refer to by index.</param>
    public IEnumerable<PathPart> Parts(List<ParameterModel> parameters)
    {
        foreach ((string text, bool isParameter, _) in _parts)
        {
            int index = isParameter ? parameters.FindIndex(x => x.Location == ParameterLocation.Path && x.WireName == text) : -1;
            if (index >= 0)
            {
                yield return new PathPart(Literal: "", index);
                continue;
            }

            // Some documents tell operations of one path apart by a fragment, which is never sent.
            int fragment = text.IndexOf('#');
            if (fragment != 0)
            {
                yield return new PathPart(PathTemplate.Escape(fragment < 0 ? text : text.Substring(0, fragment)), Parameter: null);
            }

            if (fragment >= 0)
            {
                yield break;
            }
        }
    }

    /// <summary>A name between braces without the constraint that a server's route has behind it.</summary>
    public static string Plain(string name) => name.IndexOf(':') is > 0 and var colon ? name.Substring(0, colon) : name;

    /// <summary>A name without what notations such as camel case and snake case differ in, and without what a server's route has behind it: <c>{id:int}</c>, <c>{id?}</c>.</summary>
    private static string Letters(string name) => Plain(name).Trim('+', '*', '?').Replace("_", "").Replace("-", "").ToUpperInvariant();
}
