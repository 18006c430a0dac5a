using System.Linq;
using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>What is said of a value that breaks its schema, and where.</summary>
public sealed class SpecSchemaViolationTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", "null", "type: must not be null.")]
    [InlineData("""{"type": "string"}""", "1.5", "type: must be a string, but is 1.5.")]
    [InlineData("""{"type": ["integer", "string", "null"]}""", "[]", "type: must be a string, an integer or null, but is an array.")]
    [InlineData("""{"const": {"a": 1}}""", "1", """const: must be {"a": 1}.""")]
    [InlineData("""{"enum": ["up", "down", null]}""", "\"left\"", """enum: must be one of "up", "down" or null.""")]
    [InlineData("""{"enum": [1,2,3,4,5,6,7,8,9,10,11,12,13,14]}""", "0", "enum: must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 or 2 others.")]
    [InlineData("""{"minimum": 1}""", "0", "minimum: must be at least 1, but is 0.")]
    [InlineData("""{"exclusiveMinimum": 0.5}""", "0.50", "exclusiveMinimum: must be more than 0.5, but is 0.50.")]
    [InlineData("""{"maximum": 5}""", "6", "maximum: must be at most 5, but is 6.")]
    [InlineData("""{"exclusiveMaximum": 5}""", "5", "exclusiveMaximum: must be less than 5, but is 5.")]
    [InlineData("""{"multipleOf": 0.01}""", "19.995", "multipleOf: must be a multiple of 0.01, but is 19.995.")]
    [InlineData("""{"minLength": 1}""", "\"\"", "minLength: must not be empty.")]
    [InlineData("""{"minLength": 3}""", "\"\"", "minLength: must have at least 3 characters, but has 0.")]
    [InlineData("""{"maxLength": 2}""", "\"abc\"", "maxLength: must have at most 2 characters, but has 3.")]
    [InlineData("""{"pattern": "^[a-z]+$"}""", "\"A\"", "pattern: must match the pattern ^[a-z]+$.")]
    [InlineData("""{"format": "date"}""", "\"x\"", "format: must be a date, such as 2024-05-31.")]
    [InlineData("""{"minItems": 2}""", "[]", "minItems: must have at least 2 items, but has 0.")]
    [InlineData("""{"maxItems": 1}""", "[1, 2]", "maxItems: must have at most 1 item, but has 2.")]
    [InlineData("""{"uniqueItems": true}""", "[1, 2, 1]", "uniqueItems: must not hold equal items, but items 0 and 2 are.")]
    [InlineData("""{"contains": {"const": 1}}""", "[2]", "contains: must contain at least 1 matching item, but contains 0.")]
    [InlineData("""{"contains": {"const": 1}, "minContains": 2}""", "[1]", "minContains: must contain at least 2 matching items, but contains 1.")]
    [InlineData("""{"contains": {"const": 1}, "maxContains": 1}""", "[1, 1]", "maxContains: must contain at most 1 matching item, but contains 2.")]
    [InlineData("""{"required": ["a"]}""", "{}", "required: must have the member \"a\".")]
    [InlineData("""{"minProperties": 1}""", "{}", "minProperties: must have at least 1 member, but has 0.")]
    [InlineData("""{"maxProperties": 0}""", """{"a": 1}""", "maxProperties: must have at most 0 members, but has 1.")]
    [InlineData("""{"dependentRequired": {"a": ["b"]}}""", """{"a": 1}""", "dependentRequired: must have the member \"b\", because it has \"a\".")]
    [InlineData("""{"propertyNames": {"maxLength": 3}}""", """{"abcd": 1}""", "propertyNames: must not have the member \"abcd\": its name must have at most 3 characters, but has 4.")]
    [InlineData("""{"oneOf": [{"type": "integer"}, {"minimum": 5}, {"maximum": 3}]}""", "1", "oneOf: must match exactly one of the alternatives, but matches first, third.")]
    [InlineData("""{"oneOf": [{"type": "string"}, {"minimum": 5}]}""", "1", "oneOf: must match exactly one of 2 alternatives, but matches none (first: must be a string, but is 1; second: must be at least 5, but is 1).")]
    [InlineData("""{"anyOf": [{"required": ["a"]}, {"properties": {"b": {"type": "null"}}}]}""", """{"b": 1}""", "anyOf: must match at least one of 2 alternatives (first: must have the member \"a\"; second: at /b must be null, but is 1).")]
    [InlineData("""{"anyOf": [false, false, false, false]}""", "1", "anyOf: must match at least one of 4 alternatives (first: is not allowed here; second: is not allowed here; third: is not allowed here; …).")]
    [InlineData("""{"not": {"required": ["a", "b"]}}""", """{"a": 1, "b": 2}""", "not: must not have the members \"a\", \"b\" together.")]
    [InlineData("""{"not": {"required": ["a"]}}""", """{"a": 1}""", "not: must not have the member \"a\".")]
    [InlineData("""{"not": {"type": "null"}}""", "null", "not: must not be null.")]
    [InlineData("""{"not": {"enum": ["a", "b"]}}""", "\"a\"", "not: must not be one of \"a\" or \"b\".")]
    [InlineData("""{"not": {"const": ""}}""", "\"\"", "not: must not be \"\".")]
    [InlineData("""{"not": {"minimum": 1}}""", "1", "not: must not match the schema that \"not\" forbids.")]
    [InlineData("false", "1", "false: is not allowed here.")]
    public void Words(string schema, string json, string expected)
    {
        SpecViolation violation = Assert.Single(Validate(schema, json));
        Assert.Equal(expected, $"{violation.Keyword}: {violation.Message}");
        Assert.Equal("", violation.At);
    }

    [Theory]
    [InlineData("""{"properties": {"a": {"items": {"type": "null"}}}}""", """{"a": [null, 1]}""", "/a/1", "type", "#/properties/a/items")]
    [InlineData("""{"additionalProperties": false}""", """{"a/b~c": 1}""", "/a~1b~0c", "additionalProperties", "#")]
    [InlineData("""{"properties": {"a": false}}""", """{"a": 1}""", "/a", "properties", "#")]
    [InlineData("""{"prefixItems": [true], "items": false}""", "[1, 2]", "/1", "items", "#")]
    [InlineData("""{"properties": {"a": true}, "unevaluatedProperties": false}""", """{"a": 1, "b": 1}""", "/b", "unevaluatedProperties", "#")]
    [InlineData("""{"unevaluatedItems": {"type": "null"}}""", "[null, 1]", "/1", "type", "#/unevaluatedItems")]
    [InlineData("""{"patternProperties": {"^/": {"minimum": 1}}}""", """{"/x": 0}""", "/~1x", "minimum", "#/patternProperties/^~1")]
    [InlineData("""{"allOf": [true, {"if": true, "then": {"minimum": 1}}]}""", "0", "", "minimum", "#/allOf/1/then")]
    [InlineData("""{"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"items": {"type": "null"}}}}""", """{"a": [1]}""", "/a/0", "type", "#/$defs/b/items")]
    [InlineData("""{"if": true, "then": false}""", "1", "", "false", "#/then")]
    [InlineData("""{"properties": {"": {"properties": {"é\"": {"type": "null"}}}}}""", """{"": {"\u00e9\"": 1}}""", "//é\"", "type", "#/properties//properties/é\"")]
    public void Places(string schema, string json, string at, string keyword, string location)
    {
        SpecViolation violation = Assert.Single(Validate(schema, json));
        Assert.Equal((at, keyword), (violation.At, violation.Keyword));
        Assert.Equal("https://specimen.invalid/schema.json" + location, violation.Schema);
    }

    [Fact]
    public void A_schema_without_a_place_takes_it_from_the_one_around_it()
    {
        SpecSchema rules = new()
        {
            At = "a/b.schema.json#",
            Properties =
            {
                ["x/y"] = new() { AnyOf = [new() { Types = SpecTypes.Null }], Not = true },
                ["own"] = new() { At = "a/c.schema.json#/$defs/own", Items = new() { MaxLength = 1 } },
            },
            AllOf = [new() { AdditionalProperties = new() { MaxItems = 1 } }],
        };
        SpecViolations found = default;
        rules.Validate("""{"x/y": 1, "own": ["", "abc"]}"""u8, ref found);
        Assert.Equal(
            [
                "a/b.schema.json#/properties/x~1y", "a/b.schema.json#/properties/x~1y",
                "a/c.schema.json#/$defs/own/items", "a/b.schema.json#/allOf/0/additionalProperties",
            ],
            found.All.Select(violation => violation.Schema));
    }

    [Fact]
    public void A_part_with_a_place_gives_its_own_parts_theirs_wherever_it_stands()
    {
        SpecSchema rules = new() { AllOf = [new() { At = "a/b.schema.json#/$defs/b", If = true, Then = new() { Required = ["a"] } }] };
        SpecViolations found = default;
        rules.Validate("{}"u8, ref found);
        Assert.Equal(["a/b.schema.json#/$defs/b/then"], found.All.Select(violation => violation.Schema));
    }

    [Fact]
    public void Every_violation_is_found_and_no_other()
    {
        SpecViolations found = Found(
            """
            {
              "type": "object", "required": ["id", "tags"], "additionalProperties": false,
              "properties": {
                "name": {"type": "string", "minLength": 2, "pattern": "^[a-z]*$"},
                "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "uniqueItems": true},
                "size": {"oneOf": [{"type": "integer"}, {"type": "null"}]}
              }
            }
            """,
            """{"name": "X", "tags": ["a", "c", "a"], "size": null, "more": 1}""");
        Assert.Equal(
            ["required ", "minLength /name", "pattern /name", "enum /tags/1", "uniqueItems /tags", "additionalProperties /more"],
            found.All.Select(violation => $"{violation.Keyword} {violation.At}"));
    }

    [Fact]
    public void Violations_are_added_to_those_there_are()
    {
        SpecViolations found = default;
        found.Add("/x", "s", "k", "m");
        SpecSchema.False.Validate("1"u8, ref found);
        SpecSchema.True.Validate("1"u8, ref found);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public void Long_values_are_cut_in_messages()
    {
        SpecViolation violation = Assert.Single(Validate("""{"maximum": 1}""", new string('9', 500)));
        Assert.True(violation.Message.Length < 100, violation.Message);
    }

    private static SpecViolation[] Validate(string schema, string json) => Found(schema, json).All.ToArray();

    private static SpecViolations Found(string schema, string json)
    {
        SpecViolations found = default;
        new SchemaLoader(assertsFormats: true).Load(schema).Validate(Encoding.UTF8.GetBytes(json), ref found);
        return found;
    }
}
