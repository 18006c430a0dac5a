using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Http;

/// <summary>
/// The servers of a request file, one for each origin: requests of one origin share what their addresses begin with, so that another
/// server that a project sets takes the place of all.
/// </summary>
internal sealed class HttpServers
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _origins = [];
    private readonly string? _default;

    public HttpServers(IReadOnlyCollection<HttpAddress> addresses)
    {
        foreach (HttpAddress address in addresses.Where(static x => x.IsKnown))
        {
            if (_prefixes.TryGetValue(address.Origin!, out string? prefix))
            {
                _prefixes[address.Origin!] = Common(prefix, address.Prefix);
            }
            else
            {
                _prefixes.Add(address.Origin!, address.Prefix);
                _origins.Add(address.Origin!);
            }
        }

        _default = _origins.FirstOrDefault() ?? addresses.FirstOrDefault(static x => x.Origin is not null)?.Origin;
    }

    /// <summary>The known servers, the one that the client has unless it is told another first.</summary>
    public IEnumerable<string> Urls => _origins.Select(x => x + _prefixes[x]);

    /// <summary>Whether a request goes to the client's server.</summary>
    public bool IsDefault(HttpAddress address) => address.Origin is null || string.Equals(address.Origin, _default, StringComparison.OrdinalIgnoreCase);

    /// <summary>The server of a request's own; empty where the file does not say its address, null for the client's.</summary>
    public string? OwnOf(HttpAddress address) => IsDefault(address) ? null : address.IsKnown ? address.Origin + _prefixes[address.Origin!] : "";

    /// <summary>The path behind the server, without a leading slash.</summary>
    public string PathOf(HttpAddress address) => (address.IsKnown ? address.Path.Substring(_prefixes[address.Origin!].Length) : address.Path).TrimStart('/');

    private static string Common(string one, string other)
    {
        string[] segments = [.. one.Split('/').Zip(other.Split('/'), static (a, b) => (a, b)).TakeWhile(static x => x.a == x.b).Select(static x => x.a)];
        return string.Join("/", segments);
    }
}
