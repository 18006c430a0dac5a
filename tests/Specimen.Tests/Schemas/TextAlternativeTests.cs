using System;
using System.Globalization;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Alternatives that are all texts are one enumeration, whatever schemas list its values.</summary>
public sealed class TextAlternativeTests
{
    private const string Shared = """ "Shared": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small", "large"] }] }""";

    [Theory]
    [InlineData("anyOf", """{ "$ref": "#/$defs/Shared" }, { "type": "string", "enum": ["huge"] }""", Shared)]
    [InlineData("anyOf", """{ "type": "string", "enum": ["huge"] }, { "anyOf": [{ "anyOf": [{ "enum": ["small"] }, { "enum": ["large", "huge"] }] }, { "type": "string" }] }""", "")]
    public void Those_of_an_alternative_count_and_any_text_stays_valid(string keyword, string alternatives, string definitions)
    {
        SpecResult result = Model(keyword, alternatives, definitions);

        string type = result.Sources["MyApp.Model.g.cs"];
        foreach (string name in (string[])["Small", "Large", "Huge"])
        {
            Assert.Contains($"public static Model {name} {{ get; }}", type, StringComparison.Ordinal);
        }

        Assert.Equal([], Violations(result, "huge"));
        Assert.Equal([], Violations(result, "other"));
    }

    [Theory]
    [InlineData("oneOf", """{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }""", """ "A": { "oneOf": [{ "const": "a" }, { "const": "b" }] }, "B": { "oneOf": [{ "const": "c" }, { "const": "d" }] }""", "a", "d", "e")]
    [InlineData("oneOf", """{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }""", """ "A": { "enum": ["a", "b"] }, "B": { "anyOf": [{ "const": "a" }, { "const": "d" }] }""", "b", "d", "a")]
    [InlineData("anyOf", """{ "$ref": "#/$defs/A" }, { "type": "string", "pattern": "^x" }""", """ "A": { "anyOf": [{ "const": "a" }, { "const": "b" }] }""", "a", "xyz", "c")]
    [InlineData("anyOf", """{ "$ref": "#/$defs/A" }, { "const": "long enough" }""", """ "A": { "minLength": 3, "anyOf": [{ "enum": ["a", "abc"] }, { "type": "string" }] }""", "abc", "long enough", "a")]
    [InlineData("oneOf", """{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/A" }, { "const": "c" }, { "const": "d" }""", """ "A": { "anyOf": [{ "const": "a" }, { "const": "b" }] }""", "c", "d", "a")]
    public void What_they_exclude_is_a_violation(string keyword, string alternatives, string definitions, string valid, string alsoValid, string invalid)
    {
        SpecResult result = Model(keyword, alternatives, definitions);

        Assert.Contains("record struct Model(string Value)", result.Sources["MyApp.Model.g.cs"], StringComparison.Ordinal);
        Assert.Equal([], Violations(result, valid));
        Assert.Equal([], Violations(result, alsoValid));
        Assert.NotEqual([], Violations(result, invalid));
    }

    [Fact]
    public void Null_deep_among_them_is_null()
    {
        SpecResult result = Model("anyOf", """{ "$ref": "#/$defs/A" }, { "const": "c" }""", """ "A": { "anyOf": [{ "enum": ["a", "b"] }, { "type": "null" }] }""");

        Assert.Contains("public Model? Model", result.Sources["MyApp.Tank.g.cs"].Replace("ModelMember", "Model", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("""{"model":null}""", LoadedModels.Write(LoadedModels.Read(LoadedModels.Of(result).Type("Tank"), """{"model":null}""")));
    }

    [Fact]
    public void Names_and_words_of_a_list_stay_with_its_values()
    {
        string type = Model("anyOf", """
            { "type": "string", "enum": ["1", "2"], "x-enum-varnames": ["Slow", "Fast"], "x-enum-descriptions": ["At night.", "By day."], "description": "Neither of both." },
            { "type": "string", "enum": ["off"], "description": "Not at all." }
            """, "").Sources["MyApp.Model.g.cs"];

        Assert.Contains("/// <summary>At night.</summary>\n    public static Model Slow", type, StringComparison.Ordinal);
        Assert.Contains("/// <summary>By day.</summary>\n    public static Model Fast", type, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Not at all.</summary>\n    public static Model Off", type, StringComparison.Ordinal);
        Assert.DoesNotContain("Neither of both.", type, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "x-enumDescriptions": { "b": "By day.", "a": "At night." } """)]
    [InlineData(""" "x-enumDescription": { "a": "At night.", "b": "By day." } """)]
    [InlineData(""" "x-enum-descriptions": { "c": "Never.", "a": "At night.", "b": "By day." } """)]
    [InlineData(""" "x-enum-elements": [{ "name": "a", "description": "At night." }, { "name": "b", "description": "By day." }] """)]
    public void Words_of_an_extension_describe_the_values_that_they_name(string extension)
    {
        SpecResult result = Model("anyOf", $$"""{ "enum": ["a", "b"], {{extension}} }, { "enum": ["d"] }""", "");

        Assert.Empty(result.Diagnostics);
        string type = result.Sources["MyApp.Model.g.cs"];
        Assert.Contains("/// <summary>At night.</summary>\n    public static Model A ", type, StringComparison.Ordinal);
        Assert.Contains("/// <summary>By day.</summary>\n    public static Model B ", type, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_that_is_no_text_leaves_the_union_as_it_is() =>
        Assert.Contains("partial struct Model", Model("anyOf", """{ "$ref": "#/$defs/A" }, { "const": "c" }""", """ "A": { "anyOf": [{ "enum": ["a", "b"] }, { "type": "integer" }] }""").Sources["MyApp.Model.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Unions_that_share_a_union_are_read_in_proportion()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 60).Select(static x => string.Create(CultureInfo.InvariantCulture, $$"""
             "D{{x}}": { "anyOf": [{ "$ref": "#/$defs/D{{x + 1}}" }, { "$ref": "#/$defs/D{{x + 1}}" }, { "const": "v{{x}}" }] }
            """)));

        SpecResult result = Model("anyOf", """{ "$ref": "#/$defs/D0" }, { "const": "c" }""", definitions + """, "D60": { "enum": ["a", "b"] }""");

        Assert.Contains("public static Model V59 { get; }", result.Sources["MyApp.Model.g.cs"], StringComparison.Ordinal);
    }

    private static SpecResult Model(string keyword, string alternatives, string definitions) => SpecTest.Of("tank.schema.json", $$"""
        { "type": "object", "properties": { "model": { "$ref": "#/$defs/Model" } },
          "$defs": { "Model": { "{{keyword}}": [{{alternatives}}] }{{(definitions.Length == 0 ? "" : "," + definitions)}} } }
        """).Run();

    private static string[] Violations(SpecResult result, string model) =>
        [.. LoadedModels.Validate(LoadedModels.Read(LoadedModels.Of(result).Type("Tank"), $$"""{"model":"{{model}}"}"""))];
}
