using System;
using System.Threading;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>Reads the bodies of GraphQL requests: a query, and behind an empty line its variables as JSON.</summary>
internal static class HttpGraphQL
{
    /// <summary>The name of the operation, such as <c>GetUser</c> of <c>query GetUser($id: ID!)</c>, and the line and the column where it stands; null where it has none.</summary>
    public static (string Name, int Line, int Column)? NameOf(string body)
    {
        string[] lines = body.Split('\n');
        int first = Array.FindIndex(lines, static x => x.TrimStart() is [not '#', ..]);
        string text = first < 0 ? "" : lines[first].TrimStart();
        int space = text.IndexOfAny([' ', '\t']);
        if (space < 0 || text.Substring(0, space) is not ("query" or "mutation" or "subscription"))
        {
            return null;
        }

        string rest = text.Substring(space).TrimStart();
        string name = WordOf(rest);
        return name.Length == 0 ? null : (name, first, lines[first].Length - rest.Length);
    }

    /// <summary>Takes a body apart. Queries can have empty lines and begin with a brace too: what is JSON is the variables.</summary>
    /// <returns>The query, and the text of its variables; null for none.</returns>
    public static (string Query, string? Variables) Split(string body, CancellationToken cancellationToken)
    {
        string[] lines = body.Split('\n');
        for (int i = 1; i < lines.Length - 1; i++)
        {
            if (lines[i].Trim().Length == 0 && lines[i + 1].TrimStart().StartsWith("{", StringComparison.Ordinal))
            {
                string rest = string.Join("\n", lines, i + 1, lines.Length - i - 1);
                if (JsonParser.Parse(HttpPlaceholders.Replace(rest), cancellationToken) is { Root: JsonObject, HasErrors: false })
                {
                    return (string.Join("\n", lines, 0, i).Trim(), rest);
                }
            }
        }

        return (body.Trim(), null);
    }

    private static string WordOf(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text.Substring(0, end);
    }
}
