using System;
using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>Finds the name that somebody who mistyped one most likely meant.</summary>
internal static class NearestName
{
    private const int MaximalLength = 200;

    // Names of a spec share long words: one with more changes than this is another name, not a mistyped one.
    private const int MaximalDistance = 4;

    /// <summary>"; did you mean 'X'?" where the value that a pointer leads into has a member whose name is near enough, else nothing.</summary>
    public static string MemberHint(JsonNode? container, string reference)
    {
        int hash = reference.IndexOf('#');
        int slash = reference.LastIndexOf('/');
        return container is JsonObject json
            && hash >= 0
            && slash > hash
            && Find(Uri.UnescapeDataString(reference.Substring(slash + 1)), Array.ConvertAll(json.Members, static x => x.Name)) is { } near
                ? $"; did you mean '{near}'?"
                : "";
    }

    /// <summary>"; did you mean the file 'X'?" where a name is near enough, else what else to do.</summary>
    public static string FileHint(string path, IEnumerable<string> files) =>
        Find(path.Substring(path.LastIndexOf('/') + 1), files) is { } file
            ? $"; did you mean the file '{file}'?"
            : "; only files in the specs folder are read, put the missing one there";

    /// <summary>The candidate with the fewest edits, if they are few for its length; else null.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Min(MaximalDistance, Math.Max(2, name.Length / 3)) + 1;
        foreach (string candidate in candidates)
        {
            string compared = candidate.Substring(candidate.LastIndexOf('/') + 1);
            if (Math.Abs(compared.Length - name.Length) < bestDistance && compared.Length <= MaximalLength && name.Length <= MaximalLength)
            {
                int distance = Distance(name.ToUpperInvariant(), compared.ToUpperInvariant());
                if (distance < bestDistance)
                {
                    (best, bestDistance) = (candidate, distance);
                }
            }
        }

        return best;
    }

    // Levenshtein's edit distance, one row at a time.
    private static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
