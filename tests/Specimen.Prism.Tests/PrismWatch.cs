using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specimen.Prism.Tests;

/// <summary>Asks Prism for a status, and keeps what it says of the request.</summary>
internal sealed class PrismWatch : DelegatingHandler
{
    public PrismWatch()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>The status that Prism shall answer with; null for the first success.</summary>
    public int? Status { get; set; }

    /// <summary>What Prism finds wrong with the last request; null for nothing. What it finds wrong with its own answer is not counted.</summary>
    public string? Violation { get; private set; }

    /// <summary>Whether the last answer is one of the document's own examples that contradicts its schema.</summary>
    public bool IsAnswerInvalid { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (Violation, IsAnswerInvalid) = (null, false);
        if (Status is { } status)
        {
            request.Headers.Add("Prefer", $"code={status}");
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        string text = await response.Content.ReadAsStringAsync(cancellationToken);
        string violations = response.Headers.TryGetValues("sl-violations", out IEnumerable<string>? header) ? string.Concat(header) : "";
        IsAnswerInvalid = violations.Contains("\"response\"", StringComparison.Ordinal);
        string? violation = violations.Contains("\"request\"", StringComparison.Ordinal) ? violations : text.Contains("stoplight.io/prism/errors", StringComparison.Ordinal) ? text : null;
        Violation = violation is null ? null : $"{request.Method} {request.RequestUri!.PathAndQuery}: {violation}";
        return response;
    }
}
