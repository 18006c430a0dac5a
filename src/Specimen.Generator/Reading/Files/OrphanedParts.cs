using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Files;

/// <summary>Finds the parts of documents that no document leads to, so that nothing is generated for them.</summary>
internal static class OrphanedParts
{
    /// <param name="specs">All files, by path.</param>
    /// <param name="isPart">Whether a file is only a part of others.</param>
    /// <param name="targets">The files that each file refers to.</param>
    /// <returns>The parts that no other leads to, and one of those that lead to each other: what is said of it holds for all behind it.</returns>
    public static HashSet<ParsedSpec> Find(IEnumerable<ParsedSpec> specs, Func<ParsedSpec, bool> isPart, IReadOnlyDictionary<ParsedSpec, List<ParsedSpec>> targets)
    {
        HashSet<ParsedSpec> referred = [.. targets.SelectMany(static x => x.Value)];
        var orphans = new HashSet<ParsedSpec>();
        var reached = new HashSet<ParsedSpec>();
        var open = new Stack<ParsedSpec>();
        foreach (ParsedSpec start in specs.OrderBy(x => !isPart(x) ? 0 : !referred.Contains(x) ? 1 : 2))
        {
            if (!reached.Add(start))
            {
                continue;
            }

            if (isPart(start))
            {
                orphans.Add(start);
            }

            open.Push(start);
            while (open.Count > 0)
            {
                foreach (ParsedSpec target in targets.TryGetValue(open.Pop(), out List<ParsedSpec> found) ? found : [])
                {
                    if (reached.Add(target))
                    {
                        open.Push(target);
                    }
                }
            }
        }

        return orphans;
    }
}
