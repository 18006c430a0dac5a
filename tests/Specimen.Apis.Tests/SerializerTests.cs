using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Apis.Viktor;
using Xunit;

namespace Specimen.Apis.Tests;

/// <summary>Emitted types in the hands of System.Text.Json, which knows them by their converter alone.</summary>
public sealed class SerializerTests
{
    private static readonly JsonSerializerOptions s_smallBuffers = new() { DefaultBufferSize = 16 };
    private static readonly JsonSerializerOptions s_indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task Stream_is_read_however_it_is_cut(int atOnce)
    {
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(Examples.Viktor), atOnce);

        Assert.Equal(JsonSerializer.Deserialize<Workspace>(Examples.Viktor), await JsonSerializer.DeserializeAsync<Workspace>(stream, s_smallBuffers));
    }

    [Fact]
    public async Task Items_are_read_one_after_the_other()
    {
        string json = "[" + string.Join(",", Enumerable.Range(0, 20).Select(static x => Examples.ViktorWith("/id", $"{x}"))) + "]";
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(json), 100);

        var ids = new List<long>();
        await foreach (Workspace? workspace in JsonSerializer.DeserializeAsyncEnumerable<Workspace>(stream, s_smallBuffers))
        {
            ids.Add(workspace!.Id);
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(static x => (long)x), ids);
    }

    [Fact]
    public async Task Stream_is_written()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, JsonSerializer.Deserialize<Workspace>(Examples.Viktor), s_smallBuffers);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Examples.Viktor), JsonNode.Parse(stream.ToArray())));
    }

    [Fact]
    public void Options_that_indent_or_rename_change_the_form_alone()
    {
        string json = JsonSerializer.Serialize(JsonSerializer.Deserialize<Workspace>(Examples.Viktor, s_indented), s_indented);

        Assert.Contains("\n  \"is_dev\": true", json.ReplaceLineEndings("\n"), System.StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Examples.Viktor), JsonNode.Parse(json)));
    }

    [Fact]
    public void Types_stand_in_lists_maps_and_types_of_the_user()
    {
        string json = $$"""{ "Main": {{Examples.Viktor}}, "All": [{{Examples.Viktor}}], "ByName": { "a": {{Examples.Viktor}} }, "Kind": "TEST" }""";

        Page page = JsonSerializer.Deserialize<Page>(json)!;

        Assert.Equal(page.Main, page.All[0]);
        Assert.Equal(page.Main, page.ByName["a"]);
        Assert.Equal(WorkspaceType.Test, page.Kind);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(page))));
    }

    [Fact]
    public void Null_is_null() => Assert.Null(JsonSerializer.Deserialize<Workspace?>("null"));

    private sealed record Page(Workspace Main, IReadOnlyList<Workspace> All, IReadOnlyDictionary<string, Workspace> ByName, WorkspaceType Kind);
}
