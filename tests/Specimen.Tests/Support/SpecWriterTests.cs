using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>What a writer makes of values that nobody gave.</summary>
public sealed class SpecWriterTests
{
    [Fact]
    public void Json_that_was_never_given_is_null()
    {
        SpecWriter writer = SpecWriter.Create();
        try
        {
            writer.List([default, JsonSerializer.SerializeToElement(1), default]);

            Assert.Equal("[null,1,null]", Encoding.UTF8.GetString(writer.Json));
        }
        finally
        {
            writer.Dispose();
        }
    }

    [Fact]
    public void Own_members_are_found_behind_whatever_json_was_kept()
    {
        string deep = new string('[', 1100) + new string(']', 1100);
        string kept = $$"""[{"b":1}, /* "b": */ {{deep}},]""";
        using JsonDocument document = JsonDocument.Parse(kept, new JsonDocumentOptions { MaxDepth = 2000, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        SpecWriter writer = SpecWriter.Create();
        try
        {
            JsonElement one = JsonSerializer.SerializeToElement(1);
            int start = writer.StartObject();
            writer.Name("a"u8);
            writer.ElementValue(document.RootElement);
            writer.Members(new SpecMap<JsonElement>(new Dictionary<string, JsonElement> { ["a"] = one, ["b"] = one, ["a name longer than all"] = one }), new SpecNames(required: 0, "a", "b"), start);
            writer.EndObject();

            Assert.Equal($$"""{"a":{{kept}},"b":1,"a name longer than all":1}""", Encoding.UTF8.GetString(writer.Json));
        }
        finally
        {
            writer.Dispose();
        }
    }

    [Fact]
    public void Additional_member_that_was_never_given_is_null()
    {
        SpecWriter writer = SpecWriter.Create();
        try
        {
            writer.StartObject();
            writer.Members(new SpecMap<JsonElement>(new Dictionary<string, JsonElement> { ["a"] = default }));
            writer.EndObject();

            Assert.Equal("""{"a":null}""", Encoding.UTF8.GetString(writer.Json));
        }
        finally
        {
            writer.Dispose();
        }
    }
}
