using System;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>References and what they lead to (core §8, §9).</summary>
public sealed class ReferenceKeywordTests
{
    private static readonly ReferredSchema s_byPath = new(
        new Uri("https://specimen.invalid/parts/label.json"), "parts/label.json", """{"definitions":{"label":{"type":"string","maxLength":3}},"type":"object","properties":{"name":{"$ref":"#/definitions/label"}},"required":["name"]}""");

    private static readonly ReferredSchema s_byId = new(
        new Uri("https://example.com/schemas/label"), "other.schema.json", """{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.com/schemas/label","type":"string","maxLength":3,"$defs":{"short":{"$anchor":"short","type":"string","maxLength":1}}}""");

    internal static KeywordSuite Suite { get; } = new(
        new("$ref", "to the root recurses", """{"type":"object","properties":{"v":{"type":"integer","minimum":0},"next":{"$ref":"#"}}}""")
        {
            Valid = ["""{"v":1,"next":{"next":{"v":2}}}"""],
            Invalid = [("""{"next":{"next":{"v":-1}}}""", "/next/next/v"), ("""{"next":1}""", null)],
        },
        new("$ref", "by pointer, escaped", """{"type":"object","properties":{"a":{"$ref":"#/definitions/x~1y%25~0z"}},"definitions":{"x/y%~z":{"type":"string","minLength":1}}}""")
        {
            Valid = ["""{"a":"b"}"""],
            Invalid = [("""{"a":""}""", "/a")],
        },
        new("$ref", "to a place that is no definition", """{"type":"object","properties":{"a":{"type":"integer","maximum":3},"b":{"$ref":"#/properties/a"}}}""")
        {
            Valid = ["""{"b":3}"""],
            Invalid = [("""{"b":4}""", "/b")],
        },
        new("$ref", "hides what stands beside it", """{"type":"object","properties":{"a":{"$ref":"#/definitions/n","maximum":1}},"definitions":{"n":{"type":"integer"}}}""")
        {
            To = SchemaDialect.Draft7,
            Valid = ["""{"a":5}"""],
        },
        new("$ref", "applies beside its siblings", """{"type":"object","properties":{"a":{"$ref":"#/$defs/n","maximum":1}},"$defs":{"n":{"type":"integer"}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":5}""", "/a"), ("""{"a":"x"}""", null)],
        },
        new("$ref", "to another file by its path", """{"type":"object","properties":{"a":{"$ref":"parts/label.json"},"b":{"$ref":"parts/label.json#/definitions/label"}}}""")
        {
            Others = [s_byPath],
            Valid = ["""{"a":{"name":"abc"},"b":"abc"}"""],
            Invalid = [("""{"a":{"name":"abcd"}}""", "/a/name"), ("""{"b":"abcd"}""", "/b"), ("""{"a":{}}""", null)],
        },
        new("$ref", "to another file by its $id", """{"$id":"https://example.com/schemas/root","type":"object","properties":{"a":{"$ref":"label"},"b":{"$ref":"https://example.com/schemas/label#short"}}}""")
        {
            From = SchemaDialect.Draft202012,
            Others = [s_byId],
            Valid = ["""{"a":"abc","b":"x"}"""],
            Invalid = [("""{"a":"abcd"}""", "/a"), ("""{"b":"xy"}""", "/b")],
        },
        new("id", "names a subschema", """{"type":"object","properties":{"a":{"$ref":"#n"}},"definitions":{"n":{"id":"#n","type":"integer","minimum":1}}}""")
        {
            To = SchemaDialect.Draft4,
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":0}""", "/a")],
        },
        new("$id", "names a subschema", """{"type":"object","properties":{"a":{"$ref":"#n"}},"definitions":{"n":{"$id":"#n","type":"integer","minimum":1}}}""")
        {
            From = SchemaDialect.Draft6,
            To = SchemaDialect.Draft7,
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":0}""", "/a")],
        },
        new("$id", "changes the base of references", """{"$id":"https://example.com/root.json","type":"object","properties":{"a":{"$ref":"inner.json#/definitions/n"}},"definitions":{"i":{"$id":"inner.json","definitions":{"n":{"type":"integer","minimum":1}}}}}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":0}""", "/a")],
        },
        new("$anchor", "names a subschema", """{"type":"object","properties":{"a":{"$ref":"#n"}},"$defs":{"n":{"$anchor":"n","type":"integer","minimum":1}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":0}""", "/a")],
        },
        new("definitions", "hold schemas", """{"type":"array","items":{"$ref":"#/definitions/n"},"definitions":{"n":{"type":"integer","minimum":1}}}""")
        {
            Valid = ["[1]"],
            Invalid = [("[0]", "/0")],
        },
        new("$defs", "hold schemas", """{"type":"array","items":{"$ref":"#/$defs/n"},"$defs":{"n":{"type":"integer","minimum":1}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["[1]"],
            Invalid = [("[0]", "/0")],
        },
        new("$recursiveRef", "without an anchor is the root", """{"type":"object","properties":{"n":{"type":"integer","minimum":1},"next":{"$recursiveRef":"#"}}}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["""{"next":{"n":1}}"""],
            Invalid = [("""{"next":{"n":0}}""", "/next/n")],
        },
        new("$recursiveAnchor", "lets an extension take the root's place", """{"$id":"https://example.com/strict","$recursiveAnchor":true,"$ref":"tree","required":["name"],"$defs":{"tree":{"$id":"tree","$recursiveAnchor":true,"type":"object","properties":{"name":{"type":"string"},"children":{"type":"array","items":{"$recursiveRef":"#"}}}}}}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["""{"name":"a","children":[{"name":"b"}]}"""],
            Invalid = [("""{"name":"a","children":[{}]}""", "/children/0")],
        },
        new("$recursiveAnchor", "lets an extension evaluate more of a nested list", """{"$id":"https://example.com/longer","$recursiveAnchor":true,"$ref":"list","items":[true,true,{"type":"string"}],"$defs":{"list":{"$id":"list","$recursiveAnchor":true,"type":"array","items":[{"type":"number"},{"$recursiveRef":"#","unevaluatedItems":false}]}}}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["""[1,[2,[],"b"],"a"]"""],
            Invalid = [("""[1,[2,[],"b",0],"a"]""", "/1/3")],
        },
        new("$dynamicRef", "to a single anchor is a reference", """{"$dynamicAnchor":"node","type":"object","properties":{"n":{"type":"integer","minimum":1},"next":{"$dynamicRef":"#node"}}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["""{"next":{"n":1}}"""],
            Invalid = [("""{"next":{"n":0}}""", "/next/n"), ("""{"next":1}""", null)],
        },
        new("$dynamicAnchor", "lets an extension take the root's place", """{"$id":"https://example.com/strict","$dynamicAnchor":"node","$ref":"tree","required":["name"],"$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","type":"object","properties":{"name":{"type":"string"},"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["""{"name":"a","children":[{"name":"b"}]}"""],
            Invalid = [("""{"name":"a","children":[{}]}""", "/children/0")],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);

    [Fact]
    public void Dynamic_reference_beside_a_reference_is_named() =>
        SpecTest.Of("order.schema.json", """{"$dynamicAnchor":"node","type":"object","properties":{"a":{"$ref":"#/$defs/Label","$dynamicRef":"#node"}},"$defs":{"Label":{"type":"object"}}}""")
            .Expecting("SPEC0015", "beside '$ref'")
            .Run();

    [Theory]
    [InlineData("#/definitions/Lable", "did you mean 'Label'?")]
    [InlineData("#nowhere", "#nowhere")]
    [InlineData("lable.schema.json", "did you mean the file 'label.schema.json'?")]
    [InlineData("https://example.com/unknown.json", "put the missing one there")]
    [InlineData("orders.schema.json", "put the missing one there")]
    public void Missing_target_is_reported_with_the_nearest_name(string reference, string message) =>
        SpecTest.Of("order.schema.json", $$$"""{"type":"object","properties":{"a":{"$ref":"{{{reference}}}"}},"definitions":{"Label":{"type":"string"}},"$schema":"http://json-schema.org/draft-07/schema#"}""")
            .With("label.schema.json", """{"type":"string"}""")
            .Expecting("SPEC0006", message)
            .Run();
}
