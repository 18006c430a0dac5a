using System.Linq;
using System.Text;

namespace Specimen.Reading.Http;

/// <summary>Puts values in place of the variables of a body, so that it can be read as the example that it is.</summary>
internal static class HttpPlaceholders
{
    /// <summary>The body with its variables taken for values: within quotes a text, alone one that is not known; a tool's own are of the kind that it makes.</summary>
    public static string Replace(string body)
    {
        var text = new StringBuilder(body.Length);
        bool isQuoted = false;
        foreach ((string part, bool isVariable) in HttpTemplate.Parse(body))
        {
            text.Append(!isVariable ? part : Value(part) ?? (isQuoted ? "text" : "null"));
            isQuoted ^= !isVariable && part.Count(static x => x == '"') % 2 == 1;
        }

        return text.ToString();
    }

    /// <summary>A value such as a dynamic variable gives, in any of the tools that have one of its name; null for any other variable.</summary>
    private static string? Value(string variable) => variable.Split(' ', '(')[0] switch
    {
        "guid" or "uuid" or "random.uuid" => "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
        "randomInt" or "random.integer" or "timestamp" => "1",
        "random.float" => "1.5",
        "isoTimestamp" => "2000-01-01T00:00:00Z",
        "datetime" when variable.EndsWith("iso8601", System.StringComparison.Ordinal) => "2000-01-01T00:00:00Z",
        _ => null,
    };
}
