using System;

namespace Specimen.Naming;

/// <summary>As much English as it takes to name one item of a list.</summary>
internal static class English
{
    private static readonly string[] s_unchanged = ["status", "series", "news", "species", "address", "access", "process", "class", "bus", "gas", "lens", "alias", "analysis", "basis", "canvas", "business", "progress", "success", "corpus", "https", "dns", "sms", "os", "css", "js", "aws", "gps", "tls", "ios", "kubernetes", "redis", "sas", "sass", "this", "its", "plus", "virus", "bonus", "focus", "census", "nexus", "radius", "campus", "apparatus", "consensus", "previous", "has", "is", "was", "details"];

    private static readonly (string Plural, string Singular)[] s_irregular =
    [
        ("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman"), ("indices", "index"), ("indexes", "index"),
        ("matrices", "matrix"), ("vertices", "vertex"), ("statuses", "status"), ("aliases", "alias"), ("addresses", "address"),
        ("processes", "process"), ("classes", "class"), ("accesses", "access"), ("businesses", "business"), ("analyses", "analysis"),
        ("criteria", "criterion"), ("buses", "bus"), ("viruses", "virus"), ("caches", "cache"), ("movies", "movie"), ("cookies", "cookie"), ("series", "series"),
        ("axes", "axis"), ("lenses", "lens"), ("canvases", "canvas"), ("responses", "response"), ("databases", "database"), ("releases", "release"),
        ("expenses", "expense"), ("licenses", "license"), ("purchases", "purchase"), ("houses", "house"), ("courses", "course"), ("phases", "phase"),
        ("uses", "use"), ("causes", "cause"), ("cases", "case"), ("bases", "base"), ("leaves", "leaf"), ("shelves", "shelf"), ("lives", "life"), ("knives", "knife"),
    ];

    /// <summary>The singular of the last word of a PascalCase name: <c>RecentLabels</c> → <c>RecentLabel</c>; the name itself where it is none.</summary>
    public static string Singular(string name)
    {
        int start = LastWord(name);
        string word = name.Substring(start);
        string lower = word.ToLowerInvariant();
        if (word.Length < 3 || Array.IndexOf(s_unchanged, lower) >= 0)
        {
            return name;
        }

        string head = name.Substring(0, start);
        foreach ((string plural, string singular) in s_irregular)
        {
            if (lower == plural)
            {
                return head + word[0] + singular.Substring(1);
            }
        }

        if (EndsWith(lower, "ies") && word.Length > 4)
        {
            return head + word.Substring(0, word.Length - 3) + "y";
        }

        if (EndsWith(lower, "xes") || EndsWith(lower, "sses") || EndsWith(lower, "ches") || EndsWith(lower, "shes"))
        {
            return head + word.Substring(0, word.Length - 2);
        }

        return EndsWith(lower, "s") && !EndsWith(lower, "ss") && !EndsWith(lower, "us") && !EndsWith(lower, "is")
            ? head + word.Substring(0, word.Length - 1)
            : name;
    }

    private static bool EndsWith(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);

    private static int LastWord(string name)
    {
        for (int i = name.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                return i;
            }
        }

        return 0;
    }
}
