using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>Which alternative of a union a value is read as.</summary>
public sealed class UnionTests
{
    private const string Schema =
        """
        {
          "oneOf": [
            { "title": "Cat", "type": "object", "properties": { "name": { "type": "string" }, "lives": { "type": "integer" } }, "required": ["name", "lives"] },
            { "title": "Dog", "type": "object", "properties": { "name": { "type": "string" }, "tricks": { "type": "integer" } }, "required": ["name"] },
            { "title": "Fish", "type": "object", "properties": { "kind": { "const": "fish" }, "name": { "type": "string" } }, "required": ["kind"], "additionalProperties": false },
            { "type": "string" },
            { "type": "array", "items": { "type": "integer" } }
          ]
        }
        """;

    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("pet.schema.json", Schema).Run());

    [Theory]
    [InlineData("""{"name":"Tom","lives":9}""", "Cat")]
    [InlineData("""{"name":"Rex"}""", "Dog")]
    [InlineData("""{"tricks":3,"na\u006de":"Rex"}""", "Dog")]
    [InlineData("""{"name":"Bob","kind":"fish"}""", "Fish")]
    [InlineData("""{"kind":"fish","lives":1}""", "Fish")]
    [InlineData("""{"lives":1,"more":2,"kind":"fish"}""", "Fish")]
    [InlineData("""{"lives":1,"kind":"fish","name":"Tom"}""", "Cat")]
    [InlineData("""{"lives":1,"kind":"bird"}""", "JsonElement")]
    [InlineData("\"Tom\"", "String")]
    [InlineData("[1,2]", "Int64[]")]
    [InlineData("5", "JsonElement")]
    public void Alternative_is_told_by_token_constants_and_members(string json, string expected)
    {
        object pet = LoadedModels.Read(s_models.Root("pet.schema.json"), json);

        Assert.Equal(expected, pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
    }

    [Fact]
    public void Forbidden_member_is_named_where_a_constant_says_which_alternative_has_it() =>
        Assert.Contains("/lives", string.Join("\n", LoadedModels.Validate(LoadedModels.Read(s_models.Root("pet.schema.json"), """{"kind":"fish","lives":1}"""))), StringComparison.Ordinal);

    [Fact]
    public void Closed_alternative_that_nothing_else_tells_is_none_with_a_member_that_it_forbids()
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("pet.schema.json", """{ "oneOf": [{ "properties": { "a": {} }, "required": ["a"], "additionalProperties": false }, { "properties": { "b": {} }, "required": ["b"] }] }""").Run());
        object pet = LoadedModels.Read(models.Root("pet.schema.json"), """{ "a": 1, "c": 2 }""");
        Assert.Equal("JsonElement", pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
    }

    [Theory]
    [InlineData("true", "Boolean")]
    [InlineData("[true]", "RuleArray")]
    [InlineData("""{"severity":"error"}""", "RuleObject")]
    [InlineData("\"off\"", "JsonElement")]
    public void Types_of_one_schema_are_alternatives_also_where_the_array_is_a_tuple(string json, string expected)
    {
        const string Rule = """{"$schema":"http://json-schema.org/draft-07/schema#","type":["boolean","object","array"],"items":[{"type":"boolean"}],"minItems":1,"properties":{"severity":{"type":"string"}}}""";
        LoadedModels models = LoadedModels.Of(SpecTest.Of("rule.schema.json", Rule).Run());

        object rule = LoadedModels.Read(models.Root("rule.schema.json"), json);

        Assert.Equal(expected, rule.GetType().GetProperty("Value")!.GetValue(rule)!.GetType().Name);
    }

    [Theory]
    [InlineData("""{ "const": true }""", """{ "const": false }""", "true", "One")]
    [InlineData("""{ "const": true }""", """{ "const": false }""", "false", "Two")]
    [InlineData("""{ "const": true }""", """{ "const": false }""", "\"true\"", "JsonElement")]
    [InlineData("""{ "const": 1 }""", """{ "const": 2 }""", "2", "Two")]
    [InlineData("""{ "const": 1 }""", """{ "const": 2 }""", "2.0", "Two")]
    [InlineData("""{ "const": 1 }""", """{ "const": 2 }""", "3", "JsonElement")]
    [InlineData("""{ "const": -9223372036854775808 }""", """{ "const": 1.5 }""", "1.5", "Two")]
    [InlineData("""{ "const": 1 }""", """{ "const": "1" }""", "\"1\"", "Two")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["c", "d"] }""", "\"c\"", "Two")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["c", "d"] }""", "\"\u0061\"", "One")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["c", "d"] }""", "\"new\"", "JsonElement")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["b", "c"] }""", "\"c\"", "Two")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["b", "c"] }""", "\"new\"", "One")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "type": "string" }""", "\"new\"", "Two")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "b"] }""", "\"new\"", "One")]
    [InlineData("""{ "enum": [1, 2] }""", """{ "enum": [3, 4] }""", "4", "Two")]
    [InlineData("""{ "allOf": [{ "enum": ["a", "b"] }, { "enum": ["b", "c"] }] }""", """{ "$ref": "#/$defs/A" }""", "\"a\"", "Two")]
    [InlineData("""{ "type": "null" }""", """{ "type": "string" }""", "null", "One")]
    [InlineData("""{ "type": "null" }""", """{ "type": "string" }""", "\"x\"", "Two")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", null] }""", """{ "const": "b" }""", "null", "One")]
    public void Objects_are_told_apart_by_the_values_that_a_required_member_lists(string one, string two, string value, string expected)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("pet.schema.json", $$"""
            {
              "$defs": { "A": { "const": "a" } },
              "oneOf": [
                { "title": "One", "type": "object", "properties": { "id": { "type": "integer" }, "kind": {{one}} }, "required": ["kind"] },
                { "title": "Two", "type": "object", "properties": { "id": { "type": "integer" }, "kind": {{two}} }, "required": ["kind"] }
              ]
            }
            """).Run());

        object pet = LoadedModels.Read(models.Root("pet.schema.json"), $$"""{"kind":{{value}},"id":1}""");

        Assert.Equal(expected, pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
    }

    [Theory]
    [InlineData("""{"object":"charge","status":"new"}""", "Charge")]
    [InlineData("""{"object":"invoice","status":"new"}""", "Invoice")]
    [InlineData("""{"object":"refund","status":"open"}""", "JsonElement")]
    public void New_value_of_a_list_hides_no_object_that_another_member_tells(string json, string expected)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("event.schema.json", """
            {
              "oneOf": [
                { "title": "Invoice", "type": "object", "properties": { "status": { "enum": ["open", "paid"] }, "object": { "const": "invoice" } }, "required": ["object", "status"] },
                { "title": "Charge", "type": "object", "properties": { "status": { "enum": ["failed", "done"] }, "object": { "const": "charge" } }, "required": ["object", "status"] }
              ]
            }
            """).Run());

        object value = LoadedModels.Read(models.Root("event.schema.json"), json);

        Assert.Equal(expected, value.GetType().GetProperty("Value")!.GetValue(value)!.GetType().Name);
    }

    [Theory]
    [InlineData("\"x\"", "StrOrInt")]
    [InlineData("[\"x\"]", "String[]")]
    [InlineData("true", "JsonElement")]
    [InlineData("""{"meows":true}""", "Pet")]
    [InlineData("""{"wheels":4}""", "Car")]
    [InlineData("""{"wings":2}""", "JsonElement")]
    public void Union_among_the_alternatives_takes_what_its_own_alternatives_take(string json, string expected)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("any.schema.json", """
            {
              "oneOf": [{ "$ref": "#/$defs/StrOrInt" }, { "type": "array", "items": { "type": "string" } }, { "$ref": "#/$defs/Pet" }, { "$ref": "#/$defs/Car" }],
              "$defs": {
                "StrOrInt": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
                "Pet": { "oneOf": [{ "$ref": "#/$defs/Cat" }, { "$ref": "#/$defs/Dog" }] },
                "Cat": { "type": "object", "properties": { "meows": { "type": "boolean" } }, "required": ["meows"] },
                "Dog": { "type": "object", "properties": { "barks": { "type": "boolean" } }, "required": ["barks"] },
                "Car": { "type": "object", "properties": { "wheels": { "type": "integer" } }, "required": ["wheels"] }
              }
            }
            """).Run());

        object value = LoadedModels.Read(models.Root("any.schema.json"), json);

        Assert.Equal(expected, value.GetType().GetProperty("Value")!.GetValue(value)!.GetType().Name);
        Assert.Equal(json, LoadedModels.Write(value));
        Assert.Equal(expected != "JsonElement", LoadedModels.Validate(value).Count == 0);
    }

    [Theory]
    [InlineData("\"x\"", "String")]
    [InlineData("5", "Second")]
    [InlineData("[\"x\"]", "Third")]
    [InlineData("true", "JsonElement")]
    public void Unions_that_hold_each_other_come_to_an_end(string json, string expected)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("first.schema.json", """
            {
              "oneOf": [{ "$ref": "#/$defs/Second" }, { "type": "string" }, { "$ref": "#/$defs/Third" }],
              "$defs": {
                "Second": { "oneOf": [{ "$ref": "#" }, { "type": "integer" }] },
                "Third": { "oneOf": [{ "$ref": "#/$defs/Second" }, { "type": "array", "items": { "type": "string" } }] }
              }
            }
            """).Run());

        object value = LoadedModels.Read(models.Root("first.schema.json"), json);

        Assert.Equal(expected, value.GetType().GetProperty("Value")!.GetValue(value)!.GetType().Name);
        Assert.Equal(json, LoadedModels.Write(value));
    }

    [Theory]
    [InlineData("""{"y":1}""")]
    [InlineData("""{"x":1}""")]
    [InlineData("""{"z":1}""")]
    [InlineData("[1]")]
    public void Unions_that_hold_each_other_are_read_to_an_end(string json)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("shop/box.schema.json", """
            {
              "type": "object",
              "properties": { "a": { "$ref": "#/$defs/A" } },
              "$defs": {
                "A": { "oneOf": [{ "$ref": "#/$defs/B" }, { "type": "object", "properties": { "x": { "type": "integer" } }, "required": ["x"] }] },
                "B": { "oneOf": [{ "$ref": "#/$defs/A" }, { "type": "object", "properties": { "y": { "type": "integer" } }, "required": ["y"] }] }
              }
            }
            """).Run());
        string text = $$"""{"a":{{json}}}""";

        object box = LoadedModels.Read(models.Type("Box"), text);

        // What is valid then is undefined (2020-12 core §9.4.1).
        Assert.Equal(text, LoadedModels.Write(box));
        LoadedModels.Validate(box);
    }

    [Fact]
    public void Unions_of_nothing_but_each_other_take_nothing()
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("first.schema.json", """
            {
              "oneOf": [{ "$ref": "#/$defs/Second" }, { "$ref": "#/$defs/Third" }],
              "$defs": {
                "Second": { "oneOf": [{ "$ref": "#" }, { "$ref": "#/$defs/Third" }] },
                "Third": { "oneOf": [{ "$ref": "#" }, { "$ref": "#/$defs/Second" }] }
              }
            }
            """).Run());

        Assert.Equal("5", LoadedModels.Write(LoadedModels.Read(models.Root("first.schema.json"), "5")));
    }

    [Theory]
    [InlineData("99999999999999999999", true)]
    [InlineData("5", true)]
    [InlineData("true", false)]
    public void Integer_beyond_64_bits_is_valid_through_a_union_among_the_alternatives_too(string json, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("any.schema.json", """
            { "oneOf": [{ "$ref": "#/$defs/StrOrInt" }, { "type": "array", "items": { "type": "string" } }], "$defs": { "StrOrInt": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } } }
            """).Run());

        Assert.Equal(isValid, LoadedModels.Validate(LoadedModels.Read(models.Root("any.schema.json"), json)).Count == 0);
    }

    [Theory]
    [InlineData("oneOf", """{ "const": "low", "title": "Low" }, { "const": "high" }""", "Level? Level")]
    [InlineData("oneOf", """{ "const": "low" }, { "enum": ["high", null] }""", "Level? Level")]
    [InlineData("oneOf", """{ "enum": ["low", "mid"] }, { "const": "high" }""", "Level? Level")]
    [InlineData("anyOf", """{ "const": "low" }, { "const": "high" }, { "type": "string" }""", "Level? Level")]
    [InlineData("anyOf", """{ "const": "low" }, { "minLength": 9 }""", "Level? Level", "AsString")]
    [InlineData("oneOf", """{ "const": 1 }, { "const": 2 }""", "long? Level")]
    [InlineData("oneOf", """{ "const": true }, { "const": false }""", "bool? Level")]
    [InlineData("oneOf", """{ "const": 1 }, { "const": "low" }""", "Level? Level", "AsString")]
    public void Constants_without_a_type_imply_it(string keyword, string alternatives, string expected, string accessor = "IsKnown")
    {
        SpecResult result = SpecTest.Of("tank.schema.json", $$"""{ "properties": { "level": { "{{keyword}}": [{{alternatives}}] } } }""").Run();

        Assert.Contains("public " + expected.Replace("Level?", "TankLevel?", StringComparison.Ordinal), result.Sources["MyApp.Tank.g.cs"], StringComparison.Ordinal);
        Assert.Equal(expected.StartsWith("Level", StringComparison.Ordinal), result.Sources.TryGetValue("MyApp.TankLevel.g.cs", out string? type));
        Assert.Contains(type is null ? "" : accessor, type ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oneOf", "", "0", true)]
    [InlineData("oneOf", "", "-5", true)]
    [InlineData("anyOf", ", { \"type\": \"null\" }", "null", true)]
    [InlineData("anyOf", ", { \"type\": \"null\" }", "0", true)]
    [InlineData("oneOf", "", "7", false)]
    public void Integers_with_titles_are_an_open_enumeration(string keyword, string further, string value, bool isValid)
    {
        SpecResult result = SpecTest.Of("tank.schema.json", $$"""
            { "type": "object", "properties": { "level": { "type": ["integer", "null"], "{{keyword}}": [
              { "const": 0, "title": "NONE", "description": "Nothing in it." }, { "const": -5, "title": "BELOW_ZERO", "deprecated": true }{{further}} ] } } }
            """).Run();
        LoadedModels models = LoadedModels.Of(result);

        object tank = LoadedModels.Read(models.Root("tank.schema.json"), $$"""{"level":{{value}}}""");

        Assert.Equal($$"""{"level":{{value}}}""", LoadedModels.Write(tank));
        Assert.Equal(isValid, LoadedModels.Validate(tank).Count == 0);
        string type = result.Sources["MyApp.TankLevel.g.cs"];
        Assert.Contains("/// <summary>Nothing in it.</summary>", type, StringComparison.Ordinal);
        Assert.Contains("None = 0", type, StringComparison.Ordinal);
        Assert.Contains("BelowZero = -5", type, StringComparison.Ordinal);
        Assert.Contains("Obsolete(", type, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "const": 1, "title": "One" }, { "const": 2 }""")]
    [InlineData("""{ "const": 1, "title": "One" }, { "minimum": 5, "title": "Many" }""")]
    [InlineData("""{ "const": 1, "title": "One" }, { "const": 1, "title": "Uno" }""")]
    public void Integers_of_which_not_each_one_has_a_name_are_numbers(string alternatives) =>
        Assert.Contains("long? Level", SpecTest.Of("tank.schema.json", $$"""{ "properties": { "level": { "type": "integer", "oneOf": [{{alternatives}}] } } }""").Run().Sources["MyApp.Tank.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"level":"high"}""", true)]
    [InlineData("""{"level":null}""", true)]
    [InlineData("""{"level":"new"}""", false)]
    [InlineData("""{}""", true)]
    public void Constants_without_a_type_are_read_and_checked_as_with_one(string json, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("tank.schema.json", """{ "type": "object", "properties": { "level": { "oneOf": [{ "const": "low" }, { "enum": ["high", null] }] } } }""").Run());

        object tank = LoadedModels.Read(models.Root("tank.schema.json"), json);

        Assert.Equal(json, LoadedModels.Write(tank));
        Assert.Equal(isValid, LoadedModels.Validate(tank).Count == 0);
    }

    [Theory]
    [InlineData("oneOf", """{ "type": "string", "enum": ["a", "b"] }, { "type": "string", "enum": ["b", "c"] }""", false)]
    [InlineData("oneOf", """{ "enum": ["a", "b"] }, { "enum": ["b", "c"] }""", false)]
    [InlineData("oneOf", """{ "enum": ["a", "b"] }, { "enum": ["c", "d"] }""", true)]
    [InlineData("oneOf", """{ "enum": ["a", "b"] }, { "type": "string" }""", false)]
    [InlineData("anyOf", """{ "enum": ["a", "b"] }, { "enum": ["b", "c"] }""", true)]
    [InlineData("anyOf", """{ "enum": ["a", "b"] }, { "type": "string" }""", true)]
    public void Text_that_two_alternatives_allow_is_valid_where_any_may(string keyword, string alternatives, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("tank.schema.json", $$"""{ "type": "object", "properties": { "level": { "{{keyword}}": [{{alternatives}}] } } }""").Run());

        Assert.Equal(isValid, LoadedModels.Validate(LoadedModels.Read(models.Root("tank.schema.json"), """{"level":"b"}""")).Count == 0);
    }

    [Theory]
    [InlineData("byte", """{"files":{"a":"Hello, world"}}""", true)]
    [InlineData("base64", """{"files":{"a":"Hello, world"}}""", true)]
    [InlineData("byte", """{"files":{"a":"SGVs\nbG8="}}""", false)]
    public void Text_that_is_no_base64_is_not_of_an_alternative_of_bytes(string format, string json, bool isValid)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("files.schema.json", $$"""
            {
              "oneOf": [
                { "title": "Bytes", "type": "object", "properties": { "files": { "type": "object", "additionalProperties": { "type": "string", "format": "{{format}}" } } } },
                { "title": "Texts", "type": "object", "properties": { "files": { "type": "object", "additionalProperties": { "type": "string" } } } }
              ]
            }
            """).Run());

        Assert.Equal(isValid, LoadedModels.Validate(LoadedModels.Read(models.Root("files.schema.json"), json)).Count == 0);
    }

    [Fact]
    public void Union_without_a_value_is_null_and_of_no_alternative()
    {
        object pet = Activator.CreateInstance(s_models.Root("pet.schema.json"))!;

        Assert.Equal("null", LoadedModels.Write(pet));
        Assert.StartsWith("The value", Assert.Single(LoadedModels.Validate(pet)), StringComparison.Ordinal);
    }

    [Fact]
    public void Accessors_leave_the_name_of_the_union_out_where_the_rest_is_a_name_of_its_own()
    {
        string[] names = ["PetDog", "PetFish", "Fish", "PetValue", "Pet3", "Petition"];
        string definitions = string.Join(",", names.Select(static x => $$"""  "{{x}}": { "type": "object", "properties": { "{{x}}": {} }, "required": ["{{x}}"] }"""));
        string references = string.Join(",", names.Select(static x => $$"""{ "$ref": "#/$defs/{{x}}" }"""));
        SpecResult result = SpecTest.Of("pet.schema.json", $$"""{ "$defs": { {{definitions}} }, "oneOf": [{{references}}] }""").Run();

        string union = result.Sources["MyApp.Pet.g.cs"];

        Assert.Equal(
            ["PetDog? AsDog", "PetFish? AsPetFish", "Fish? AsFish", "PetValue? AsPetValue", "Pet3? AsPet3", "Petition? AsPetition"],
            union.Split('\n').Where(static x => x.Contains("? As", StringComparison.Ordinal)).Select(static x => x.Trim()["public ".Length..x.Trim().IndexOf(" =>", StringComparison.Ordinal)]));
        Assert.Contains("Func<PetDog, TResult> dog,", union, StringComparison.Ordinal);
    }

    [Fact]
    public void Union_can_have_more_alternatives_than_a_byte_counts()
    {
        string kinds = string.Join(",", Enumerable.Range(1, 300).Select(static x => $$$"""{"title":"Kind{{{x}}}","type":"object","properties":{"kind":{"const":"k{{{x}}}"}},"required":["kind"]}"""));
        LoadedModels models = LoadedModels.Of(SpecTest.Of("pet.schema.json", $$"""{"oneOf":[{{kinds}}]}""").Run());

        object pet = LoadedModels.Read(models.Root("pet.schema.json"), """{"kind":"k300"}""");

        Assert.Equal("Kind300", pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
    }

    [Fact]
    public void Choosing_allocates_nothing()
    {
        string allocated = Consumer.Run(
            SpecTest.Of("pet.schema.json", Schema),
            """"
            byte[] json = Encoding.UTF8.GetBytes("""{"name":"Tom","lives":9,"other":{"x":[1,2]}}""");
            var shapes = typeof(Pet).GetField("s_shapes", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null);
            return Measure(json, (global::Specimen.SpecUnion)shapes!).ToString();

            static long Measure(byte[] json, global::Specimen.SpecUnion shapes)
            {
                long before = 0;
                int sum = 0;
                for (int i = 0; i < 3; i++)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                    var reader = new Utf8JsonReader(json);
                    reader.Read();
                    foreach (int kind in global::Specimen.SpecUnion.Candidates(in reader, shapes))
                    {
                        sum += kind;
                    }
                }

                return sum == 0 ? -1 : GC.GetAllocatedBytesForCurrentThread() - before;
            }
            """");

        Assert.Equal("0", allocated);
    }
}
