using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Schemas that mean more as a part of another than by themselves: each of the two is a type of its own.</summary>
public sealed class PartTypeTests
{
    private const string Members = """
        "Both": { "allOf": [{ "$ref": "#/$defs/One" }, { "$ref": "#/$defs/Other" }] },
        "One": { "type": "object", "properties": { "o": OO, "e": { "type": "string", "enum": ["p", "q"] }, "l": { "type": "array", "items": OO }, "m": { "type": "object", "additionalProperties": OO } } },
        "Other": { "type": "object", "properties": { "o": PP, "e": { "type": "string", "enum": ["p", "q", "r"] }, "l": { "type": "array", "items": PP }, "m": { "type": "object", "additionalProperties": PP } } }
        """;

    private const string Alternatives = """
        "WithD": { "allOf": [{ "$ref": "#/$defs/Either" }, { "type": "object", "required": ["d"], "properties": { "d": { "type": "string" } } }] },
        "WithE": { "allOf": [{ "$ref": "#/$defs/Either" }, { "type": "object", "required": ["e"], "properties": { "e": { "type": "string" } } }] },
        "Either": { "oneOf": [{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }, { "$ref": "#/$defs/F" }] },
        "F": { "type": "object", "required": ["f"], "properties": { "f": { "type": "string" } } }
        """;

    [Theory]
    [InlineData("One", """{"o":{"x":"1"},"e":"p","l":[{"x":"1"}],"m":{"k":{"x":"1"}}}""", true)]
    [InlineData("Other", """{"o":{"y":"1"},"e":"r","l":[{"y":"1"}],"m":{"k":{"y":"1"}}}""", true)]
    [InlineData("Both", """{"o":{"x":"1","y":"1"},"e":"p","l":[{"x":"1","y":"1"}],"m":{"k":{"x":"1","y":"1"}}}""", true)]
    [InlineData("Both", """{"o":{"x":"1"}}""", false)]
    [InlineData("Both", """{"e":"r"}""", false)]
    [InlineData("Both", """{"l":[{"y":"1"}]}""", false)]
    public void Member_of_two_schemas_is_what_both_say_in_the_one_that_joins_them(string type, string json, bool isValid) =>
        Judge(Members.Replace("OO", """{ "type": "object", "required": ["x"], "properties": { "x": { "type": "string" } } }""").Replace("PP", """{ "type": "object", "required": ["y"], "properties": { "y": { "type": "string" } } }"""), type, json, isValid);

    [Theory]
    [InlineData("Either", """{"a":"1"}""", true)]
    [InlineData("Either", """{"f":"1"}""", true)]
    [InlineData("WithD", """{"d":"1","a":"1"}""", true)]
    [InlineData("WithD", """{"d":"1","f":"1"}""", true)]
    [InlineData("WithD", """{"f":"1","e":"1"}""", false)]
    [InlineData("WithE", """{"e":"1","a":"1"}""", true)]
    [InlineData("WithE", """{"e":"1","f":"1"}""", true)]
    [InlineData("WithE", """{"a":"1"}""", false)]
    public void Alternative_is_what_each_schema_says_that_refers_to_the_union(string type, string json, bool isValid) =>
        Judge(Alternatives, type, json, isValid);

    [Fact]
    public void Member_that_a_derived_schema_redeclares_has_one_type_in_all_that_derive_from_it()
    {
        SpecResult result = SpecTest.Of("parts.schema.json", """
            {
              "$defs": {
                "Base": { "type": "object", "properties": { "o": { "type": "object", "properties": { "x": { "type": "string" } } } } },
                "Derived": { "allOf": [{ "$ref": "#/$defs/Base" }, { "type": "object", "properties": { "o": { "type": "object", "properties": { "y": { "type": "string" } } } } }] },
                "Last": { "allOf": [{ "$ref": "#/$defs/Derived" }, { "type": "object", "properties": { "z": { "type": "string" } } }] }
              }
            }
            """).Run();

        Assert.Contains("public DerivedO? O { get; init; }", result.Sources["MyApp.Derived.g.cs"], System.StringComparison.Ordinal);
        Assert.Contains("public DerivedO? O { get; init; }", result.Sources["MyApp.Last.g.cs"], System.StringComparison.Ordinal);
    }

    private static void Judge(string definitions, string type, string json, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("parts.schema.json", $$"""{ "$defs": { {{definitions}} } }""").Run());
        object value;
        try
        {
            value = LoadedModels.Read(models.Type(type), json);
        }
        catch (JsonException) when (!isValid)
        {
            return;
        }

        Assert.Equal(isValid, LoadedModels.Validate(value).Count == 0);
        Assert.Equal(json, LoadedModels.Write(value));
    }
}
