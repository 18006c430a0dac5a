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

    [Theory]
    [InlineData("/^[a-z]$/i", "A", "1")]
    [InlineData("/^[a-z]/i", "Ab", "1b")]
    [InlineData("/[a-z]$/i", "bA", "b1")]
    [InlineData("/^.a$/s", "\\na", "a")]
    public void Flag_counts(string pattern, string valid, string invalid)
    {
        LoadedModels models = LoadedModels.Of(Of(pattern).Expecting("SPEC0008", ", with the flags behind it").Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), $$"""{"a":"{{valid}}"}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), $$"""{"a":"{{invalid}}"}""")));
    }

    [Theory]
    [InlineData("/patient/[0-9a-z]+/groups", "/patient/1/groups")]
    [InlineData("/a/i", "/a/i")]
    [InlineData("^/a$", "/a")]
    [InlineData("/a\\\\$/x", "/a$/x")]
    public void Pattern_of_a_path_is_taken_as_it_stands(string pattern, string valid)
    {
        LoadedModels models = LoadedModels.Of(Of(pattern).Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Year"), $$"""{"a":"{{valid}}"}""")));
    }

    private static SpecTest Of(string pattern) => SpecTest.Of("year.schema.json", $$"""{ "properties": { "a": { "type": "string", "pattern": "{{pattern}}" } } }""");
}
