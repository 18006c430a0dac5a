using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Bodies;
using Specimen.Clients.Tests.Infrastructure;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Bodies of requests, in each media type.</summary>
public sealed class BodyTests(LoopbackServer server) : LoopbackTest(server)
{
    private static readonly Item s_item = new() { Name = "a", Count = 2, Due = new DateOnly(2026, 1, 2) };

    private BodiesClient Client => new(Server.Http);

    [Fact]
    public async Task Object_as_JSON()
    {
        await Client.SendJsonAsync(s_item);
        ReceivedRequest request = Server.Received;
        Assert.Equal("POST", request.Method);
        Assert.Equal("application/json", request["Content-Type"]);
        Assert.Equal("application/json", request["Accept"]);
        Assert.Equal("""{"name":"a","count":2,"due":"2026-01-02"}""", request.Text);
        Assert.Equal(request.Body.Length.ToString(null, null), request["Content-Length"]);
    }

    [Fact]
    public async Task List_as_JSON()
    {
        await Client.SendJsonListAsync([s_item, new Item { Name = "b" }]);
        Assert.Equal("""[{"name":"a","count":2,"due":"2026-01-02"},{"name":"b"}]""", Server.Received.Text);
    }

    [Fact]
    public async Task Text_as_JSON()
    {
        await Client.SendJsonTextAsync("a \"b\"");
        Assert.Equal("a \"b\"", JsonSerializer.Deserialize<string>(Server.Received.Text));
    }

    [Theory]
    [MemberData(nameof(WireFormatTests.Cultures), MemberType = typeof(WireFormatTests))]
    public async Task Number_as_JSON(string culture)
    {
        using var _ = new Culture(culture);
        await Client.SendJsonNumberAsync(-1.5);
        Assert.Equal("-1.5", Server.Received.Text);
    }

    [Fact]
    public async Task Null_as_JSON()
    {
        await Client.SendJsonNullableAsync(null);
        Assert.Equal("null", Server.Received.Text);
    }

    [Fact]
    public async Task Map_as_JSON()
    {
        await Client.SendJsonMapAsync(new Dictionary<string, DateOnly> { ["a"] = new(2026, 1, 2) });
        Assert.Equal("""{"a":"2026-01-02"}""", Server.Received.Text);
    }

