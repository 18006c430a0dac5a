using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Bodyfiles;
using Specimen.Clients.Tests.Infrastructure;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>What the methods of a request file send is what the tools send that read it.</summary>
public sealed class RequestFileTests(LoopbackServer server) : LoopbackTest(server)
{
    [Fact]
    public async Task Headers_of_the_message_have_the_values_of_the_files_variables()
    {
        var client = new BodyfilesClient(Server.Http, new BodyfilesClientOptions { Credentials = new NetworkCredential("me", "secret") });
        await client.SaveNoteAsync(new SaveNoteRequest { Text = "a", Stars = 3 });
        ReceivedRequest request = Server.Received;
        Assert.Equal("""{"text":"a","stars":3}""", request.Text);
        Assert.Equal("application/json", request["Content-Type"]);
        Assert.Equal("application/vnd.things+json", request["Accept"]);
        Assert.Equal("Basic bWU6c2VjcmV0", request["Authorization"]);
    }

    [Fact]
    public async Task Parts_of_a_multipart_body_are_parameters()
    {
        using var image = new MemoryStream(Encoding.UTF8.GetBytes("png"));
        await Client.UploadAsync("A title", new BodyfilesFile(image, "2.png"), ["x", "y"]);
        IReadOnlyList<ReceivedPart> parts = await ReceivedPart.AllOf(Server.Received);
        Assert.Equal(
            [("title", null, "A title"), ("image", "2.png", "png"), ("tag", null, "x"), ("tag", null, "y")],
            parts.Select(static x => (x.Name, x.FileName, x.Text)));
        Assert.Equal("image/png", parts[1].ContentType);
    }

    [Fact]
    public async Task Query_in_GraphQL_is_sent_with_its_variables_as_JSON()
    {
        await Client.GetUserAsync(new GetUserRequest { Variables = new() { Id = "7" } });
        ReceivedRequest named = Server.Received;
        Assert.Equal("""{"query":"query GetUser($id: ID!) {\n  user(id: $id) { name }\n}","variables":{"id":"7"}}""", named.Text);
        Assert.Equal(("POST", "/graphql", "application/json"), (named.Method, named.Target, named["Content-Type"]));

        await Client.PostGraphqlAsync(new PostGraphqlRequest());
        ReceivedRequest anonymous = Server.Received;
        Assert.Equal("""{"query":"{ viewer { name } }"}""", anonymous.Text);
        Assert.Null(anonymous["X-REQUEST-TYPE"]);
    }

    [Fact]
    public async Task Name_in_single_braces_in_a_path_is_a_parameter()
    {
        await Client.GetUserPostByUserIdAndPostIdAsync("a b", "2", "x");
        Assert.Equal("/users/a%20b/posts/2?size=10&q=x", Server.Received.Target);
    }

    [Fact]
    public async Task Several_media_types_are_asked_for_as_the_file_has_them()
    {
        await Client.GetUserPostByUserIdAndPostIdAsync("a", "2", "x");
        Assert.Equal("text/csv, application/json;q=0.5", Server.Received["Accept"]);
    }

    [Fact]
    public async Task Status_with_an_empty_response_file_has_no_body() =>
        Assert.IsType<RemoveNoteResult.NoContent>(await Client.TryRemoveNoteAsync("1"));

    private BodyfilesClient Client => new(Server.Http);
}
