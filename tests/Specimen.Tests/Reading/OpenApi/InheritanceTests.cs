using System;
using System.Collections.Generic;
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
    [InlineData("Base", """{"a":1}""")]
    [InlineData("Base", """{"kind":"Leaf","c":1}""")]
    [InlineData("Middle", """{"b":1}""")]
    [InlineData("Leaf", """{"c":1}""")]
    public void Discriminator_that_is_not_there_is_not_written(string type, string json)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("nested/openapi.json", Nested("", "")).Run());

        Assert.Equal(json, LoadedModels.Write(LoadedModels.Read(models.Type(type), json)));
    }

    [Theory]
    [InlineData("""{"kind":"Cat","name":"Ada","owner":null}""", "")]
    [InlineData("""{"kind":"Cat","name":"Ada"}""", "owner")]
    [InlineData("""{"kind":"Cat","owner":"Bo"}""", "name")]
    [InlineData("""{"kind":"Pet"}""", "")]
    public void Member_of_the_base_that_a_derived_record_alone_requires_is_missed(string json, string missing)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("pets/openapi.json", """
            {
              "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "paths": {},
              "components": {
                "schemas": {
                  "Pet": {
                    "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" },
                    "properties": { "kind": { "type": "string" }, "id": { "type": "integer", "readOnly": true }, "name": { "type": "string" }, "owner": { "type": "string", "nullable": true } }
                  },
                  "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "required": ["kind", "id", "name", "owner"] }] }
                }
              }
            }
            """).Run());

        IReadOnlyList<string> violations = LoadedModels.Validate(LoadedModels.Read(models.Type("Pet"), json));

        Assert.Equal(missing.Length == 0 ? 0 : 1, violations.Count);
        Assert.All(violations, x => Assert.Contains($"must have the member \"{missing}\"", x, StringComparison.Ordinal));
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

    [Fact]
    public void Discriminator_that_the_base_does_not_declare_is_a_member_of_all()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", Nested("", "")),
            """
            Base read = JsonSerializer.Deserialize<Base>("{\"kind\":\"Leaf\",\"c\":1}")!;
            return $"{new Base()} {new Middle()} {new Leaf()} {read.GetType().Name} {read}";
            """);

        Assert.Equal("""{"kind":"Base"} {"kind":"Middle"} {"kind":"Leaf"} Leaf {"kind":"Leaf","c":1}""", written);
    }

    // What is mapped by the base, the discriminator of what derives from it, JSON that means the last one, what a new one is, and one of the middle.
    [Theory]
    [InlineData("", "sub", "", """{"kind":"Middle","sub":"Leaf"}""", """{"kind":"Middle"}""")]
    [InlineData("", "sub", "\"leafy\": \"Leaf\"", """{"kind":"Middle","sub":"leafy"}""", """{"kind":"Middle","sub":"Leaf"}""")]
    [InlineData("\"mid\": \"Middle\"", "sub", "", """{"kind":"mid","sub":"Leaf"}""", """{"kind":"mid","sub":"other"}""")]
    [InlineData("\"mid\": \"Middle\", \"end\": \"Leaf\"", "sub", "", """{"kind":"end","sub":"Leaf"}""", """{"kind":"mid"}""")]
    [InlineData("", "kind", "\"leafy\": \"Leaf\"", """{"kind":"leafy"}""", """{"kind":"Middle"}""")]
    [InlineData("\"mid\": \"Middle\"", "kind", "\"leafy\": \"Leaf\"", """{"kind":"leafy"}""", """{"kind":"mid"}""")]
    [InlineData("\"mid\": \"Middle\", \"end\": \"Leaf\"", "kind", "", """{"kind":"Leaf"}""", """{"kind":"mid"}""")]
    public void What_derives_may_have_a_discriminator_of_its_own(string mapping, string property, string ownMapping, string leaf, string middle)
    {
        string own = $$""", "discriminator": { "propertyName": "{{property}}", "mapping": { {{ownMapping}} } }""";
        string document = Nested($$""", "mapping": { {{mapping}} }""", own);
        foreach (string placed in (string[])[document, document.Replace("}]" + own, own + "}]", StringComparison.Ordinal)])
        {
            string written = Consumer.Run(
                SpecTest.Of("openapi.json", placed),
                $$""""
                Base leaf = JsonSerializer.Deserialize<Base>("""{{leaf}}""")!;
                Base middle = JsonSerializer.Deserialize<Base>("""{{middle}}""")!;
                return $"{leaf.GetType().Name} {JsonSerializer.Deserialize<Middle>("""{{leaf}}""")!.GetType().Name} {new Leaf()} {middle.GetType().Name}";
                """");

            Assert.Equal($"Leaf Leaf {leaf} Middle", written);
        }
    }

    [Fact]
    public void Discriminators_of_two_bases_that_are_required_have_their_values_from_the_start()
    {
        string document = Nested("", """, "discriminator": { "propertyName": "sub" }""")
            .Replace("\"a\": {", "\"kind\": { \"type\": \"string\" }, \"a\": {", StringComparison.Ordinal)
            .Replace("\"b\": {", "\"sub\": { \"type\": \"string\" }, \"b\": {", StringComparison.Ordinal)
            .Replace("\"type\": \"object\", \"properties\": { \"kind\"", "\"type\": \"object\", \"required\": [\"kind\"], \"properties\": { \"kind\"", StringComparison.Ordinal)
            .Replace("\"type\": \"object\", \"properties\": { \"sub\"", "\"type\": \"object\", \"required\": [\"sub\"], \"properties\": { \"sub\"", StringComparison.Ordinal);
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", document),
            """
            Base read = JsonSerializer.Deserialize<Base>("{\"kind\":\"Middle\",\"sub\":\"Leaf\"}")!;
            return $"{new Base()} {new Middle()} {new Leaf()} {new Leaf().Validate().Count} {read.GetType().Name}";
            """);

        Assert.Equal("""{"kind":"Base"} {"kind":"Middle","sub":"Middle"} {"kind":"Middle","sub":"Leaf"} 0 Leaf""", written);
    }

    private static string Nested(string mapping, string discriminator) => $$"""
        {
          "openapi": "3.0.3", "info": { "title": "Nested", "version": "1" }, "paths": {},
          "components": {
            "schemas": {
              "Base": { "type": "object", "properties": { "a": { "type": "integer" } }, "discriminator": { "propertyName": "kind"{{mapping}} } },
              "Middle": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "b": { "type": "integer" } } }]{{discriminator}} },
              "Leaf": { "allOf": [{ "$ref": "#/components/schemas/Middle" }, { "type": "object", "properties": { "c": { "type": "integer" } } }] }
            }
          }
        }
        """;

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

    [Theory]
    [InlineData(""" "additionalProperties": { "type": "object" } """, "", """{"kind":"fox","x":{"y":1}}""", 0)]
    [InlineData(""" "additionalProperties": { "type": "integer", "maximum": 5 } """, "", """{"kind":"fox","x":9}""", 1)]
    [InlineData(""" "additionalProperties": { "type": "integer" } """, """, "additionalProperties": false """, """{"kind":"fox"}""", 0)]
    [InlineData(""" "additionalProperties": { "type": "integer" } """, """, "additionalProperties": false """, """{"kind":"fox","x":1}""", 1)]
    [InlineData(""" "description": "Any." """, """, "additionalProperties": { "type": "integer" } """, """{"kind":"fox","x":1}""", 0)]
    [InlineData(""" "description": "Any." """, """, "additionalProperties": { "type": "integer" } """, """{"kind":"fox","x":"y"}""", 1)]
    public void Members_that_the_base_keeps_are_checked_as_the_derived_schema_says(string ofBase, string ofDerived, string json, int violations)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("animals/openapi.json", $$"""
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": {
              "Animal": { "type": "object", "discriminator": { "propertyName": "kind" }, "required": ["kind"], "properties": { "kind": { "type": "string" } }, {{ofBase}} },
              "fox": { "allOf": [{ "$ref": "#/components/schemas/Animal" }], "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } {{ofDerived}} } } } }
            """).IgnoringDiagnostics().Run());

        object fox = LoadedModels.Read(models.Type("Animal"), json);

        Assert.Equal("Fox", fox.GetType().Name);
        Assert.Equal(json, LoadedModels.Write(fox));
        Assert.Equal(violations, LoadedModels.Validate(fox).Count);
    }

    [Theory]
    [InlineData("""{"kind":"fox"}""", 0)]
    [InlineData("""{"kind":"fox","tail":1}""", 1)]
    public void Member_of_the_base_that_a_derived_schema_forbids_is_kept_and_told(string json, int violations)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("animals/openapi.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": {
              "Animal": { "type": "object", "discriminator": { "propertyName": "kind" }, "required": ["kind"], "properties": { "kind": { "type": "string" }, "tail": { "type": "integer" } } },
              "fox": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "properties": { "tail": false } }] } } } }
            """).Run());

        object fox = LoadedModels.Read(models.Type("Animal"), json);

        Assert.Equal("Fox", fox.GetType().Name);
        Assert.Equal(json, LoadedModels.Write(fox));
        Assert.Equal(violations, LoadedModels.Validate(fox).Count);
    }

    [Fact]
    public void Required_member_of_the_base_that_a_derived_schema_forbids_compiles() => SpecTest.Of("animals/openapi.json", """
        { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": {
          "Animal": { "type": "object", "discriminator": { "propertyName": "kind" }, "required": ["kind", "tail"], "properties": { "kind": { "type": "string" }, "tail": { "type": "integer" } } },
          "Fox": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "properties": { "tail": false } }] } } } }
        """).Run();

    [Fact]
    public void Record_between_a_closed_base_and_an_open_one_keeps_what_the_base_keeps() => SpecTest.Of("animals/openapi.json", """
        { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": {
          "Animal": { "type": "object", "discriminator": { "propertyName": "kind" }, "properties": { "kind": { "type": "string" } }, "additionalProperties": false },
          "Fox": { "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "properties": { "tail": {} } }] },
          "Arctic": { "allOf": [{ "$ref": "#/components/schemas/Fox" }], "additionalProperties": {} } } } }
        """).WithProperty("SpecimenUnknownMembers", "ignore").Run();

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
