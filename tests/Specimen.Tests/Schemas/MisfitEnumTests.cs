using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Lists of values of which none has the type that stands beside them: nothing would be valid, and nobody means that.</summary>
public sealed class MisfitEnumTests
{
    [Theory]
    [InlineData("""{ "type": "string", "enum": [1, 1.50, true] }""", "its values are read as strings", "\"1.50\"", "\"2\"")]
    [InlineData("""{ "type": ["string", "null"], "enum": [1, 2, null] }""", "its values are read as strings", "null", "\"3\"")]
    [InlineData("""{ "type": "boolean", "enum": ["true", "false"] }""", "its values are read as booleans", "true", null)]
    [InlineData("""{ "type": "boolean", "enum": ["true"] }""", "its values are read as booleans", "true", "false")]
    [InlineData("""{ "type": "integer", "enum": ["6", "12"] }""", "its values are read as numbers", "12", "7")]
    [InlineData("""{ "type": "number", "enum": ["0.5", "12"] }""", "its values are read as numbers", "0.5", "0.25")]
    [InlineData("""{ "type": "array", "items": { "type": "string" }, "enum": ["a", "b"] }""", "lists no array; it is read as the 'enum' of 'items'", """["b","a"]""", """["c"]""")]
    [InlineData("""{ "type": "integer", "enum": ["Primary", "Secondary"] }""", "so no value is valid; any JSON is taken here", null, "\"Primary\"")]
    [InlineData("""{ "type": "boolean", "enum": [0, 1] }""", "so no value is valid; any JSON is taken here", null, "1")]
    [InlineData("""{ "type": "boolean", "enum": [1] }""", "so no value is valid; any JSON is taken here", null, "true")]
    [InlineData("""{ "type": "string", "enum": [], "maxLength": 2 }""", "'enum' lists no value; it is ignored", "\"ab\"", "\"abc\"")]
    [InlineData("""{ "enum": [] }""", "'enum' lists no value; it is ignored", "1", null)]
    public void List_is_named_and_read_as_what_it_means(string schema, string words, string? valid, string? invalid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("size.schema.json", $$"""{ "properties": { "a": {{schema}} } }""").Expecting("SPEC0008", words).Run());

        Assert.Empty(valid is null ? [] : LoadedModels.Validate(LoadedModels.Read(models.Type("Size"), $$"""{"a":{{valid}}}""")));
        Assert.True(invalid is null || LoadedModels.Validate(LoadedModels.Read(models.Type("Size"), $$"""{"a":{{invalid}}}""")).Count > 0);
    }

    [Theory]
    [InlineData("type: string, enum: [1.0, 1.1, latest]", "1.0", "1")]
    [InlineData("type: string, enum: [True, false, auto]", "True", "true")]
    [InlineData("type: [string, 'null'], enum: [0x1F, &one +1, none, null]", "+1", "1")]
    [InlineData("type: string, enum: [!!int '12', !!float 1.50, none]", "1.50", "1.5")]
    [InlineData("type: string, enum: [1.0, '2.0']", "1.0", "1.1")]
    public void Values_of_YAML_without_quotes_are_the_texts_that_stand_there(string schema, string valid, string invalid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("size.schema.yaml", $"properties: {{ a: {{ {schema} }} }}").Expecting("SPEC0008", "they are read as strings").Run());

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Size"), $$"""{"a":"{{valid}}"}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Size"), $$"""{"a":"{{invalid}}"}""")));
    }

    [Theory]
    [InlineData("type: [string, integer], enum: [1, latest]")]
    [InlineData("type: string, enum: ['1.0', latest]")]
    [InlineData("enum: [1.0, latest]")]
    [InlineData("type: string, enum: [[], latest]")]
    public void Values_of_YAML_that_may_be_meant_are_taken_as_they_stand(string schema) =>
        SpecTest.Of("size.schema.yaml", $"properties: {{ a: {{ {schema} }} }}").Run();

    [Theory]
    [InlineData("""{ "type": "string", "enum": ["none", 1] }""")]
    [InlineData("""{ "type": "integer", "enum": [1.0, 2] }""")]
    [InlineData("""{ "type": ["integer", "null"], "enum": [null, 1] }""")]
    [InlineData("""{ "type": "null", "enum": [null] }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": [null] }""")]
    public void List_with_a_value_of_the_type_is_taken_as_it_stands(string schema) =>
        SpecTest.Of("size.schema.json", $$"""{ "properties": { "a": {{schema}} } }""").Run();
}
