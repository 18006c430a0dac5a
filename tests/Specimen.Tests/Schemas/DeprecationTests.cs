using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>The ways in which schemas say that something is deprecated, and why.</summary>
public sealed class DeprecationTests
{
    [Theory]
    [InlineData(""" "deprecated": true """, "Deprecated by the API.")]
    [InlineData(""" "deprecated": true, "description": "Use b." """, "Use b.")]
    [InlineData(""" "deprecated": true, "description": "The a.", "deprecationMessage": "Use b." """, "Use b.")]
    [InlineData(""" "x-deprecated-reason": "Use b." """, "Use b.")]
    [InlineData(""" "description": "DEPRECATED Use b." """, "DEPRECATED Use b.")]
    [InlineData(""" "deprecated": false """, null)]
    [InlineData(""" "x-deprecated": false """, null)]
    [InlineData(""" "description": "Deprecates b." """, null)]
    public void Member_is_deprecated_in_the_words_of_the_schema(string members, string? words) =>
        Check(SpecTest.Of("size.schema.json", Schema(members)).Run(), words);

    [Fact]
    public void Text_in_place_of_true_is_named_and_read_as_the_reason() =>
        Check(SpecTest.Of("size.schema.json", Schema(""" "deprecated": "Use b." """)).Expecting("SPEC0008", "'deprecated' must be true or false; its text is read as the reason").Run(), "Use b.");

    [Fact]
    public void Blank_text_in_place_of_true_says_nothing() =>
        Check(SpecTest.Of("size.schema.json", Schema(""" "deprecated": " " """)).Expecting("SPEC0008", "'deprecated' must be true or false").Run(), null);

    private static string Schema(string members) =>
        $$"""{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "a": { "type": "string", {{members}} } } }""";

    private static void Check(SpecResult result, string? words)
    {
        string source = result.Sources["MyApp.Size.g.cs"];
        Assert.Equal(words is not null, source.Contains("[Obsolete("));
        Assert.Contains(words is null ? "string? A" : $"[Obsolete(\"{words}\")]", source);
    }
}
