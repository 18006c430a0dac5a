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

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }] }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }], "description": "Cold." }""")]
    [InlineData("""{ "type": "object", "allOf": [{ "$ref": "#/components/schemas/Base" }] }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }], "properties": {} }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object" }] }""")]
    public void Record_that_adds_nothing_to_its_base_is_one_all_the_same(string lizard)
    {
        foreach (string mapping in (string[])["", """, "mapping": { "Lizard": "#/components/schemas/Lizard" }"""])
        {
            string written = Consumer.Run(
                SpecTest.Of("openapi.json", Markers(lizard, mapping)),
                """
                Base read = JsonSerializer.Deserialize<Base>("{\"kind\":\"Lizard\",\"x\":1}")!;
                Holder holder = JsonSerializer.Deserialize<Holder>("{\"lizard\":{\"kind\":\"Lizard\"},\"any\":{\"kind\":\"Lizard\"}}")!;
                return $"{read.GetType().Name} {read} {new Lizard()} {holder.Lizard!.GetType().Name} {holder.Any!.GetType().Name} {read.Validate().Count}";
                """);

            Assert.Equal("""Lizard {"kind":"Lizard","x":1} {"kind":"Lizard"} Lizard Lizard 0""", written);
        }
    }

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/Base" }""", "")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Base" }] }""", """, "mapping": { "newt": "#/components/schemas/Newt" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Newt" }] }""", """, "mapping": { "newt": "#/components/schemas/Newt" }""")]
    public void Schema_that_only_refers_is_another_name_where_no_value_means_it(string lizard, string mapping)
    {
        SpecResult result = SpecTest.Of("openapi.json", Markers(lizard, mapping)).Run();

        Assert.DoesNotContain("MyApp.Lizard.g.cs", result.Sources.Keys);
    }

    private static string Markers(string lizard, string mapping) => $$"""
        {
          "openapi": "3.0.3", "info": { "title": "Animals", "version": "1" }, "paths": {},
          "components": {
            "schemas": {
              "Holder": { "type": "object", "properties": { "lizard": { "$ref": "#/components/schemas/Lizard" }, "any": { "$ref": "#/components/schemas/Base" } } },
              "Base": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind"{{mapping}} } },
              "Lizard": {{lizard}},
              "Newt": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "wet": { "type": "boolean" } } }] }
            }
          }
        }
        """;

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
