using System;
using System.Collections.Generic;
using Specimen.Diagnostics;

namespace Specimen.Text;

/// <summary>Settles what a repeated name means: the last value counts, at the place of the first, and the repetition is reported.</summary>
internal static class UniqueMembers
{
    // Below this a comparison of all pairs beats a hash table; names are interned, so most comparisons end at the length or the reference.
    private const int PairwiseLimit = 12;

    /// <summary>Returns <paramref name="members"/> with each name once; the same array where none stands twice.</summary>
    public static JsonMember[] Of(JsonMember[] members, ProblemList problems) =>
        HasRepetition(members) ? Merge(members, problems) : members;

    private static bool HasRepetition(JsonMember[] members)
    {
        if (members.Length <= PairwiseLimit)
        {
            for (int i = 1; i < members.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (string.Equals(members[i].Name, members[j].Name, StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in members)
        {
            if (!names.Add(member.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static JsonMember[] Merge(JsonMember[] members, ProblemList problems)
    {
        var indexByName = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        var merged = new List<JsonMember>(members.Length);
        foreach (JsonMember member in members)
        {
            if (indexByName.TryGetValue(member.Name, out int index))
            {
                problems.Add(Descriptors.DuplicateMember, member.NameSpan, member.Name);
                merged[index] = member;
            }
            else
            {
                indexByName.Add(member.Name, merged.Count);
                merged.Add(member);
            }
        }

        return [.. merged];
    }
}
