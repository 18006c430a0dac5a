using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Http;

/// <summary>
/// The requests of a file that are one operation: those of one method and path, unless they have names. Each is an example of it, and what
/// differs between them is the caller's.
/// </summary>
/// <param name="requests">The requests, at least one.</param>
internal sealed class HttpOperation(IReadOnlyList<HttpRequestText> requests)
{
    public IReadOnlyList<HttpRequestText> Requests { get; } = requests;

    public HttpRequestText First => Requests[0];

    /// <summary>What is said of the operation: the title of the first request that has one, and all comments.</summary>
    public IReadOnlyList<string> Texts =>
        [.. Requests.Select(static x => x.Title).Where(static x => x.Length > 0).Take(1).Concat(Requests.SelectMany(static x => x.Comments)).Distinct(StringComparer.Ordinal)];

    /// <summary>What is said of a variable; null for nothing.</summary>
    public string? PromptOf(string variable) => Said(static x => x.Prompts, variable);

    /// <summary>What is said of the response of a status; null for nothing.</summary>
    public string? ResponseTextOf(string status) => Said(static x => x.ResponseTexts, status);

    /// <summary>The operations of a file, in the order of their first requests.</summary>
    /// <param name="requests">All requests.</param>
    /// <param name="addressOf">Where each goes.</param>
    public static IEnumerable<HttpOperation> Of(IEnumerable<HttpRequestText> requests, Func<HttpRequestText, HttpAddress> addressOf) => requests
        .GroupBy<HttpRequestText, object>(x => x.Name is not null ? x : (x.Method, addressOf(x).Origin, addressOf(x).Path))
        .Select(static x => new HttpOperation([.. x]));

    private string? Said(Func<HttpRequestText, Dictionary<string, string>> texts, string key) =>
        Requests.Select(x => texts(x).TryGetValue(key, out string? text) ? text : null).FirstOrDefault(static x => !string.IsNullOrEmpty(x));
}
