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

    /// <summary>"; did you mean 'X'?" where a name is near enough, else what else to do.</summary>
    public static string Hint(JsonNode? container, string reference, IEnumerable<string> files)
    {
        int hash = reference.IndexOf('#');
        if (container is JsonObject json && hash >= 0)
        {
            string name = Uri.UnescapeDataString(reference.Substring(reference.LastIndexOf('/') + 1));
            if (Find(name, Array.ConvertAll(json.Members, static x => x.Name)) is { } near)
            {
                return $"; did you mean '{near}'?";
            }
        }

        string path = hash < 0 ? reference : reference.Substring(0, hash);
        if (path.Length > 0)
        {
            return Find(path.Substring(path.LastIndexOf('/') + 1), files) is { } file
                ? $"; did you mean the file '{file}'?"
                : "; only files in the specs folder are read, put the missing one there";
        }

        return "";
    }

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
