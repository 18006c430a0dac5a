using System;

namespace Specimen.Reading.Http;

/// <summary>
/// Reads the addresses of requests. What stands in front of the path is the file's to say: its variables are put in there, whatever
/// they are made of. Variables behind it are the caller's, also where the file has a value to try them with.
/// </summary>
internal sealed class HttpAddressReader(HttpVariables variables)
{
    public HttpAddress Read(string url)
    {
        int server = 0;
        if (url.StartsWith("{{", StringComparison.Ordinal) && url.IndexOf("}}", StringComparison.Ordinal) is > 0 and var end)
        {
            string first = variables.Expand(url.Substring(0, end + 2));
            server = first.Length;
            url = first + url.Substring(end + 2);
        }

        bool isNamed = HasScheme(url);
        if (isNamed)
        {
            int written = EndOfOrigin(url);
            string host = variables.Expand(url.Substring(0, written));
            server = Math.Max(host.Length, server - written + host.Length);
            url = host + url.Substring(written);
        }

        int fragment = url.IndexOf('#');
        url = fragment >= 0 ? url.Substring(0, fragment) : url;
        int question = url.IndexOf('?');
        string query = question >= 0 ? url.Substring(question + 1) : "";
        string address = question >= 0 ? url.Substring(0, question) : url;
        if (address.Length == 0 || address[0] == '/')
        {
            return new HttpAddress(null, IsKnown: false, "", HttpPathVariables.Write(address), query);
        }

        int slash = EndOfOrigin(address);
        string origin = address.Substring(0, slash);
        string path = address.Substring(slash);
        bool isKnown = isNamed && IsServer(origin);
        string prefix = isKnown ? Prefix(path, server - slash) : "";
        return new HttpAddress(origin, isKnown, prefix, prefix + HttpPathVariables.Write(path.Substring(prefix.Length)), query);
    }

    private static bool HasScheme(string url) => url.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && url.IndexOfAny(['/', '?', '#']) == scheme + 1;

    private static int EndOfOrigin(string url)
    {
        int end = url.IndexOfAny(['/', '?', '#'], HasScheme(url) ? url.IndexOf("://", StringComparison.Ordinal) + 3 : 0);
        return end < 0 ? url.Length : end;
    }

    private static bool IsServer(string origin) =>
        origin.IndexOf("{{", StringComparison.Ordinal) < 0
        && Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>The whole segments that the variable in front of a path gave, up to the first that has a variable.</summary>
    private static string Prefix(string path, int length)
    {
        length = Math.Min(Math.Max(length, 0), path.Length);
        bool isWhole = length == path.Length || path[length] == '/';
        int variable = path.IndexOf("{{", 0, length, StringComparison.Ordinal);
        string given = path.Substring(0, variable < 0 ? length : variable);
        return isWhole && variable < 0 ? given.TrimEnd('/') : given.Substring(0, Math.Max(given.LastIndexOf('/'), 0));
    }
}
