using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecSchemaUnevaluatedTests
{
    [Theory]
    [InlineData("""{"properties": {"a": true}, "unevaluatedProperties": false}""", """{"a": 1}""", true)]
    [InlineData("""{"properties": {"a": true}, "unevaluatedProperties": false}""", """{"b": 1}""", false)]
    [InlineData("""{"properties": {"a": true}, "unevaluatedProperties": {"type": "string"}}""", """{"a": 1, "b": "s"}""", true)]
    [InlineData("""{"properties": {"a": true}, "unevaluatedProperties": {"type": "string"}}""", """{"a": 1, "b": 1}""", false)]
    [InlineData("""{"patternProperties": {"^x": true}, "unevaluatedProperties": false}""", """{"xy": 1}""", true)]
    [InlineData("""{"additionalProperties": true, "unevaluatedProperties": false}""", """{"b": 1}""", true)]
    [InlineData("""{"unevaluatedProperties": false}""", "[1]", true)]
    public void Neighbouring_keywords_evaluate(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"allOf": [{"properties": {"a": true}}, {"allOf": [{"properties": {"b": true}}]}], "unevaluatedProperties": false}""", """{"a": 1, "b": 2}""", true)]
    [InlineData("""{"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false}""", """{"a": 1, "b": 2}""", false)]
    [InlineData("""{"$ref": "#/$defs/base", "unevaluatedProperties": false, "$defs": {"base": {"properties": {"a": true}}}}""", """{"a": 1}""", true)]
    [InlineData("""{"$ref": "#/$defs/base", "unevaluatedProperties": false, "$defs": {"base": {"properties": {"a": true}}}}""", """{"b": 1}""", false)]
    [InlineData("""{"anyOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": true}}], "unevaluatedProperties": false}""", """{"a": "s", "b": 1}""", true)]
    [InlineData("""{"anyOf": [{"properties": {"a": {"type": "string"}}, "required": ["a"]}, {"properties": {"b": true}}], "unevaluatedProperties": false}""", """{"a": 1, "b": 1}""", false)]
    [InlineData("""{"oneOf": [{"properties": {"a": {"const": 1}}, "required": ["a"]}, {"properties": {"b": {"const": 2}}, "required": ["b"]}], "unevaluatedProperties": false}""", """{"b": 2}""", true)]
    [InlineData("""{"oneOf": [{"properties": {"a": {"const": 1}}, "required": ["a"]}, {"properties": {"b": {"const": 2}}, "required": ["b"]}], "unevaluatedProperties": false}""", """{"a": 2, "b": 2}""", false)]
    [InlineData("""{"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"properties": {"b": true}}, "else": {"properties": {"c": true}}, "unevaluatedProperties": false}""", """{"a": 1, "b": 2}""", true)]
    [InlineData("""{"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"properties": {"b": true}}, "else": {"properties": {"c": true}}, "unevaluatedProperties": false}""", """{"a": 2, "c": 2}""", false)]
    [InlineData("""{"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"properties": {"b": true}}, "else": {"properties": {"c": true}}, "unevaluatedProperties": false}""", """{"c": 2}""", true)]
    [InlineData("""{"dependentSchemas": {"a": {"properties": {"a": true, "b": true}}}, "unevaluatedProperties": false}""", """{"a": 1, "b": 1}""", true)]
    [InlineData("""{"dependentSchemas": {"a": {"properties": {"a": true, "b": true}}}, "unevaluatedProperties": false}""", """{"b": 1}""", false)]
    [InlineData("""{"not": {"not": {"properties": {"a": true}}}, "unevaluatedProperties": false}""", """{"a": 1}""", false)]
    public void Matching_subschemas_evaluate(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"allOf": [{"properties": {"a": true}}, {"unevaluatedProperties": false}]}""", """{"a": 1}""", false)]
    [InlineData("""{"properties": {"a": true}, "allOf": [{"unevaluatedProperties": false}]}""", """{"a": 1}""", false)]
    [InlineData("""{"allOf": [{"unevaluatedProperties": true}], "unevaluatedProperties": false}""", """{"a": 1}""", true)]
    [InlineData("""{"properties": {"o": {"properties": {"a": true}}}, "unevaluatedProperties": false}""", """{"o": {"b": 1}}""", true)]
    [InlineData("""{"properties": {"o": {"properties": {"a": true}, "unevaluatedProperties": false}}, "unevaluatedProperties": false}""", """{"o": {"b": 1}}""", false)]
    [InlineData("""{"anyOf": [{"properties": {"a": true}, "unevaluatedProperties": false}, {"properties": {"b": true}, "unevaluatedProperties": false}]}""", """{"b": 1}""", true)]
    [InlineData("""{"anyOf": [{"properties": {"a": true}, "unevaluatedProperties": false}, {"properties": {"b": true}, "unevaluatedProperties": false}]}""", """{"a": 1, "b": 1}""", false)]
    public void Each_schema_sees_only_what_is_within_it(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData("""{"prefixItems": [true], "unevaluatedItems": false}""", "[1]", true)]
    [InlineData("""{"prefixItems": [true], "unevaluatedItems": false}""", "[1, 2]", false)]
    [InlineData("""{"items": true, "unevaluatedItems": false}""", "[1, 2]", true)]
    [InlineData("""{"contains": {"type": "string"}, "unevaluatedItems": {"type": "null"}}""", "[\"a\", null, \"b\"]", true)]
    [InlineData("""{"contains": {"type": "string"}, "unevaluatedItems": {"type": "null"}}""", "[\"a\", 1]", false)]
    [InlineData("""{"allOf": [{"prefixItems": [true, true]}, {"contains": {"const": 3}}], "unevaluatedItems": false}""", "[1, 2, 3]", true)]
    [InlineData("""{"allOf": [{"prefixItems": [true, true]}, {"contains": {"const": 3}}], "unevaluatedItems": false}""", "[1, 2, 3, 4]", false)]
    [InlineData("""{"anyOf": [{"prefixItems": [{"const": 1}, true]}, {"prefixItems": [true]}], "unevaluatedItems": false}""", "[2, 2]", false)]
    [InlineData("""{"prefixItems": [{"prefixItems": [true], "unevaluatedItems": false}], "unevaluatedItems": false}""", "[[1]]", true)]
    [InlineData("""{"prefixItems": [{"prefixItems": [true], "unevaluatedItems": false}], "unevaluatedItems": false}""", "[[1, 2]]", false)]
    [InlineData("""{"unevaluatedItems": false}""", """{"a": 1}""", true)]
    public void Items(string schema, string json, bool expected) => AssertValid(schema, json, expected);

    [Theory]
    [InlineData(SchemaDialect.Draft202012, true)]
    [InlineData(SchemaDialect.Draft201909, false)]
    public void Contains_evaluates_since_2020(SchemaDialect dialect, bool expected) =>
        AssertValid("""{"contains": {"const": 1}, "unevaluatedItems": false}""", "[1]", expected, dialect);

    [Fact]
    public void Large_objects_and_arrays_are_tracked_whole()
    {
        var members = new StringBuilder("{\"x0\": 0");
        var items = new StringBuilder("[0");
        for (int i = 1; i < 200; i++)
        {
            members.Append($", \"x{i}\": {i}");
            items.Append($", {i}");
        }

        string schema = """{"anyOf": [{"patternProperties": {"[02468]$": true}}, {"patternProperties": {"[13579]$": true}}], "unevaluatedProperties": false}""";
        AssertValid(schema, members + "}", true);
        AssertValid(schema, members + ", \"y\": 1}", false);
        schema = """{"allOf": [{"contains": {"multipleOf": 2}}, {"contains": {"not": {"multipleOf": 2}}}], "unevaluatedItems": false}""";
        AssertValid(schema, items + "]", true);
        AssertValid("""{"contains": {"maximum": 198}, "unevaluatedItems": false}""", items + "]", false);
    }

    private static void AssertValid(string schema, string json, bool expected, SchemaDialect dialect = SchemaDialect.Draft202012)
    {
        SpecSchema rules = new SchemaLoader().Load(schema, dialect);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        SpecViolations found = default;
        rules.Validate(utf8, ref found);
        Assert.Equal(expected, rules.IsValid(utf8));
        Assert.Equal(expected, found.Count == 0);
    }
}
