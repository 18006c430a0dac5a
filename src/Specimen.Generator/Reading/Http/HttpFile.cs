using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>A request file, taken apart into lines that mean something.</summary>
internal sealed class HttpFile
{
    /// <summary>The API's name, where <c># @client Name</c> gives it; null for none.</summary>
    public string? ApiName { get; set; }

    /// <summary>The variables that <c>@name = value</c> set.</summary>
    public Dictionary<string, string> Variables { get; } = new(System.StringComparer.Ordinal);

    public List<HttpRequestText> Requests { get; } = [];

    /// <summary>Lines that can't be read.</summary>
    public List<TextProblem> Problems { get; } = [];

    /// <summary>The files that requests refer to.</summary>
    public IEnumerable<string> References()
    {
        foreach (HttpRequestText request in Requests)
        {
            foreach ((string path, _) in request.Responses)
            {
                yield return path;
            }

            if (request.BodyFile is { } body)
            {
                yield return body;
            }
        }
    }
}
