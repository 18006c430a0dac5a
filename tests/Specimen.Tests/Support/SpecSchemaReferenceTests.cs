using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecSchemaReferenceTests
{
    private static readonly SpecSchema Tree = new()
    {
        Types = SpecTypes.Object,
        Required = ["value"],
        Properties =
        {
            ["value"] = new() { Types = SpecTypes.Integer },
            ["children"] = new() { Types = SpecTypes.Array, Items = new(() => Tree!) },
        },
        AdditionalProperties = false,
    };

    private static readonly SpecSchema Strict = new()
    {
        DynamicAnchor = "node",
        Ref = () => Open!,
        UnevaluatedProperties = false,
    };

    private static readonly SpecSchema Open = new()
    {
        Scope = new() { ["node"] = new(() => Open!) },
        Properties = { ["next"] = new() { Ref = () => Open!, DynamicRef = "node" } },
    };

    [Theory]
    [InlineData("""{"value": 1, "children": [{"value": 2, "children": []}]}""", true)]
    [InlineData("""{"value": 1, "children": [{"value": 2, "children": [{}]}]}""", false)]
    [InlineData("""{"value": 1, "children": [{"value": 2, "extra": 0}]}""", false)]
    public void A_schema_may_refer_to_itself(string json, bool expected) => AssertValid(Tree, json, expected);

    [Theory]
    [InlineData("""{"next": {"next": {}, "other": 1}}""", true, false)]
    [InlineData("""{"next": {"next": {}}}""", true, true)]
    [InlineData("""{"other": 1}""", true, false)]
    public void A_dynamic_reference_leads_to_the_outermost_resource(string json, bool open, bool strict)
    {
        AssertValid(Open, json, open);
        AssertValid(Strict, json, strict);
    }

    [Theory]
    [InlineData("""{"$ref": "#"}""", true)]
    [InlineData("""{"allOf": [{"$ref": "#"}], "type": "string"}""", false)]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"anyOf": [{"$ref": "#/$defs/a"}]}}}""", true)]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b", "minimum": 2}, "b": {"$ref": "#/$defs/a"}}}""", false)]
    public void References_in_a_circle_end(string schema, bool expected) => AssertValid(new SchemaLoader().Load(schema), "1", expected);

    [Theory]
    [InlineData("""{"$ref": "#/$defs/a~1b%25", "$defs": {"a/b%": {"type": "null"}}}""", SchemaDialect.Draft202012)]
    [InlineData("""{"$ref": "#here", "$defs": {"x": {"$anchor": "here", "type": "null"}}}""", SchemaDialect.Draft202012)]
    [InlineData("""{"$id": "https://a.example/root", "$ref": "part", "$defs": {"x": {"$id": "part", "type": "null"}}}""", SchemaDialect.Draft201909)]
    [InlineData("""{"definitions": {"x": {"$id": "#here", "type": "null"}}, "allOf": [{"$ref": "#here"}]}""", SchemaDialect.Draft7)]
    [InlineData("""{"definitions": {"x": {"id": "http://a.example/x.json", "type": "null"}}, "allOf": [{"$ref": "http://a.example/x.json"}]}""", SchemaDialect.Draft4)]
    public void The_tests_loader_finds_what_references_name(string schema, SchemaDialect dialect)
    {
        SpecSchema rules = new SchemaLoader().Load(schema, dialect);
        AssertValid(rules, "null", true);
        AssertValid(rules, "1", false);
    }

    [Theory]
    [InlineData("""{"minimum": 3, "exclusiveMinimum": true}""", "3", SchemaDialect.Draft4)]
    [InlineData("""{"items": [true], "additionalItems": false}""", "[1, 2]", SchemaDialect.Draft7)]
    [InlineData("""{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}""", """{"a": 1}""", SchemaDialect.Draft6)]
    [InlineData("""{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}""", """{"c": 1}""", SchemaDialect.Draft7)]
    [InlineData("""{"$recursiveAnchor": true, "properties": {"n": {"$recursiveRef": "#"}}, "required": ["v"]}""", """{"v": 1, "n": {}}""", SchemaDialect.Draft201909)]
    public void The_tests_loader_knows_what_older_drafts_call_things(string schema, string invalid, SchemaDialect dialect) =>
        AssertValid(new SchemaLoader().Load(schema, dialect), invalid, false);

    private static void AssertValid(SpecSchema rules, string json, bool expected) => Assert.Equal(expected, rules.IsValid(Encoding.UTF8.GetBytes(json)));
}
