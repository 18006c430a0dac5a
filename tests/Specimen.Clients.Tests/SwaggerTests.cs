using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Swagger;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>What Swagger 2.0 writes otherwise than OpenAPI 3.</summary>
public sealed class SwaggerTests(LoopbackServer server) : LoopbackTest(server)
{
    private static readonly IReadOnlyList<string> s_list = ["a b", "c"];

    private SwaggerClient Client => new(Server.Http);

    [Fact]
    public async Task Lists_in_a_query()
    {
        await Client.QueryAsync(s_list, s_list, s_list, s_list, s_list, [1, 2]);
        Assert.Equal("/query?plain=a%20b,c&csv=a%20b,c&ssv=a%20b%20c&tsv=a%20b%09c&pipes=a%20b%7Cc&multi=1&multi=2", Server.Received.Target);
    }

    [Fact]
    public async Task Lists_in_a_path_and_a_header()
    {
        await Client.PathAsync([1, 2], [3, 4]);
        ReceivedRequest request = Server.Received;
        Assert.Equal("/path/1%7C2", request.Target);
        Assert.Equal("3 4", request["X-Ids"]);
    }

    [Fact]
    public async Task Lists_within_lists()
    {
        await Client.NestedAsync(
            [[1, 2], [3]],
            pairs: [[30000142, 30000144], [3, 4]],
            multi: [["a,b", "c&d%41"], [], ["é"]],
            deep: [[["a", "b"], ["c d"]], [["e"]]],
            xDays: [[new(2026, 3, 14), new(2026, 3, 15)], [new(2026, 4, 1)]]);
        ReceivedRequest request = Server.Received;
        Assert.Equal(
            "/nested/1,2%7C3?pairs=30000142%7C30000144,3%7C4&multi=a%2Cb,c%26d%2541&multi=&multi=%C3%A9&deep=a%09b%20c%20d,e",
            request.Target);
        Assert.Equal("2026-03-14|2026-03-15 2026-04-01", request["X-Days"]);
    }

    [Fact]
    public async Task Lists_within_lists_are_not_sent_where_there_are_none()
    {
        await Client.NestedAsync([[1]], pairs: [], multi: null);
        Assert.Equal("/nested/1", Server.Received.Target);
    }

    [Fact]
    public async Task Lists_within_lists_of_a_form()
    {
        await Client.NestedFormAsync([["x", "y z"], ["a+b"]], [["1", "2"], ["3"]]);
        Assert.Equal("multi=x,y%20z&multi=a%2Bb&pairs=1%7C2,3", Server.Received.Text);
    }

    [Fact]
    public async Task Lists_within_lists_of_parts()
    {
        await Client.NestedUploadAsync([["1", "2"], ["3"]], [["x", "y z"], ["a,b"]]);
        Assert.Equal([("pairs", "1|2,3"), ("multi", "x,y z"), ("multi", "a,b")], (await ReceivedPart.AllOf(Server.Received)).Select(static x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Form()
    {
        await Client.FormAsync("x y", s_list, s_list, 3);
        ReceivedRequest request = Server.Received;
        Assert.Equal("application/x-www-form-urlencoded", request["Content-Type"]);
        Assert.Equal("name=x%20y&csv=a%20b,c&multi=a%20b&multi=c&count=3", request.Text);
    }

    [Fact]
    public async Task Upload()
    {
        using var file = new MemoryStream([1, 2, 3]);
        await Client.UploadAsync(file, "A note", ["x", "y z"], multi: ["x", "y z"], tabs: ["x", "y z"]);
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal([1, 2, 3], parts[0].Body);
        Assert.Equal(
            [("note", "A note"), ("tags", "x,y z"), ("multi", "x"), ("multi", "y z"), ("tabs", "x\ty z")],
            parts.Skip(1).Select(static x => (x.Name, x.Text)));
    }

    [Fact]
    public async Task Body_and_answer()
    {
        Server.AnswerWith(200, "application/json", """{"name":"Rex","id":7}""", ("X-Rate-Limit", "99"));
        var ok = Assert.IsType<AddPetResult.Ok>(await Client.TryAddPetAsync(new Pet { Name = "Rex" }));
        Assert.Equal("""{"name":"Rex"}""", Server.Received.Text);
        Assert.Equal(new Pet { Name = "Rex", Id = 7 }, ok.Body);
        Assert.Equal(99, ok.XRateLimit);
    }

    [Fact]
    public async Task File_as_answer()
    {
        Server.AnswerWith(200, "image/png", [9, 8, 7]);
        using var copy = new MemoryStream();
        await using (Stream photo = await Client.GetPhotoAsync(5))
        {
            await photo.CopyToAsync(copy);
        }

        Assert.Equal("image/png", Server.Received["Accept"]);
        Assert.Equal([9, 8, 7], copy.ToArray());
    }
}
