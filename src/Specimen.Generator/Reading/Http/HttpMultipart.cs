using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Specimen.Reading.Http;

/// <summary>Takes multipart bodies apart (RFC 7578), as far as the methods that send such ones need it.</summary>
internal static class HttpMultipart
{
    private static readonly Regex s_boundary = new("""boundary=(?:"([^"]+)"|([^;\s]+))""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_name = new("""[;\s]name=(?:"([^"]*)"|([^;\s]+))""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_fileName = new(@"[;\s]filename\*?=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The parts of all bodies; none where a body has no parts, or one without a name.</summary>
    /// <param name="requests">The requests, each with a body.</param>
    /// <param name="mediaType">The media type, with its boundary.</param>
    public static IReadOnlyList<HttpPart> Read(IReadOnlyList<HttpRequestText> requests, string mediaType)
    {
        var parts = new List<HttpPart>();
        if (Value(s_boundary.Match(mediaType)) is not { Length: > 0 } boundary)
        {
            return parts;
        }

        for (int i = 0; i < requests.Count; i++)
        {
            int before = parts.Count;
            if (!Read(i, requests[i].Body!, "--" + boundary, parts) || parts.Count == before)
            {
                return [];
            }
        }

        return parts;
    }

    private static bool Read(int request, string body, string delimiter, List<HttpPart> parts)
    {
        List<string>? part = null;

        // A body that is cut off ends with its last part.
        foreach (string line in (body + "\n" + delimiter + "--").Split('\n'))
        {
            string text = line.TrimEnd();
            if (text != delimiter && text != delimiter + "--")
            {
                part?.Add(text);
                continue;
            }

            if (part is not null)
            {
                if (PartOf(request, part) is not { } read)
                {
                    return false;
                }

                parts.Add(read);
            }

            part = text == delimiter ? [] : null;
        }

        return true;
    }

    private static HttpPart? PartOf(int request, List<string> lines)
    {
        int empty = lines.IndexOf("");
        int end = empty < 0 ? lines.Count : empty;
        string? name = null;
        string? contentType = null;
        bool isFile = lines.FindIndex(end, static x => x.StartsWith("< ", StringComparison.Ordinal)) >= 0;
        foreach (string header in lines.GetRange(0, end))
        {
            if (header.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase))
            {
                name = Value(s_name.Match(header));
                isFile |= s_fileName.IsMatch(header);
            }
            else if (header.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))
            {
                contentType = header.Substring("Content-Type:".Length).Trim();
            }
        }

        return name is { Length: > 0 } ? new HttpPart(request, name, isFile, contentType is { Length: > 0 } && contentType.IndexOf("{{", StringComparison.Ordinal) < 0 ? contentType : null) : null;
    }

    private static string? Value(Match match) => !match.Success ? null : match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
}
