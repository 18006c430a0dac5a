using System;
using System.Collections.Generic;

namespace Specimen.Reading.Schemas;

/// <summary>Resolves references as RFC 3986 §5 says, on text alone: <see cref="Uri"/> would refuse or rewrite what specs really hold.</summary>
internal static class UriReference
{
    // Folders of specs are not nested deeper.
    private const int MaximalSegments = 16;

    /// <summary>The reference as seen from the base, without fragment and with its dot segments removed.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        int fragment = reference.IndexOf('#');
        if (fragment >= 0)
        {
            reference = reference.Substring(0, fragment);
        }

        if (reference.Length == 0)
        {
            return baseUri;
        }

        if (HasScheme(reference))
        {
            return reference;
        }

        int authority = baseUri.IndexOf("://", StringComparison.Ordinal);
        int path = authority < 0 ? 0 : baseUri.IndexOf('/', authority + 3) is var slash and >= 0 ? slash : baseUri.Length;
        string root = baseUri.Substring(0, path);
        if (reference.StartsWith("//", StringComparison.Ordinal))
        {
            return baseUri.Substring(0, Math.Max(authority + 1, 0)) + reference;
        }

        string folder = baseUri.Substring(path, Math.Max(baseUri.LastIndexOf('/') + 1 - path, 0));
        return root + RemoveDotSegments(reference[0] == '/' ? reference : folder + reference);
    }

    /// <summary>RFC 3986 §5.2.4, for paths with or without a leading slash; a <c>..</c> above the root is dropped.</summary>
    public static string RemoveDotSegments(string path)
    {
        if (path.IndexOf('.') < 0)
        {
            return path;
        }

        string[] segments = path.Split('/');
        int count = 0;
        int root = path[0] == '/' ? 1 : 0;
        for (int i = 0; i < segments.Length; i++)
        {
            bool last = i == segments.Length - 1;
            if (segments[i] == "..")
            {
                count = Math.Max(count - 1, root);
            }
            else if (segments[i] != ".")
            {
                segments[count++] = segments[i];
                continue;
            }

            if (last)
            {
                segments[count++] = "";
            }
        }

        return string.Join("/", segments, 0, count);
    }

    /// <summary>The paths of files that stand for a URL: the ends of its path, unescaped, the longest first, each in a folder and then in the specs folder.</summary>
    /// <param name="url">The URL, without fragment.</param>
    /// <param name="folder">The folder of the file that refers to it; empty for the specs folder.</param>
    public static IEnumerable<string> FilePaths(string url, string folder)
    {
        int authority = url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var slashes ? slashes + 2 : 0;
        var starts = new Stack<int>();
        for (int slash = url.Length; starts.Count < MaximalSegments && slash > authority && (slash = url.LastIndexOf('/', slash - 1)) >= authority;)
        {
            starts.Push(slash + 1);
        }

        foreach (int start in starts)
        {
            string end = RemoveDotSegments(Uri.UnescapeDataString(url.Substring(start)));
            if (folder.Length > 0)
            {
                yield return folder + "/" + end;
            }

            yield return end;
        }
    }

    public static string LastSegment(string uri) => uri.Substring(uri.LastIndexOf('/') + 1);

    public static bool HasScheme(string reference)
    {
        int colon = reference.IndexOf(':');
        if (colon < 2)
        {
            // One letter is a drive of Windows, no scheme that a spec names.
            return false;
        }

        for (int i = 0; i < colon; i++)
        {
            if (reference[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