    [Fact]
    public async Task Anything_as_JSON()
    {
        await Client.SendJsonAnyAsync(JsonDocument.Parse("[1, null]").RootElement);
        Assert.Equal("[1,null]", Server.Received.Text.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JSON_of_another_media_type()
    {
        await Client.SendMergePatchAsync(s_item);
        ReceivedRequest request = Server.Received;
        Assert.Equal("PATCH", request.Method);
        Assert.Equal("application/merge-patch+json", request["Content-Type"]);
    }

    [Fact]
    public async Task Optional_body_left_out_is_no_body()
    {
        await Client.SendJsonOptionalAsync();
        ReceivedRequest request = Server.Received;
        Assert.Null(request["Content-Type"]);
        Assert.Empty(request.Body);
    }

    [Fact]
    public async Task Form()
    {
        await Client.SendFormAsync(
            "a b&c=d+é",
            tags: ["x", "y,z"],
            joined: ["x", "y,z"],
            day: new DateOnly(2026, 1, 2),
            amount: 0.5,
            isNew: true);
        ReceivedRequest request = Server.Received;
        Assert.Equal("application/x-www-form-urlencoded", request["Content-Type"]);
        Assert.Equal("name=a%20b%26c%3Dd%2B%C3%A9&tags=x&tags=y%2Cz&joined=x,y%2Cz&day=2026-01-02&amount=0.5&isNew=true", request.Text);
    }

    [Fact]
    public async Task Fields_and_parts_of_one_value_are_sent_without_being_asked_for()
    {
        await Client.SendConstantsAsync("all");
        Assert.Equal("scope=all&grant_type=client_credentials&version=2", Server.Received.Text);

        await Client.SendConstantsAsync(new BodiesFile(Stream("one"), "a.bin"));
        Assert.Contains("name=kind\r\n\r\nreport\r\n", Server.Received.Text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_alternative_of_a_form_has_a_method()
    {
        await Client.AskTokenAsync("api", "s3cret");
        Assert.Equal("audience=api&grant_type=client_credentials&secret=s3cret", Server.Received.Text);

        await Client.AskTokenAsync("api", "t", AskTokenRequestTokenExchangeKind.Jwt);
        Assert.Equal("audience=api&grant_type=token_exchange&token=t&kind=jwt", Server.Received.Text);
    }

    [Fact]
    public async Task Part_that_is_a_file_or_something_else_is_sent_as_either()
    {
        await Client.SendPictureAsync(new BodiesFile(Stream("one"), "a.png", "image/png"), Stream("two"));
        IReadOnlyList<ReceivedPart> files = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(
            [("picture", "a.png", "image/png", "one"), ("frame", "frame", "application/octet-stream", "two")],
            files.Select(static x => (x.Name, x.FileName, x.ContentType, x.Text)));

        await Client.SendPictureAsync(new Uri("https://example.com/a.png"), new SendPictureRequestFrameObject { Width = 3 });
        IReadOnlyList<ReceivedPart> values = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(
            [("picture", null, null, "https://example.com/a.png"), ("frame", null, "application/json", """{"width":3}""")],
            values.Select(static x => (x.Name, x.FileName, x.ContentType, x.Text)));
    }

    [Fact]
    public async Task Object_in_a_form_is_JSON_unless_its_encoding_has_a_style()
    {
        var address = new Address { Street = "Main St.", City = "Oulu" };
        await Client.SendFormAsync("a", address: address, deep: address, flat: address);
        Assert.Equal(
            "name=a&address=%7B%22street%22%3A%22Main%20St.%22%2C%22city%22%3A%22Oulu%22%7D&deep%5Bstreet%5D=Main%20St.&deep%5Bcity%5D=Oulu&street=Main%20St.&city=Oulu",
            Server.Received.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("image")]
    [InlineData("image/*")]
    [InlineData("image/jpeg\r\nX-Injected: b")]
    public async Task File_of_no_media_type_has_the_documented_one(string given)
    {
        await Client.SendMultipartAsync("a", new BodiesFile(Stream("one"), ContentType: given), avatar: new BodiesFile(Stream("two"), ContentType: given));
        Assert.Equal(
            [("title", null), ("file", "application/octet-stream"), ("avatar", "image/png")],
            (await ReceivedPart.AllOf(Server.Received)).Select(static x => (x.Name, x.ContentType)));
    }

    [Fact]
    public async Task Multipart()
    {
        await Client.SendMultipartAsync(
            "A title, é",
            new BodiesFile(Stream("one"), "über \"x\".txt", "text/plain"),
            more: [Stream("two"), new BodiesFile(Stream("three"), "3.bin")],
            avatar: Stream("four"),
            tags: ["x", "y"],
            item: s_item,
            items: [new Item { Name = "b" }],
            count: 5,
            note: "# Note");
        ReceivedRequest request = Server.Received;
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(request);
        Assert.StartsWith("multipart/form-data; boundary=", request["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(
            [
                ("title", null, null, "A title, é"),
                ("file", "über %22x%22.txt", "text/plain", "one"),
                ("more", "more", "application/octet-stream", "two"),
                ("more", "3.bin", "application/octet-stream", "three"),
                ("avatar", "avatar", "image/png", "four"),
                ("tags", null, null, "x"),
                ("tags", null, null, "y"),
                ("item", null, "application/json", """{"name":"a","count":2,"due":"2026-01-02"}"""),
                ("items", null, "application/json", """{"name":"b"}"""),
                ("count", null, null, "5"),
                ("note", null, "text/markdown", "# Note"),
            ],
            parts.Select(static x => (x.Name, x.FileName, x.ContentType, x.Text)));
    }

    [Fact]
    public async Task Files_have_the_media_type_of_their_schema_unless_they_say_their_own()
    {
        await Client.SendFilesAsync([Stream("one"), new BodiesFile(Stream("two"), "2.jpg", "image/jpeg")], Stream("three"));
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(
            [("images", "image/png", "one"), ("images", "image/jpeg", "two"), ("report", "application/pdf", "three")],
            parts.Select(static x => (x.Name, x.ContentType, x.Text)));
    }

    [Fact]
    public async Task Multipart_body_without_described_parts_is_sent_with_the_boundary_of_its_content()
    {
        using var body = new MultipartContent("related", "a-b") { new ByteArrayContent([1, 2]) { Headers = { { "Content-Disposition", "inline; name=one" } } } };
        await Client.SendRelatedAsync(body);
        ReceivedRequest request = Server.Received;
        Assert.Equal("multipart/related; boundary=\"a-b\"", request["Content-Type"]);
        ReceivedPart part = Assert.Single(await ReceivedPart.AllOf(request));
        Assert.Equal([1, 2], part.Body);
    }

    [Fact]
    public async Task Parts_are_of_the_multipart_type_that_the_document_names()
    {
        await Client.SendMixedAsync(s_item, new MemoryStream("one"u8.ToArray()));
        ReceivedRequest request = Server.Received;
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(request);
        Assert.StartsWith("multipart/mixed; boundary=", request["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(["item", "file"], parts.Select(static x => x.Name));
    }

    [Fact]
    public async Task Parts_with_styles_are_fields_without_percent_encoding()
    {
        var address = new Address { Street = "Main St. & Co.", City = "Oulu" };
        await Client.SendStyledMultipartAsync(["x", "y z"], ["x", "y z"], [1, 2], ["x", "é"], address, address, address, "a/b", ["a/b", "c&d"]);
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(
            [
                ("exploded", "x"),
                ("exploded", "y z"),
                ("joined", "x,y z"),
                ("spaced", "1 2"),
                ("piped", "x|é"),
                ("street", "Main St. & Co."),
                ("city", "Oulu"),
                ("pairs", "street,Main St. & Co.,city,Oulu"),
                ("deep[street]", "Main St. & Co."),
                ("deep[city]", "Oulu"),
                ("scalar", "a/b"),
                ("reserved", "a/b"),
                ("reserved", "c&d"),
            ],
            parts.Select(static x => (x.Name, x.Text)));
        Assert.All(parts, static x => Assert.Null(x.ContentType));
    }

    [Fact]
    public async Task Parts_are_sent_however_deep_they_are_nested()
    {
        string lists = Nested(200);
        var item = new Item { Name = "a", AdditionalProperties = Members(lists) };
        await Client.SendMultipartAsync("a", Stream("one"), item: item, items: [item]);
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        string json = $$"""{"name":"a","lists":{{lists}}}""";
        Assert.Equal([("title", "a"), ("file", "one"), ("item", json), ("items", json)], parts.Select(static x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Parts_with_styles_are_sent_however_deep_they_are_nested()
    {
        string lists = Nested(200);
        var address = new Address { AdditionalProperties = Members(lists) };
        await Client.SendStyledMultipartAsync(flat: address, pairs: address, deep: address);
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        string path = "deep[lists]" + string.Concat(Enumerable.Repeat("[0]", 200));
        Assert.Equal([("lists", lists), ("pairs", "lists," + lists), (path, "1")], parts.Select(static x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Parts_with_styles_and_nothing_in_them_are_not_sent()
    {
        await Client.SendStyledMultipartAsync(exploded: [], joined: [], pairs: new Address(), deep: new Address { City = "Oulu" });
        Assert.Equal([("deep[city]", "Oulu")], (await ReceivedPart.AllOf(Server.Received)).Select(static x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Name_of_a_file_cannot_end_its_header()
    {
        await Client.SendMultipartAsync("a", new BodiesFile(Stream("one"), "a\r\nX-Injected: b\"; name=\"title"));
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(["title", "file"], parts.Select(static x => x.Name));
        Assert.Equal("a%0D%0AX-Injected: b%22; name=%22title", parts[1].FileName);
    }

    [Fact]
    public async Task Parts_have_the_headers_that_the_document_describes()
    {
        await Client.SendWithHeadersAsync(
            s_item,
            new BodiesFile(Stream("one")) { Headers = new Dictionary<string, string> { ["Content-Id"] = "n2-1" } },
            more: [new BodiesFile(Stream("two")) { Headers = new Dictionary<string, string> { ["Content-Id"] = "é", ["X-Own"] = "a, b" } }, Stream("three")]);
        Assert.Equal(
            [
                ["Content-Disposition: form-data; name=\"data\"", "Content-Type: application/json", "X-Part: meta"],
                ["Content-Disposition: form-data; name=\"n2\"; filename=\"n2\"", "Content-Id: n2-1", "Content-Type: application/vnd.example.n2", "X-Format: 2"],
                ["Content-Disposition: form-data; name=\"more\"; filename=\"more\"", "Content-Id: é", "Content-Type: application/octet-stream", "X-Own: a, b"],
                ["Content-Disposition: form-data; name=\"more\"; filename=\"more\"", "Content-Type: application/octet-stream"],
            ],
            (await ReceivedPart.AllOf(Server.Received)).Select(static x => x.Headers));
    }

    [Fact]
    public async Task Header_of_a_file_goes_before_the_one_value_of_the_document()
    {
        await Client.SendWithHeadersAsync(s_item, new BodiesFile(Stream("one")) { Headers = new Dictionary<string, string> { ["x-format"] = "3" } });
        Assert.Equal("x-format: 3", (await ReceivedPart.AllOf(Server.Received))[1].Headers[^1]);
    }

    [Theory]
    [InlineData("Content-Id", "a\r\nX-Injected: b")]
    [InlineData("Content-Id", "a\r\n\r\n--")]
    [InlineData("X-A: b\r\nX-Injected", "a")]
    [InlineData("X A", "a")]
    [InlineData("", "a")]
    [InlineData("content-type", "text/html")]
    [InlineData("Content-Disposition", "form-data; name=data")]
    [InlineData("Authorization", "a")]
    public async Task Headers_that_no_file_can_have_are_refused(string name, string value)
    {
        var file = new BodiesFile(Stream("one")) { Headers = new Dictionary<string, string> { [name] = value } };
        await Assert.ThrowsAsync<ArgumentException>(() => Client.SendWithHeadersAsync(s_item, file));
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public void Files_without_headers_are_equal_where_all_else_is() => Assert.Equal(new BodiesFile(System.IO.Stream.Null, "a"), new BodiesFile(System.IO.Stream.Null, "a"));

    [Fact]
    public async Task Multipart_without_parts_is_no_body()
    {
        await Client.SendMultipartOptionalAsync();
        Assert.Empty(Server.Received.Body);
    }

    [Fact]
    public async Task Files_are_sent_from_where_they_stand_and_stay_open()
    {
        using Stream file = Stream("skipped one");
        file.Position = 8;
        await Client.SendMultipartAsync("a", file);
        Assert.Equal("one", (await ReceivedPart.AllOf(Server.Received))[1].Text);
        Assert.True(file.CanRead);
    }

    [Fact]
    public async Task Text()
    {
        await Client.SendTextAsync("é\n");
        ReceivedRequest request = Server.Received;
        Assert.Equal("text/plain; charset=utf-8", request["Content-Type"]);
        Assert.Equal("é\n", request.Text);
    }

    [Fact]
    public async Task Empty_text_is_a_body()
    {
        await Client.SendTextAsync("");
        ReceivedRequest request = Server.Received;
        Assert.Equal("text/plain; charset=utf-8", request["Content-Type"]);
        Assert.Equal("0", request["Content-Length"]);
    }

    [Fact]
    public async Task XML_is_text()
    {
        await Client.SendXmlAsync("<item/>");
        Assert.Equal("application/xml; charset=utf-8", Server.Received["Content-Type"]);
    }

    [Fact]
    public async Task Bytes_of_a_stream_that_cannot_seek_are_sent_as_they_come_and_it_stays_open()
    {
        using var stream = new DrippingStream([.. Enumerable.Repeat(new byte[] { 1, 2, 3 }, 1000)]);
        await Client.SendBytesAsync(stream);
        ReceivedRequest request = Server.Received;
        Assert.Equal("application/octet-stream", request["Content-Type"]);
        Assert.Equal("chunked", request["Transfer-Encoding"]);
        Assert.Null(request["Content-Length"]);
        Assert.Equal(3000, request.Body.Length);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Bytes_are_not_gathered_before_they_are_sent()
    {
        // The second chunk is there only when the server has seen the first.
        var firstSeen = new TaskCompletionSource();
        using var stream = new DrippingStream([new byte[20_000], [2]], beforeSecond: firstSeen.Task);
        Server.BeforeBody = async context =>
        {
            await context.Request.Body.ReadExactlyAsync(new byte[1]);
            firstSeen.SetResult();
        };
        await Client.SendBytesAsync(stream).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(20_000, Server.Received.Body.Length);
    }

    [Fact]
    public async Task Bytes_of_a_stream_that_can_seek_have_their_length()
    {
        using Stream stream = Stream("abc");
        await Client.SendPdfAsync(stream);
        ReceivedRequest request = Server.Received;
        Assert.Equal("application/pdf", request["Content-Type"]);
        Assert.Equal("3", request["Content-Length"]);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Bytes_of_any_media_type_say_which()
    {
        await Client.SendAnyAsync(Stream("abc"));
        Assert.Equal("application/octet-stream", Server.Received["Content-Type"]);
        await Client.SendAnyAsync(Stream("abc"), "application/zip");
        Assert.Equal("application/zip", Server.Received["Content-Type"]);
        await Client.SendAnyAsync();
        Assert.Null(Server.Received["Content-Type"]);
    }

    [Fact]
    public async Task Bytes_of_a_range_of_media_types_say_which()
    {
        await Client.SendImageAsync(Stream("abc"), "image/svg+xml; charset=utf-8");
        Assert.Equal("image/svg+xml; charset=utf-8", Server.Received["Content-Type"]);
        await Client.SendImageAsync(null, "image/png");
        ReceivedRequest request = Server.Received;
        Assert.Null(request["Content-Type"]);
        Assert.Equal("", request.Text);
    }

    [Theory]
    [InlineData(null, "text/plain; charset=utf-8")]
    [InlineData("text/x-shellscript", "text/x-shellscript; charset=utf-8")]
    [InlineData("text/plain; charset=iso-8859-1; format=flowed", "text/plain; charset=utf-8; format=flowed")]
    public async Task Text_of_a_range_of_media_types_says_which_and_is_UTF_8(string? given, string sent)
    {
        await (given is null ? Client.SendScriptAsync("é") : Client.SendScriptAsync("é", given));
        ReceivedRequest request = Server.Received;
        Assert.Equal((sent, "é"), (request["Content-Type"], request.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("image")]
    [InlineData("image/*")]
    [InlineData("image/png\r\nX-Injected: b")]
    public async Task What_is_not_the_media_type_of_a_body_is_refused(string given)
    {
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => Client.SendImageAsync(Stream("abc"), given));
        Assert.Equal("contentType", failure.ParamName);
    }

    [Fact]
    public async Task Media_type_that_is_null_is_refused() =>
        Assert.Equal("contentType", (await Assert.ThrowsAsync<ArgumentNullException>(() => Client.SendImageAsync(Stream("abc"), null!))).ParamName);

    [Fact]
    public async Task Values_as_lines()
    {
        await Client.SendLinesAsync([new Item { Name = "a\nb" }, new Item { Name = "c" }]);
        ReceivedRequest request = Server.Received;
        Assert.Equal("application/x-ndjson", request["Content-Type"]);
        Assert.Equal("{\"name\":\"a\\nb\"}\n{\"name\":\"c\"}\n", request.Text);
    }

    [Fact]
    public async Task Values_as_a_sequence_of_JSON_texts()
    {
        await Client.SendSequenceAsync([new Item { Name = "a" }, new Item { Name = "b" }]);
        Assert.Equal("\u001E{\"name\":\"a\"}\n\u001E{\"name\":\"b\"}\n", Server.Received.Text);
    }

    [Fact]
    public async Task Lines_are_sent_while_there_are_more_to_come()
    {
        using var arrived = new ManualResetEventSlim();
        Server.BeforeBody = async context =>
        {
            await context.Request.Body.ReadExactlyAsync(new byte[1]);
            arrived.Set();
        };
        bool isThere = false;
        IEnumerable<Item> Items()
        {
            // More than the buffers between here and the server hold.
            foreach (int i in Enumerable.Range(0, 100))
            {
                yield return new Item { Name = new string('x', 1000) };
            }

            isThere = arrived.Wait(TimeSpan.FromSeconds(30));
            yield return new Item { Name = "last" };
        }

        await Client.SendLinesAsync(Items());
        Assert.True(isThere);
        ReceivedRequest request = Server.Received;
        Assert.Null(request["Content-Length"]);
        Assert.EndsWith("{\"name\":\"last\"}\n", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_sent_again_to_where_a_redirect_leads()
    {
        Server.Answer = context =>
        {
            context.Response.StatusCode = context.Request.Path == "/lines" ? 307 : 204;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        };
        await Client.SendLinesAsync([new Item { Name = "a" }]);
        Assert.Equal(["{\"name\":\"a\"}\n", "{\"name\":\"a\"}\n"], Server.AllReceived.Select(static x => x.Text));
    }

    [Fact]
    public async Task Each_media_type_of_several_has_a_method()
    {
        var types = new List<string?>();
        BodiesClient client = Client;
        await client.SendSeveralAsync(s_item);
        types.Add(Server.Received["Content-Type"]);
        await client.SendSeveralAsync("a");
        types.Add(Server.Received["Content-Type"]);
        await client.SendSeveralAsync("a", 2);
        types.Add(Server.Received["Content-Type"]);
        await client.SendSeveralAsync(Stream("a"));
        types.Add(Server.Received["Content-Type"]);
        await client.SendSeveralAsPlainAsync("a");
        types.Add(Server.Received["Content-Type"]);
        await client.SendSeveralAsCsvAsync("a");
        types.Add(Server.Received["Content-Type"]);
        const string Form = "application/x-www-form-urlencoded";
        Assert.Equal(["application/json", Form, Form, "application/octet-stream", "text/plain; charset=utf-8", "text/csv; charset=utf-8"], types);
    }

    [Fact]
    public async Task Sending_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var stream = new DrippingStream([[1], [2]], beforeSecond: Task.Delay(Timeout.Infinite, source.Token));
        Task sending = Client.SendBytesAsync(stream, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.True(stream.CanRead);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>A number within so many lists.</summary>
    private static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);

    private static Dictionary<string, JsonElement> Members(string lists)
    {
        using JsonDocument document = JsonDocument.Parse(lists, new JsonDocumentOptions { MaxDepth = 1000 });
        return new(StringComparer.Ordinal) { ["lists"] = document.RootElement.Clone() };
    }
}
