using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Alternatives that a discriminator tells apart by a member of which each has one value, as ASP.NET Core describes polymorphic types.</summary>
public sealed class DiscriminatorTests
{
    private const string Circle = """{ "required": ["radius"], "properties": { "kind": { "enum": ["circle"], "type": "string" }, "radius": { "type": "number" } } }""";
    private const string Box = """{ "required": ["width"], "properties": { "kind": { "enum": ["box"], "type": "string" }, "width": { "type": "number" } } }""";
    private const string Discriminator = """{ "propertyName": "kind", "mapping": { "circle": "#/components/schemas/Circle", "box": "#/components/schemas/Box" } }""";

    private static readonly LoadedModels s_unmapped = LoadedModels.Of(Shapes("""{ "oneOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": { "propertyName": "kind" } }"""));

    [Fact]
    public void Alternatives_stay_the_types_they_are_where_all_that_the_union_adds_is_their_tag()
    {
        SpecResult result = Shapes($$"""{ "required": ["kind"], "type": "object", "anyOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": {{Discriminator}} }""");

        Assert.Contains("public Circle? AsCircle", result.Sources["MyApp.Shapes.Shape.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(result.Sources.Keys, static x => x.Contains("ShapeCircle", StringComparison.Ordinal));
    }

    [Fact]
    public void Alternative_writes_its_tag_though_its_own_schema_does_not_require_it()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", ShapesDocument(OneOfBoth)),
            """
            Shape shape = new Circle { Radius = 2 };
            return $"{shape} {shape.Validate().Count}";
            """);

        Assert.Equal("""{"kind":"circle","radius":2} 0""", written);
    }

