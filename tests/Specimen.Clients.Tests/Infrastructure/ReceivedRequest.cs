using System.Collections.Generic;
using System.Text;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The path and the query, not decoded.</param>
/// <param name="Headers">The headers by name, without regard to case; several of one name are joined by commas.</param>
/// <param name="Body">The bytes of the body.</param>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The body as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>A header; null where it was not sent.</summary>
    public string? this[string header] => Headers.TryGetValue(header, out string? value) ? value : null;
}
