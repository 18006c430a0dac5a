using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Records that derive from one with a discriminator, and which of its values means which of them.</summary>
public sealed class InheritanceTests
{
    [Theory]
    [InlineData("""{ "enum": ["fox"] }""", """{"kind":"fox"}""", "Fox")]
    [InlineData("""{ "const": "fox" }""", """{"kind":"fox"}""", "Fox")]
    [InlineData("""{ "$ref": "#/components/schemas/FoxKind" }""", """{"kind":"fox"}""", "Fox")]
    [InlineData("""{ "enum": ["vixen", "fox"] }""", """{"kind":"fox"}""", "Fox")]
    [InlineData("""{ "enum": ["fox"] }""", """{"kind":"Fox"}""", "Animal")]
    [InlineData("""{ "enum": ["fox", "Fox"] }""", """{"kind":"Fox"}""", "Fox")]
    [InlineData("""{ "description": "What it is." }""", """{"kind":"Fox"}""", "Fox")]
    [InlineData("""{ "enum": ["fox"] }""", """{"kind":"Arctic"}""", "Arctic")]
    public void Value_that_the_schema_of_a_derived_record_lists_means_it(string kind, string json, string expected)
    {
        LoadedModels models = LoadedModels.Of(Animals("""{ "type": "string" }""", kind));

        object animal = LoadedModels.Read(models.Type("Animal"), json);

        Assert.Equal(expected, animal.GetType().Name);
        Assert.Equal(json, LoadedModels.Write(animal));
    }

    [Fact]
    public void Derived_record_has_the_value_that_its_schema_fixes_from_the_start()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", Document("""{ "type": "string" }""", """{ "enum": ["fox"] }""")),
            """return $"{new Fox()} {new Fox().Validate().Count} {new Animal()}";""");

        Assert.Equal("""{"kind":"fox"} 0 {"kind":"Animal"}""", written);
    }

    [Fact]
    public void Base_has_no_value_from_the_start_that_its_list_lacks()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", Document("""{ "type": "string", "enum": ["fox", "hen"] }""", """{ "enum": ["fox"] }""")),
            """return $"{new Fox()} {new Fox().Validate().Count} {new Animal().Validate().Count} {new Animal { Kind = AnimalKind.Hen }} {new Animal { Kind = AnimalKind.Hen }.Validate().Count}";""");

        Assert.Equal("""{"kind":"fox"} 0 1 {"kind":"hen"} 0""", written);
    }

    [Fact]
    public void Member_is_required_where_the_list_of_the_base_has_no_value_of_any_record()
    {
        SpecResult result = Animals("""{ "type": "string", "enum": ["one", "two"] }""", "{}");

        Assert.Contains("public required AnimalKind Kind { get; init; }", result.Sources["MyApp.Animals.Animal.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public Fox()\n", result.Sources["MyApp.Animals.Fox.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Base_that_lists_values_and_requires_none_may_have_none()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", Document("""{ "type": "string", "enum": ["fox", "hen"] }""", """{ "enum": ["fox"] }""").Replace("\"required\": [\"kind\"],", "", StringComparison.Ordinal)),
            """return $"{new Fox()} {new Animal()} {JsonSerializer.Deserialize<Fox>("{}")}";""");

        Assert.Equal("""{"kind":"fox"} {} {}""", written);
    }

    private static SpecResult Animals(string kind, string foxKind) => SpecTest.Of("animals/openapi.json", Document(kind, foxKind)).Run();

    private static string Document(string kind, string foxKind) => $$"""
        {
          "openapi": "3.1.0", "info": { "title": "Animals", "version": "1" }, "paths": {},
          "components": {
            "schemas": {
              "Animal": { "type": "object", "required": ["kind"], "properties": { "kind": {{kind}} }, "discriminator": { "propertyName": "kind" } },
              "Fox": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "properties": { "kind": {{foxKind}} } }] },
              "FoxKind": { "type": "string", "enum": ["fox"] },
              "Arctic": { "allOf": [{ "$ref": "#/components/schemas/Fox" }, { "properties": { "fur": { "type": "string" } } }] }
            }
          }
        }
        """;
}
