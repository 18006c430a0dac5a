using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Apis.Viktor;
using Xunit;

namespace Specimen.NoReflection.Tests;

/// <summary>Emitted types where System.Text.Json may not reflect: in a minimal API, and in the serializer's own hands.</summary>
public sealed class NoReflectionTests(RunningApplication application) : IClassFixture<RunningApplication>
{
    private static readonly string s_example = Read("viktor.json");
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = JsonModelResolver.Default };

    [Fact]
    public void Reflection_is_switched_off()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.Throws<InvalidOperationException>(static () => JsonSerializer.Deserialize<Workspace>(s_example));
    }

    [Fact]
    public async Task Body_is_read_and_the_result_written()
    {
        JsonNode expected = JsonNode.Parse(s_example)!;
        expected["name"] = expected["name"] + "!";

        using HttpResponseMessage response = await PostAsync("/workspaces", s_example);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(await response.Content.ReadAsStringAsync())));
    }

    [Fact]
    public async Task List_is_read_and_written()
    {
        string json = $"[{With("id", 1)},{With("id", 2)}]";

        using HttpResponseMessage response = await PostAsync("/workspaces/reversed", json);

        Assert.Equal([2, 1], JsonSerializer.Deserialize<Workspace[]>(await response.Content.ReadAsStringAsync(), s_options)!.Select(static x => x.Id));
    }

    [Fact]
    public async Task Items_are_written_as_they_come_and_read_one_after_the_other()
    {
        using HttpResponseMessage response = await PostAsync("/workspaces/20", s_example);
        await using Stream stream = await response.Content.ReadAsStreamAsync();

        var ids = new List<long>();
        await foreach (Workspace? workspace in JsonSerializer.DeserializeAsyncEnumerable<Workspace>(stream, s_options))
        {
            ids.Add(workspace!.Id);
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(static x => (long)x), ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "id": "7" }""")]
    public async Task Body_that_is_not_of_the_type_is_a_bad_request(string json)
    {
        using HttpResponseMessage response = await PostAsync("/workspaces", json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await application.Http.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    private static string With(string name, int value)
    {
        JsonNode node = JsonNode.Parse(s_example)!;
        node[name] = value;
        return node.ToJsonString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(NoReflectionTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
