using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Specimen.AotTests;

/// <summary>Answers each request with the example of its API, and 404 for the id that is 404.</summary>
internal sealed class ExampleServer : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        bool isViktor = path.StartsWith("/api/", StringComparison.Ordinal);
        return Task.FromResult(path.Contains("404", StringComparison.Ordinal)
            ? Answer(HttpStatusCode.NotFound, isViktor ? "" : """{"code":"ORGANIZATION_NOT_FOUND"}""")
            : Answer(HttpStatusCode.OK, Program.Example(isViktor ? "viktor.json" : "vertracloud.json")));
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) => new(status)
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
    };
}