    [Theory]
    [InlineData("Circle", """{"radius":2}""")]
    [InlineData("Circle", """{"kind":"circle","radius":2}""")]
    [InlineData("Shape", """{"radius":2}""")]
    [InlineData("Shape", """{"radius":2,"kind":"circle"}""")]
    public void Tag_that_is_not_there_is_not_written(string type, string json)
    {
        LoadedModels models = LoadedModels.Of(Shapes(OneOfBoth));

        object shape = LoadedModels.Read(models.Type(type), json);

        Assert.Empty(LoadedModels.Validate(shape));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(LoadedModels.Write(shape))));
    }

    [Fact]
    public void Value_without_its_tag_is_checked_as_it_came()
    {
        LoadedModels models = LoadedModels.Of(Shapes(OneOfBoth, circle: Circle.Replace("\"required\": [\"radius\"],", "", StringComparison.Ordinal)));

        // Of both alternatives, for neither asks for the tag.
        string violation = Assert.Single(LoadedModels.Validate(LoadedModels.Read(models.Type("Shape"), """{"width":2}""")));

        Assert.Contains("matches first, second", violation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":2}""", true)]
    [InlineData("""{"kind":"box","width":2}""", true)]
    [InlineData("""{"radius":2}""", false)]
    [InlineData("""{"kind":"box","radius":2}""", false)]
    [InlineData("""{"kind":"cone","radius":2}""", false)]
    [InlineData("7", false)]
    public void Union_that_requires_the_tag_finds_it_missing(string json, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(Shapes($$"""{ "required": ["kind"], "type": "object", "anyOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": {{Discriminator}} }"""));

        object shape = LoadedModels.Read(models.Type("Shape"), json);

        Assert.Equal(isValid, LoadedModels.Validate(shape).Count == 0);
        Assert.Equal(json, LoadedModels.Write(shape));
    }

    [Fact]
    public void Union_that_does_not_require_the_tag_takes_a_value_without_it()
    {
        LoadedModels models = LoadedModels.Of(Shapes($$"""{ "type": "object", "anyOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": {{Discriminator}} }"""));

        Assert.Empty(LoadedModels.Validate(LoadedModels.Read(models.Type("Shape"), """{"radius":2}""")));
    }

    [Fact]
    public void Tag_with_several_values_is_for_the_caller_to_give()
    {
        LoadedModels models = LoadedModels.Of(Shapes(
            $$"""{ "required": ["kind"], "type": "object", "anyOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": {{Discriminator.Replace("\"box\"", "\"disc\": \"Circle\", \"box\"", StringComparison.Ordinal)}} }""",
            Circle.Replace("\"circle\"", "\"circle\", \"disc\"", StringComparison.Ordinal)));

        Assert.Equal("""{"radius":2}""", LoadedModels.Write(LoadedModels.Read(models.Type("Circle"), """{"radius":2}""")));
        Assert.NotEmpty(LoadedModels.Validate(LoadedModels.Read(models.Type("Shape"), """{"radius":2}""")));
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":2}""", "Circle")]
    [InlineData("""{"kind":"box","width":2}""", "Box")]
    [InlineData("""{"kind":"cone","radius":2}""", "JsonElement")]
    public void Values_that_the_alternatives_list_themselves_are_their_tags_where_nothing_is_mapped(string json, string expected)
    {
        object shape = LoadedModels.Read(s_unmapped.Type("Shape"), json);

        Assert.Equal(expected, shape.GetType().GetProperty("Value")!.GetValue(shape)!.GetType().Name);
        Assert.Equal(expected != "JsonElement", LoadedModels.Validate(shape).Count == 0);
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":2}""", "Round")]
    [InlineData("""{"kind":"disc","radius":2}""", "Round")]
    [InlineData("""{"kind":"box","width":2}""", "Box")]
    public void Union_among_the_alternatives_has_the_tags_of_its_own(string json, string expected)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("shapes/openapi.json", $$"""
            {
              "openapi": "3.1.0", "info": { "title": "Shapes", "version": "1" }, "paths": {},
              "components": {
                "schemas": {
                  "Shape": { "oneOf": [{ "$ref": "#/components/schemas/Round" }, { "$ref": "#/components/schemas/Box" }], "discriminator": { "propertyName": "kind" } },
                  "Round": { "oneOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Disc" }], "discriminator": { "propertyName": "kind" } },
                  "Circle": {{Circle}},
                  "Disc": {{Circle.Replace("\"circle\"", "\"disc\"", StringComparison.Ordinal)}},
                  "Box": {{Box}}
                }
              }
            }
            """).Run());

        object shape = LoadedModels.Read(models.Type("Shape"), json);

        Assert.Equal(expected, shape.GetType().GetProperty("Value")!.GetValue(shape)!.GetType().Name);
        Assert.Empty(LoadedModels.Validate(shape));
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void Tag_alone_decides_which_of_alternatives_that_look_alike_a_value_must_be(string keyword)
    {
        LoadedModels models = LoadedModels.Of(Pets($$"""{ "{{keyword}}": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }], "discriminator": { "propertyName": "kind", "mapping": { "dog": "Dog", "hound": "#/components/schemas/Dog", "cat": "Cat" } } }"""));

        Assert.Empty(Violations("""{"kind":"dog","name":"Rex"}"""));
        Assert.Empty(Violations("""{"kind":"hound","name":"Rex","loudness":10}"""));
        Assert.Empty(Violations("""{"kind":"cat","name":"Tom","loudness":10}"""));
        Assert.Equal(["/loudness: The value must be at most 10, but is 11."], Violations("""{"kind":"hound","name":"Rex","loudness":11}"""));
        Assert.Empty(Violations("""{"kind":"cat","name":"Tom","loudness":11}"""));
        Assert.Equal(["The value must be one of the alternatives, but its \"kind\" \"cow\" means none of them."], Violations("""{"kind":"cow","name":"Ada"}"""));

        IReadOnlyList<string> Violations(string json) => LoadedModels.Validate(LoadedModels.Read(models.Type("Pet"), json));
    }

    private const string MappedPet = """{ "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }], "discriminator": { "propertyName": "kind", "mapping": { "dog": "Dog", "cat": "#/components/schemas/Cat" } } }""";

    [Fact]
    public void Tag_that_is_mapped_alone_is_there_from_the_start_and_can_be_another()
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", Document(MappedPet)),
            """
            Pet dog = new Dog { Name = "Rex" };
            Pet read = JsonSerializer.Deserialize<Pet>("{\"kind\":\"dog\",\"name\":\"Ada\"}");
            Dog other = JsonSerializer.Deserialize<Dog>("{\"kind\":\"hound\",\"name\":\"Ada\"}")!;
            return $"{dog} {dog.Validate().Count} {read} {read.Validate().Count} {other} {new Dog { Kind = "x", Name = "y" }}";
            """);

        Assert.Equal("""{"kind":"dog","name":"Rex"} 0 {"kind":"dog","name":"Ada"} 0 {"kind":"hound","name":"Ada"} {"kind":"x","name":"y"}""", written);
    }

    [Fact]
    public void Alternative_that_derives_from_the_base_which_lists_it_is_one_type()
    {
        SpecTest test = SpecTest.Of("openapi.json", """
            {
              "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "paths": {},
              "components": { "schemas": {
                "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
                  "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                  "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } },
                "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "meows": { "type": "integer", "maximum": 9 } } }] },
                "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "barks": { "type": "integer" } } }] } } }
            }
            """);

        Assert.Equal(["Cat", "Dog", "Pet"], test.Run().Sources.Keys.Select(static x => x.Split('.')[^3]).Where(static x => x.EndsWith("Cat", StringComparison.Ordinal) || x.EndsWith("Dog", StringComparison.Ordinal) || x == "Pet").Order());
        Assert.Equal(
            """{"kind":"cat","name":"Tom","meows":2} 0 1""",
            Consumer.Run(test, """
                Pet cat = new Cat { Name = "Tom", Meows = 2 };
                return $"{cat} {cat.Validate().Count} {JsonSerializer.Deserialize<Pet>("{\"kind\":\"cat\",\"meows\":10}").Validate().Count}";
                """));
    }

    [Theory]
    [InlineData("required", """{ "type": "string", "const": "cat" }""")]
    [InlineData("x-required", """{ "type": "string", "const": "cat", "default": "cat" }""")]
    [InlineData("x-required", """{ "type": "string", "enum": ["cat"] }""")]
    [InlineData("x-required", """{ "type": "string" }""")]
    public void Tag_of_a_union_in_a_body_is_written_required_or_not(string required, string kind)
    {
        string written = Consumer.Run(
            SpecTest.Of("openapi.json", $$"""
                {
                  "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
                  "paths": { "/pets": { "post": { "operationId": "createPet", "responses": {}, "requestBody": { "required": true, "content": { "application/json": { "schema": {
                    "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                    "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } } } } } } } },
                  "components": { "schemas": {
                    "Cat": { "type": "object", "{{required}}": ["kind"], "properties": { "kind": {{kind}}, "meows": { "type": "integer" } } },
                    "Dog": { "type": "object", "{{required}}": ["kind"], "properties": { "kind": { "type": "string", "const": "dog" }, "barks": { "type": "integer" } } } } }
                }
                """),
            "return $\"{(CreatePetRequest)new Cat { Meows = 1 }} {new Cat { Meows = 1 }.Validate().Count}\";");

        Assert.Equal("""{"kind":"cat","meows":1} 0""", written);
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", true)]
    [InlineData("""{ "type": "string", "enum": ["dog", "cat"] }""", true)]
    [InlineData("""{ "type": "string", "enum": ["DOG", "CAT"] }""", false)]
    [InlineData("""{ "type": "string", "maxLength": 2 }""", false)]
    [InlineData("""{ "type": "string", "nullable": true }""", false)]
    [InlineData("""{ "type": "string", "readOnly": true }""", false)]
    [InlineData("""{ "type": "string", "deprecated": true }""", false)]
    public void Tag_is_there_from_the_start_where_the_schema_of_the_member_allows_it(string kind, bool isThere) =>
        Assert.Equal(isThere, HasInitialKind(Document(MappedPet, kind)));

    [Theory]
    [InlineData(""" "Other": { "oneOf": [{ "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "kind", "mapping": { "dog": "Dog" } } } """, true)]
    [InlineData(""" "Other": { "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }], "discriminator": { "propertyName": "kind", "mapping": { "hound": "Dog", "cat": "Cat" } } } """, false)]
    [InlineData(""" "Other": { "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }], "discriminator": { "propertyName": "kind", "mapping": { "dog": "Dog", "hound": "Dog", "cat": "Cat" } } } """, false)]
    [InlineData(""" "Other": { "type": "object", "properties": { "dog": { "$ref": "#/components/schemas/Dog" } } } """, false)]
    [InlineData(""" "Other": { "allOf": [{ "$ref": "#/components/schemas/Dog" }], "properties": { "x": {} } } """, false)]
    [InlineData(""" "Other": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } """, true)]
    public void Tag_is_there_from_the_start_where_all_that_refers_to_the_alternative_maps_it_alike(string other, bool isThere) =>
        Assert.Equal(isThere, HasInitialKind(Document(MappedPet).Replace("\"Cat\": {", other.Trim() + ", \"Cat\": {", StringComparison.Ordinal)));

    private static bool HasInitialKind(string document) => SpecTest.Of("openapi.json", document).Run().Sources["MyApp.Dog.g.cs"].Contains("Kind { get; init; } = ", StringComparison.Ordinal);

    private static SpecResult Pets(string pet) => SpecTest.Of("pets/openapi.json", Document(pet)).Run();

    private static string Document(string pet, string kind = """{ "type": "string" }""") => $$$"""
        {
          "openapi": "3.0.3", "info": { "title": "Pets", "version": "1" }, "paths": {},
          "components": {
            "schemas": {
              "Pet": {{{pet}}},
              "Dog": { "type": "object", "required": ["kind", "name"], "properties": { "kind": {{{kind}}}, "name": { "type": "string" }, "loudness": { "type": "integer", "maximum": 10 } } },
              "Cat": { "type": "object", "required": ["kind", "name"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } }
            }
          }
        }
        """;

    private const string OneOfBoth =
        $$"""{ "oneOf": [{ "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Box" }], "discriminator": {{Discriminator}} }""";

    private static SpecResult Shapes(string shape, string circle = Circle) => SpecTest.Of("shapes/openapi.json", ShapesDocument(shape, circle)).Run();

    private static string ShapesDocument(string shape, string circle = Circle) => $$"""
        { "openapi": "3.1.0", "info": { "title": "Shapes", "version": "1" }, "paths": {}, "components": { "schemas": { "Shape": {{shape}}, "Circle": {{circle}}, "Box": {{Box}} } } }
        """;
}
