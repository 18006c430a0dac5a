using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace Specimen.Tests.Analyzers;

public sealed class ExampleAnalyzerTests
{
    [Theory]
    [InlineData("""{ "type": "integer" }""", "\"5\"", "The example is the string \"5\", but must be an integer; remove the quotes")]
    [InlineData("""{ "type": "boolean" }""", "\"true\"", "The example is the string \"true\", but must be true or false; remove the quotes")]
    [InlineData("""{ "type": "string" }""", "5", "The example is the number 5, but must be a string; put it in quotes")]
    [InlineData("""{ "type": "integer" }""", "1.5", "The example is the number 1.5, but must be an integer")]
    [InlineData("""{ "type": ["string", "null"] }""", "[]", "The example is an array, but must be a string or null")]
    [InlineData("""{ "type": "object" }""", "null", "The example is null, but must be an object; give it a value, leave it out, or let its type be null")]
    [InlineData("""{ "type": ["integer", "null"], "minimum": 3 }""", "2", "The example is the number 2, but must be at least 3")]
    [InlineData("""{ "exclusiveMinimum": 3 }""", "3", "The example is the number 3, but must be more than 3")]
    [InlineData("""{ "maximum": 3 }""", "4e0", "The example is the number 4e0, but may be at most 3")]
    [InlineData("""{ "exclusiveMaximum": 3 }""", "3", "The example is the number 3, but must be less than 3")]
    [InlineData("""{ "multipleOf": 0.01 }""", "0.075", "The example is the number 0.075, but must be a multiple of 0.01")]
    [InlineData("""{ "minLength": 2 }""", "\"😀\"", "The example has 1 character, but needs at least 2")]
    [InlineData("""{ "maxLength": 1 }""", "\"ab\"", "The example has 2 characters, but may have at most 1")]
    [InlineData("""{ "pattern": "^\\d+$" }""", "\"٣\"", "The example is the string \"٣\", which the pattern ^\\d+$ does not match")]
    [InlineData("""{ "format": "date" }""", "\"2024-02-30\"", "The example is the string \"2024-02-30\", which is no date such as 2024-05-31")]
    [InlineData("""{ "format": "date-time" }""", "\"31.5.2024\"", "The example is the string \"31.5.2024\", which is no date-time such as 2024-05-31T13:45:00Z")]
    [InlineData("""{ "enum": ["public", "private"] }""", "\"pubic\"", "The example is the string \"pubic\", which is none of the allowed values \"public\", \"private\"; did you mean \"public\"?")]
    [InlineData("""{ "const": { "a": 1 } }""", """{ "a": 2 }""", "The example is an object, but must be {\"a\":1}")]
    [InlineData("""{ "minItems": 2 }""", "[1]", "The example has 1 item, but needs at least 2")]
    [InlineData("""{ "maxItems": 0 }""", "[1]", "The example has 1 item, but may have at most 0")]
    [InlineData("""{ "uniqueItems": true }""", "[1, \"1\", 1.0]", "Item 3 stands in the array twice, but all its items must differ")]
    [InlineData("""{ "contains": { "type": "string" } }""", "[1]", "The example has 0 items that fit 'contains', but needs at least 1")]
    [InlineData("""{ "contains": { "type": "string" }, "maxContains": 1 }""", "[\"a\", \"b\"]", "The example has 2 items that fit 'contains', but may have at most 1")]
    [InlineData("""{ "items": { "type": "string" } }""", "[\"a\", 2]", "Item 2 is the number 2, but must be a string; put it in quotes")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }], "items": false }""", "[\"a\", 2]", "Item 2 is not allowed here at all")]
    [InlineData("""{ "required": ["name"] }""", "{}", "The example lacks the required member 'name'; add it, or take it out of 'required'")]
    [InlineData("""{ "required": ["a", "b"] }""", "{}", "The example lacks the required members 'a', 'b'; add them, or take them out of 'required'")]
    [InlineData("""{ "properties": { "name": {} }, "additionalProperties": false }""", """{ "nmae": 1 }""", "'nmae' is a member that the schema does not allow; did you mean 'name'?")]
    [InlineData("""{ "patternProperties": { "^x-": {} }, "additionalProperties": false }""", """{ "y": 1, "x-z": 1 }""", "'y' is a member that the schema does not allow")]
    [InlineData("""{ "patternProperties": { "^x-": { "type": "string" } } }""", """{ "x-z": 1 }""", "'x-z' is the number 1, but must be a string; put it in quotes")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "y": 1 }""", "'y' is the number 1, but must be a string; put it in quotes")]
    [InlineData("""{ "propertyNames": { "maxLength": 1 } }""", """{ "ab": 1 }""", "'ab' is not a name that 'propertyNames' allows")]
    [InlineData("""{ "minProperties": 1 }""", "{}", "The example has 0 members, but needs at least 1")]
    [InlineData("""{ "maxProperties": 0 }""", """{ "a": 1 }""", "The example has 1 member, but may have at most 0")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", """{ "a": 1 }""", "The example has 'a', and so needs 'b'")]
    [InlineData("""{ "dependentSchemas": { "a": { "required": ["c"] } } }""", """{ "a": 1 }""", "The example lacks the required member 'c'; add it, or take it out of 'required'")]
    [InlineData("""{ "not": { "type": "string" } }""", "\"a\"", "The example fits the schema at 'not', which it must not")]
    [InlineData("""{ "if": { "type": "string" }, "then": { "maxLength": 1 } }""", "\"ab\"", "The example has 2 characters, but may have at most 1")]
    [InlineData("""{ "if": { "type": "string" }, "then": true, "else": { "maximum": 1 } }""", "2", "The example is the number 2, but may be at most 1")]
    [InlineData("""{ "allOf": [{ "maximum": 1 }, { "$ref": "#/$defs/Even" }], "$defs": { "Even": { "multipleOf": 2 } } }""", "1", "The example is the number 1, but must be a multiple of 2")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", "5", "The example is the number 5, but must be a string or null; put it in quotes")]
    [InlineData("""{ "anyOf": [{ "type": "integer", "minimum": 9 }, { "type": "null" }] }""", "5", "The example is the number 5, but must be at least 9")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "minimum": 2 }] }""", "5", "The example fits 2 of the alternatives at 'oneOf', where it must fit exactly one")]
    [InlineData("""{ "oneOf": [{ "properties": { "kind": { "const": "a" } } }, { "properties": { "kind": { "const": "b" }, "n": { "type": "integer" } } }] }""", """{ "kind": "b", "n": "1" }""", "'n' is the string \"1\", but must be an integer; remove the quotes")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b", "c"] }] }""", "{}", "The example fits none of the 2 alternatives at 'oneOf'; nearest: The example lacks the required member 'a'; add it, or take it out of 'required'")]
    [InlineData("false", "5", "The example is not allowed here at all")]
    public async Task Contradiction_is_told_in_plain_words(string schema, string example, string message)
    {
        string line = Assert.Single(await ExampleTest.CheckAsync(schema, example));
        Assert.StartsWith($"SPEC0101 {message} (pet.schema.json:1:", line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "1.0")]
    [InlineData("""{ "type": "integer" }""", "1e300")]
    [InlineData("""{ "type": "integer" }""", "123456789012345678901234567890")]
    [InlineData("""{ "type": "number", "maximum": 1e300 }""", "1e299")]
    [InlineData("""{ "enum": [{ "a": 1.0, "b": 2 }] }""", """{ "b": 2, "a": 1 }""")]
    [InlineData("""{ "maxLength": 1 }""", "\"😀\"")]
    [InlineData("""{ "uniqueItems": true }""", "[1, \"1\", null, \"\", [1], [\"1\"]]")]
    [InlineData("""{ "required": ["a"], "minLength": 9, "minimum": 9, "minItems": 9, "contains": false }""", "true")]
    [InlineData("""{ "pattern": "^(a|aa|b(?=c))+$" }""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\"")]
    [InlineData("""{ "pattern": "(" }""", "\"a\"")]
    [InlineData("""{ "format": "email" }""", "\"a\"")]
    [InlineData("""{ "format": "date-time" }""", "\"2024-05-31 13:45\"")]
    [InlineData("""{ "not": { "unevaluatedProperties": false, "properties": { "a": {} } } }""", """{ "b": 1 }""")]
    [InlineData("""{ "not": { "pattern": "(" } }""", "\"a\"")]
    [InlineData("""{ "not": { "maxProperties": 0 } }""", """{ "a": 1 }""")]
    [InlineData("""{ "oneOf": [{ "format": "ipv4" }, { "format": "ipv6" }] }""", "\"::1\"")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/x" }, { "type": "integer" }] }""", "1")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/A" }], "$defs": { "A": { "type": "integer" } } }""", "1")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }, { "$ref": "#/$defs/A" }], "$defs": { "A": { "anyOf": [{ "$ref": "#/$defs/B" }] }, "B": { "$ref": "#/$defs/A" } } }""", "1")]
    [InlineData("""{ "$ref": "#" }""", "1")]
    [InlineData("""{ "type": "object", "properties": { "next": { "$ref": "#" } } }""", """{ "next": { "next": {} } }""")]
    [InlineData("""{ "contains": { "type": "string" }, "minContains": 0 }""", "[]")]
    [InlineData("""{ "if": { "required": ["a"] }, "else": { "required": ["b"] } }""", """{ "b": 1 }""")]
    [InlineData("true", "5")]
    public async Task What_the_schema_allows_is_not_reported(string schema, string example) =>
        Assert.Empty(await ExampleTest.CheckAsync(schema, example));

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", """ "minimum": 3, "exclusiveMinimum": true """, "3", "must be more than 3")]
    [InlineData("http://json-schema.org/draft-06/schema#", """ "const": 1 """, "3", "must be 1")]
    [InlineData("http://json-schema.org/draft-07/schema#", """ "items": [{ "type": "string" }], "additionalItems": false """, "[\"a\", 1]", "is not allowed here at all")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", """ "dependencies": { "a": ["b"] } """, """{ "a": 1 }""", "needs 'b'")]
    [InlineData("https://json-schema.org/draft/2020-12/schema", """ "$ref": "#/$defs/A", "maximum": 2, "$defs": { "A": { "type": "integer" } } """, "3", "may be at most 2")]
    public async Task Every_dialect_is_checked(string dialect, string keywords, string example, string message) =>
        Assert.Contains(message, Assert.Single(await ExampleTest.CheckAsync($$"""{ "$schema": "{{dialect}}", {{keywords}} }""", example)), StringComparison.Ordinal);

    [Fact]
    public async Task Each_contradiction_stands_at_its_line_and_column_with_the_place_in_the_schema()
    {
        IReadOnlyList<string> lines = await ExampleTest.CheckAsync(
            """
            {
              "required": ["id"],
              "properties": {
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "labels": { "items": { "required": ["color"], "type": "object" } }
              }
            }
            """,
            """
            {
              "name": "",
              "labels": [
                { "color": 1 },
                {}
              ]
            }
            """);
        Assert.Equal(
            [
                "1:1 SPEC0101 The example lacks the required member 'id'; add it, or take it out of 'required' (pet.schema.json:2:3)",
                "2:11 SPEC0101 'name' has 0 characters, but needs at least 1 (pet.schema.json:6:7)",
                "5:5 SPEC0101 Item 2 of 'labels' lacks the required member 'color'; add it, or take it out of 'required' (pet.schema.json:8:28)",
            ],
            lines);
    }

    [Fact]
    public async Task Every_example_of_the_name_is_checked_yaml_too()
    {
        AnalyzerRun run = await ExampleTest.Of("zoo/pet.schema.yaml", "type: object\nproperties:\n  name: { type: string }\n")
            .WithSpec("zoo/pet.example.json", """{ "name": 1 }""")
            .WithSpec("zoo/pet.2.example.yaml", "other: 1\nname: 2\n")
            .WithSpec("zoo/other.example.json", """{ "name": 1 }""")
            .WithSpec("pet.example.json", """{ "name": 1 }""")
            .RunAsync();
        Assert.Equal(
            [
                "specs/zoo/pet.2.example.yaml:2:7 SPEC0101 'name' is the number 2, but must be a string; put it in quotes (zoo/pet.schema.yaml:3:11)",
                "specs/zoo/pet.example.json:1:11 SPEC0101 'name' is the number 1, but must be a string; put it in quotes (zoo/pet.schema.yaml:3:11)",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Examples_and_defaults_of_a_schema_are_checked_but_null_means_none()
    {
        AnalyzerRun run = await ExampleTest.Of("pet.schema.json", """
            {
              "properties": {
                "age": { "type": "integer", "examples": [1, "x", null], "default": "y" },
                "name": { "type": "string", "default": null }
              }
            }
            """).RunAsync();
        Assert.Equal(
            [
                "specs/pet.schema.json:3:49 SPEC0102 The example is the string \"x\", but must be an integer (pet.schema.json:3:14)",
                "specs/pet.schema.json:3:72 SPEC0103 The default is the string \"y\", but must be an integer (pet.schema.json:3:14)",
            ],
            run.Lines);
    }

    [Fact]
    public async Task No_more_than_twenty_contradictions_of_a_file_are_reported()
    {
        AnalyzerRun run = await ExampleTest.Of("pet.schema.json", """{ "items": { "type": "string" } }""")
            .WithSpec("pet.example.json", "[" + string.Join(", ", System.Linq.Enumerable.Range(0, 30)) + "]")
            .RunAsync();
        Assert.Equal(21, run.Reported.Count);
        Assert.Equal("SPEC0104", run.Reported[20].Id);
    }

    [Fact]
    public async Task Alternatives_that_multiply_are_given_up()
    {
        string schema = """{ "anyOf": [{ "properties": { "a": { "$ref": "#" } }, "required": ["b"] }, { "properties": { "a": { "$ref": "#" } }, "required": ["c"] }] }""";
        string example = string.Concat(System.Linq.Enumerable.Repeat("""{"a":""", 60)) + "1" + new string('}', 60);
        Assert.Equal(["1:1 SPEC0104 The example is not checked: its schema has too many alternatives, or is too deep"], await ExampleTest.CheckAsync(schema, example));
    }

    [Fact]
    public async Task Deep_example_does_no_harm()
    {
        string schema = """{ "items": { "$ref": "#" }, "allOf": [{ "allOf": [{ "allOf": [{ "items": { "$ref": "#" } }] }] }], "type": "array" }""";
        Assert.NotEmpty(await ExampleTest.CheckAsync(schema, new string('[', 250) + "1" + new string(']', 250)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1, 2")]
    public async Task Malformed_example_or_schema_does_no_harm(string text)
    {
        _ = await ExampleTest.CheckAsync(text, """{ "a": 1 }""");
        _ = await ExampleTest.CheckAsync("""{ "type": "object" }""", text);
    }
}
