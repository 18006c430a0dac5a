namespace Specimen.Reading.Clients;

/// <summary>What authors of real documents mean where the name of a media type is none.</summary>
internal static class MeantMediaType
{
    /// <returns>
    /// What begins the name where that is a media type (RFC 9110 §8.3.1), the one that goes by that word, else any. A name that is one stays as it is.
    /// </returns>
    public static string Of(string name)
    {
        string text = name.Trim();
        int slash = Token(text, 0);
        int end = slash > 0 && slash < text.Length && text[slash] == '/' ? Token(text, slash + 1) : 0;
        if (end > slash + 1)
        {
            return end == text.Length || text.Substring(end).TrimStart()[0] == ';' ? name : text.Substring(0, end);
        }

        return text.ToLowerInvariant() switch
        {
            "json" => "application/json",
            "xml" => "application/xml",
            "form-data" => "multipart/form-data",
            "x-www-form-urlencoded" => "application/x-www-form-urlencoded",
            _ => "*/*",
        };
    }

    /// <summary>Where the token ends that begins at a place (RFC 9110 §5.6.2).</summary>
    private static int Token(string text, int start)
    {
        int end = start;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(text[end]) >= 0))
        {
            end++;
        }

        return end;
    }
}
