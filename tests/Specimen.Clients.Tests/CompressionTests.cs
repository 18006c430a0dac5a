using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Responses;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Bodies that are compressed, with handlers that do not take that away.</summary>
public sealed class CompressionTests(LoopbackServer server) : LoopbackTest(server)
{
    private const string Item = """{"name":"é"}""";

    private ResponsesClient Client => new(Server.Http);

    public static TheoryData<string> Encodings => ["gzip", "x-gzip", "br", "deflate", "identity", "GZIP", "gzip, br"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Body_is_unpacked(string encodings)
    {
        Answer(200, encodings, Encoding.UTF8.GetBytes(Item));
        Assert.Equal("é", (await Client.GetItemAsync()).Name);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Stream_is_unpacked(string encodings)
    {
        Answer(200, encodings, [1, 2, 3]);
        var ok = Assert.IsType<GetStreamResult.Ok>(await Client.TryGetStreamAsync());
        using var copy = new MemoryStream();
        await using (ok.Body)
        {
            await ok.Body.CopyToAsync(copy);
        }

        Assert.Equal([1, 2, 3], copy.ToArray());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Events_are_unpacked(string encodings)
    {
        Answer(200, encodings, Encoding.UTF8.GetBytes("data: " + Item + "\n\n"), "text/event-stream");
        Assert.Equal(["é"], await Client.GetEventsAsync().Select(static x => x.Name).ToListAsync());
    }

    [Fact]
    public async Task Body_that_the_handler_unpacked_is_left_alone()
    {
        Answer(200, "gzip", Encoding.UTF8.GetBytes(Item));
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Server.Address };
        Assert.Equal("é", (await new ResponsesClient(http).GetItemAsync()).Name);
    }

    [Fact]
    public async Task Few_bytes_that_unpack_to_many_are_not_kept()
    {
        Answer(200, "gzip", [.. Enumerable.Repeat((byte)' ', 10_000_000)]);
        using var http = new HttpClient { BaseAddress = Server.Address, MaxResponseContentBufferSize = 1_000_000 };
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => new ResponsesClient(http).GetItemAsync());
        Assert.Contains("1000000", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd-of-tomorrow")]
    public async Task Body_that_is_not_packed_so_is_an_exception_with_the_status(string encoding)
    {
        Server.AnswerWith(200, "application/json", Item, ("Content-Encoding", encoding));
        ResponsesApiException exception = await Assert.ThrowsAsync<ResponsesApiException>(() => Client.GetItemAsync());
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Body_that_the_handler_can_not_unpack_is_an_exception_of_the_request(string encoding)
    {
        Server.AnswerWith(200, "application/json", Item, ("Content-Encoding", encoding));
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Server.Address };
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => new ResponsesClient(http).GetItemAsync());
        Assert.Contains("can't be unpacked", exception.Message, StringComparison.Ordinal);
    }

    private void Answer(int status, string encodings, byte[] body, string mediaType = "application/json")
    {
        foreach (string encoding in encodings.ToLowerInvariant().Split(", "))
        {
            body = Packed(encoding, body);
        }

        Server.AnswerWith(status, mediaType, body, ("Content-Encoding", encodings));
    }

    private static byte[] Packed(string encoding, byte[] body)
    {
        using var target = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" or "x-gzip" => new GZipStream(target, CompressionMode.Compress, leaveOpen: true),
            "br" => new BrotliStream(target, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new ZLibStream(target, CompressionMode.Compress, leaveOpen: true),
            _ => new BufferedStream(target),
        })
        {
            packer.Write(body);
            packer.Flush();
            if (packer is BufferedStream)
            {
                return target.ToArray();
            }
        }

        return target.ToArray();
    }
}
