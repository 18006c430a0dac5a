using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>What each keyword allows and forbids, on schemas of draft 2020-12.</summary>
public sealed class SpecSchemaKeywordTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", "\"a\"", true)]
    [InlineData("""{"type": "string"}""", "1", false)]
    [InlineData("""{"type": "string"}""", "null", false)]
    [InlineData("""{"type": ["string", "null"]}""", "null", true)]
    [InlineData("""{"type": "integer"}""", "1.0", true)]
    [InlineData("""{"type": "integer"}""", "1e2", true)]
    [InlineData("""{"type": "integer"}""", "1e-2", false)]
    [InlineData("""{"type": "integer"}""", "123456789012345678901234567890", true)]
    [InlineData("""{"type": "number"}""", "1", true)]
    [InlineData("""{"type": "number"}""", "true", false)]
    [InlineData("""{"type": "boolean"}""", "false", true)]
    [InlineData("""{"type": "boolean"}""", "0", false)]
    [InlineData("""{"type": "object"}""", "{}", true)]
    [InlineData("""{"type": "object"}""", "[]", false)]
    [InlineData("""{"type": "array"}""", "[]", true)]
    [InlineData("""{"const": 1}""", "1.0", true)]
    [InlineData("""{"const": 1}""", "true", false)]
    [InlineData("""{"const": "é"}""", """ "\u00e9" """, true)]
    [InlineData("""{"const": "\ud800"}""", """ "\uD800" """, true)]
    [InlineData("""{"const": "\ud800"}""", """ "\uD801" """, false)]
    [InlineData("""{"const": {"a": [1, {"b": null}], "c": 2}}""", """{"c": 2e0, "a": [1, {"b": null}]}""", true)]
    [InlineData("""{"const": {"a": [1, {"b": null}], "c": 2}}""", """{"c": 2, "a": [1, {"b": false}]}""", false)]
    [InlineData("""{"const": {"a": 1}}""", """{"a": 1, "b": 1}""", false)]
    [InlineData("""{"const": {"a": 1, "b": 1}}""", """{"a": 1, "c": 1}""", false)]
    [InlineData("""{"const": [1, 2]}""", "[2, 1]", false)]
    [InlineData("""{"const": [1, 2]}""", "[1]", false)]
    [InlineData("""{"enum": ["a", null, 1, [false]]}""", "[false]", true)]
    [InlineData("""{"enum": ["a", null, 1, [false]]}""", "[0]", false)]
    [InlineData("""{"enum": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"]}""", "9.0", true)]
    [InlineData("""{"enum": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"]}""", "\"t\\u0065n\"", true)]
    [InlineData("""{"enum": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"]}""", "10", false)]
    [InlineData("""{"enum": []}""", "1", false)]
    public void Values(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"minimum": 1.5}""", "1.50", true)]
    [InlineData("""{"minimum": 1.5}""", "1.4999999999999999999999", false)]
    [InlineData("""{"exclusiveMinimum": 0}""", "1e-400", true)]
    [InlineData("""{"exclusiveMinimum": 0}""", "-0.0", false)]
    [InlineData("""{"maximum": 9007199254740992}""", "9007199254740993", false)]
    [InlineData("""{"maximum": 1e400}""", "9e399", true)]
    [InlineData("""{"exclusiveMaximum": 1e400}""", "10e399", false)]
    [InlineData("""{"multipleOf": 0.01}""", "19.99", true)]
    [InlineData("""{"multipleOf": 0.01}""", "19.999", false)]
    [InlineData("""{"multipleOf": 3}""", "1e100", false)]
    [InlineData("""{"minimum": 5, "multipleOf": 2}""", "\"1\"", true)]
    public void Numbers(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"minLength": 2}""", "\"a\"", false)]
    [InlineData("""{"minLength": 2}""", "\"😀\"", false)]
    [InlineData("""{"maxLength": 1}""", "\"😀\"", true)]
    [InlineData("""{"maxLength": 1}""", """ "\ud83d\ude00" """, true)]
    [InlineData("""{"maxLength": 1}""", """ "\ude00\ud83d" """, false)]
    [InlineData("""{"maxLength": 3}""", """ "\t\"\\" """, true)]
    [InlineData("""{"maxLength": 2.0}""", "\"abc\"", false)]
    [InlineData("""{"maxLength": 99999999999}""", "\"abc\"", true)]
    [InlineData("""{"pattern": "b"}""", "\"abc\"", true)]
    [InlineData("""{"pattern": "^b"}""", "\"abc\"", false)]
    [InlineData("""{"pattern": "c$"}""", """ "abc\n" """, false)]
    [InlineData("""{"pattern": "^\\d+$"}""", "\"٣\"", false)]
    [InlineData("""{"pattern": "é"}""", """ "caf\u00e9" """, true)]
    [InlineData("""{"minLength": 2, "pattern": "b"}""", "7", true)]
    public void Strings(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"format": "date"}""", "\"2024-02-30\"", false)]
    [InlineData("""{"format": "date"}""", """ "2024-02-2\u0039" """, true)]
    [InlineData("""{"format": "date"}""", "20240230", true)]
    [InlineData("""{"format": "no-such-format"}""", "\"?\"", true)]
    public void Formats_are_checked_where_they_are_set(string schema, string json, bool expected)
    {
        Assert.Equal(expected, new SchemaLoader(assertsFormats: true).Load(schema).IsValid(Encoding.UTF8.GetBytes(json)));
        Assert.True(new SchemaLoader(assertsFormats: false).Load(schema).IsValid(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("""{"items": {"type": "integer"}}""", "[1, 2, 3]", true)]
    [InlineData("""{"items": {"type": "integer"}}""", "[1, \"2\"]", false)]
    [InlineData("""{"items": false}""", "[]", true)]
    [InlineData("""{"items": false}""", "[1]", false)]
    [InlineData("""{"prefixItems": [{"type": "string"}, true], "items": {"type": "null"}}""", "[\"a\", 1, null]", true)]
    [InlineData("""{"prefixItems": [{"type": "string"}, true], "items": {"type": "null"}}""", "[\"a\", 1, 1]", false)]
    [InlineData("""{"prefixItems": [{"type": "string"}, true], "items": {"type": "null"}}""", "[]", true)]
    [InlineData("""{"minItems": 1, "maxItems": 2}""", "[]", false)]
    [InlineData("""{"minItems": 1, "maxItems": 2}""", "[[1, 2, 3], 4]", true)]
    [InlineData("""{"minItems": 1, "maxItems": 2}""", "[1, 2, 3]", false)]
    [InlineData("""{"contains": {"const": 7}}""", "[1, 7]", true)]
    [InlineData("""{"contains": {"const": 7}}""", "[]", false)]
    [InlineData("""{"contains": {"const": 7}, "minContains": 0}""", "[]", true)]
    [InlineData("""{"contains": {"const": 7}, "minContains": 2}""", "[7, 1]", false)]
    [InlineData("""{"contains": {"const": 7}, "maxContains": 1}""", "[7, 1, 7.0]", false)]
    [InlineData("""{"minContains": 2}""", "[]", true)]
    [InlineData("""{"uniqueItems": true}""", "[1, \"1\", true, [1], {\"a\": 1}, null]", true)]
    [InlineData("""{"uniqueItems": true}""", "[1, 2, 1.0]", false)]
    [InlineData("""{"uniqueItems": true}""", "[0, false, \"\", null, [], {}]", true)]
    [InlineData("""{"uniqueItems": true}""", """[{"a": 1, "b": [2]}, {"b": [2], "a": 1}]""", false)]
    [InlineData("""{"uniqueItems": true}""", """["a\u0062", "ab"]""", false)]
    [InlineData("""{"uniqueItems": true}""", """[[1, 2], [2, 1]]""", true)]
    [InlineData("""{"items": {"type": "integer"}, "uniqueItems": true}""", "{\"0\": \"a\"}", true)]
    public void Arrays(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": "x", "b": 1}""", true)]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": 1}""", false)]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"\u0061": 1}""", false)]
    [InlineData("""{"properties": {"A": {"type": "string"}}}""", """{"a": 1}""", true)]
    [InlineData("""{"properties": {"a": false}}""", """{"a": 1}""", false)]
    [InlineData("""{"properties": {"__proto__": {"type": "string"}}}""", """{"__proto__": 1}""", false)]
    [InlineData("""{"patternProperties": {"^x-": {"type": "string"}, "-n$": {"minLength": 2}}}""", """{"x-a": "", "y-n": "ab", "z": 1}""", true)]
    [InlineData("""{"patternProperties": {"^x-": {"type": "string"}, "-n$": {"minLength": 2}}}""", """{"x-n": "a"}""", false)]
    [InlineData("""{"properties": {"a": true}, "patternProperties": {"^x": true}, "additionalProperties": false}""", """{"a": 1, "xy": 2}""", true)]
    [InlineData("""{"properties": {"a": true}, "patternProperties": {"^x": true}, "additionalProperties": false}""", """{"a": 1, "y": 2}""", false)]
    [InlineData("""{"properties": {"a": {"type": "null"}}, "patternProperties": {"a": {"type": "string"}}}""", """{"a": "s"}""", false)]
    [InlineData("""{"additionalProperties": {"type": "integer"}}""", """{"a": 1, "b": {}}""", false)]
    [InlineData("""{"propertyNames": {"maxLength": 2}}""", """{"ab": 1, "😀😀": 2}""", true)]
    [InlineData("""{"propertyNames": {"maxLength": 2}}""", """{"abc": 1}""", false)]
    [InlineData("""{"propertyNames": {"enum": ["a", "b"]}}""", """{"\u0061": 1}""", true)]
    [InlineData("""{"required": ["a", "b"]}""", """{"b": 1, "a": null}""", true)]
    [InlineData("""{"required": ["a", "b"]}""", """{"b": {"a": 1}}""", false)]
    [InlineData("""{"required": [""]}""", "{}", false)]
    [InlineData("""{"required": ["a"]}""", "[]", true)]
    [InlineData("""{"minProperties": 2}""", """{"a": 1}""", false)]
    [InlineData("""{"maxProperties": 1}""", """{"a": 1, "b": 2}""", false)]
    [InlineData("""{"dependentRequired": {"card": ["name", "date"]}}""", """{"card": 1, "name": 2, "date": 3}""", true)]
    [InlineData("""{"dependentRequired": {"card": ["name", "date"]}}""", """{"card": 1, "name": 2}""", false)]
    [InlineData("""{"dependentRequired": {"card": ["name", "date"]}}""", """{"name": 2}""", true)]
    [InlineData("""{"dependentSchemas": {"a": {"minProperties": 2}}}""", """{"a": 1}""", false)]
    [InlineData("""{"dependentSchemas": {"a": {"minProperties": 2}}}""", """{"b": 1}""", true)]
    [InlineData("""{"dependentSchemas": {"a": false}}""", """{"a": 1}""", false)]
    public void Objects(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"maxProperties": 1}""", """{"a": 1, "a": 2}""", true)]
    [InlineData("""{"minProperties": 2}""", """{"a": 1, "\u0061": 2}""", false)]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": 1, "a": "s"}""", true)]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": "s", "a": 1}""", false)]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": 1, "a": 2, "a": "s"}""", true)]
    [InlineData("""{"const": {"a": 2}}""", """{"a": 1, "a": 2}""", true)]
    [InlineData("""{"uniqueItems": true}""", """[{"a": 1}, {"a": 2, "a": 1}]""", false)]
    public void The_last_of_equal_names_counts(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Fact]
    public void The_last_of_equal_names_counts_in_large_objects_too()
    {
        var json = new StringBuilder("{");
        for (int i = 0; i < 1_000; i++)
        {
            json.Append($"\"m{i % 400}\": {(i < 600 ? "false" : i)},");
        }

        json.Append("\"z\": 0}");
        AssertValid("""{"additionalProperties": {"type": "integer"}, "minProperties": 401, "maxProperties": 401}""", json.ToString(), true);
        AssertValid("""{"properties": {"m399": {"const": 799}, "m0": {"const": 800}}}""", json.ToString(), true);
    }

    [Theory]
    [InlineData("""{"allOf": [{"minimum": 1}, {"maximum": 2}]}""", "1.5", true)]
    [InlineData("""{"allOf": [{"minimum": 1}, {"maximum": 2}]}""", "3", false)]
    [InlineData("""{"anyOf": [{"type": "string"}, {"minimum": 2}]}""", "\"a\"", true)]
    [InlineData("""{"anyOf": [{"type": "string"}, {"minimum": 2}]}""", "1", false)]
    [InlineData("""{"oneOf": [{"minimum": 2}, {"maximum": 5}]}""", "1", true)]
    [InlineData("""{"oneOf": [{"minimum": 2}, {"maximum": 5}]}""", "3", false)]
    [InlineData("""{"oneOf": [{"type": "string"}, {"type": "null"}]}""", "3", false)]
    [InlineData("""{"not": {"type": "string"}}""", "3", true)]
    [InlineData("""{"not": {"type": "string"}}""", "\"3\"", false)]
    [InlineData("""{"not": {"not": {"type": "string"}}}""", "\"3\"", true)]
    [InlineData("""{"not": true}""", "1", false)]
    [InlineData("""{"not": false}""", "1", true)]
    [InlineData("""{"if": {"const": 1}, "then": {"type": "string"}, "else": {"type": "null"}}""", "1", false)]
    [InlineData("""{"if": {"const": 1}, "then": {"type": "string"}, "else": {"type": "null"}}""", "null", true)]
    [InlineData("""{"if": {"const": 1}, "else": {"type": "null"}}""", "1", true)]
    [InlineData("""{"then": false, "else": false}""", "1", true)]
    [InlineData("true", "1", true)]
    [InlineData("false", "1", false)]
    public void Applicators(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    private static void AssertValid(string schema, string json, bool expected)
    {
        SpecSchema rules = new SchemaLoader().Load(schema);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        SpecViolations found = default;
        rules.Validate(utf8, ref found);
        Assert.Equal(expected, rules.IsValid(utf8));
        Assert.Equal(expected, found.Count == 0);
    }
}
