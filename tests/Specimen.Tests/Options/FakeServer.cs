using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Specimen.Tests.Options;

/// <summary>Answers each request with a sample, and remembers what it was sent.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    /// <summary>What stands in an answer that is text.</summary>
    public const string Text = "some text";

    /// <summary>The JSON to answer with.</summary>
    public string Sample { get; set; } = "";

    /// <summary>The status of an answer to GET.</summary>
    public HttpStatusCode Status { get; set; }

    /// <summary>The query of the last request.</summary>
    public string Query { get; private set; } = "";

    /// <summary>The content of the last request.</summary>
    public string Content { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Query = request.RequestUri!.Query;
        Content = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return request.Method.Method switch
        {
            "PUT" => new HttpResponseMessage(HttpStatusCode.NoContent),
            "POST" => With(HttpStatusCode.OK, OneLine(Sample) + "\n" + OneLine(Sample) + "\n", "application/jsonl"),
            "PATCH" => With(HttpStatusCode.OK, $"data: {OneLine(Sample)}\n\ndata: {OneLine(Sample)}\n\n", "text/event-stream"),
            _ => Status switch
            {
                HttpStatusCode.Created => With(Status, "null", "application/json"),
                HttpStatusCode.Accepted => With(Status, $"[{Sample}]", "application/json"),
                HttpStatusCode.BadRequest => With(Status, Text, "text/plain"),
                HttpStatusCode.OK => With(Status, Sample, "application/json"),
                _ => With(Status, Sample, "application/problem+json"),
            },
        };
    }

    private static string OneLine(string json) => json.ReplaceLineEndings(" ");

    private HttpResponseMessage With(HttpStatusCode status, string content, string mediaType)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(content, Encoding.UTF8, mediaType) };
        response.Headers.TryAddWithoutValidation("X-Answer", OneLine(Sample).Trim('"'));
        return response;
    }
}
