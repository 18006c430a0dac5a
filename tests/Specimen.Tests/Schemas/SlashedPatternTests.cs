using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Patterns between slashes, as JavaScript's source has them: as they stand, they would match nothing.</summary>
public sealed class SlashedPatternTests
{
    [Theory]
    [InlineData("/^[0-9]{4}$/")]
    [InlineData("/^[0-9]{4}$/gu")]
    public void Pattern_is_what_stands_between_the_slashes(string pattern)
    {
        LoadedModels models = LoadedModels.Of(Of(pattern).Expecting("SPEC0008", "it is read as '^[0-9]{4}$'").Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), """{"a":"2026"}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), """{"a":"26"}""")));
    }

    [Fact]
    public void Pattern_with_a_flag_that_JSON_Schema_does_not_have_is_not_checked()
    {
        LoadedModels models = LoadedModels.Of(Of("/^[a-z]$/i").Expecting("SPEC0009", "it stands between slashes with the flag 'i', and a pattern of JSON Schema has neither").Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), """{"a":"A"}""")));
    }

    [Theory]
    [InlineData("/patient/[0-9a-z]+/groups", "/patient/1/groups")]
    [InlineData("/a/i", "/a/i")]
    [InlineData("^/a$", "/a")]
    public void Pattern_of_a_path_is_taken_as_it_stands(string pattern, string valid)
    {
        LoadedModels models = LoadedModels.Of(Of(pattern).Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), $$"""{"a":"{{valid}}"}""")));
    }

    private static SpecTest Of(string pattern) => SpecTest.Of("year.schema.json", $$"""{ "properties": { "a": { "type": "string", "pattern": "{{pattern}}" } } }""");
}
