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
