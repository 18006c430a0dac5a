using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Parts that only refer to each other, so that nothing stands anywhere, are named at a reference of the circle.</summary>
public sealed class CircleTests
{
    [Theory]
    [InlineData("parameters")]
    [InlineData("responses")]
    [InlineData("requestBodies")]
    [InlineData("headers")]
    [InlineData("links")]
    [InlineData("securitySchemes")]
    [InlineData("mediaTypes")]
    public void Components_that_refer_to_each_other_are_named_also_where_nothing_refers_to_them(string kind)
    {
        SpecResult result = Of($$"""
              {{kind}}:
                a: { $ref: "#/components/{{kind}}/b" }
                b: { $ref: "#/components/{{kind}}/a" }
            """).Expecting("SPEC0014", "is circular").Expecting("SPEC0014", "is circular").Run();

        Assert.Equal(["openapi.yaml(6,16)", "openapi.yaml(7,16)"], result.Places);
    }

    [Fact]
    public void Schemas_that_refer_to_each_other_are_named_where_the_circle_closes()
    {
        SpecResult result = Of("""
              schemas:
                a: { $ref: "#/components/schemas/b" }
                b: { $ref: "#/components/schemas/c" }
                c: { $ref: "#/components/schemas/a" }
                d: { $ref: "#/components/schemas/a" }
            """).Expecting("SPEC0008", "is circular").Run();

        Assert.Equal(["openapi.yaml(8,16)"], result.Places);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/b' }", "{ allOf: [ { $ref: '#/components/schemas/a' } ] }", 6)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/b' } ] }", "{ $ref: '#/components/schemas/a' }", 7)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/b' }, { type: object } ] }", "{ allOf: [ { allOf: [ { $ref: '#/components/schemas/a' } ] } ] }", 7)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/a' }, { type: object, properties: { x: { type: string } } } ] }", "{ type: string }", 6)]
    public void Schemas_that_are_parts_of_themselves_are_named_where_the_circle_closes(string a, string b, int line)
    {
        SpecResult result = Of($$"""
              schemas:
                a: {{a}}
                b: {{b}}
                c: { $ref: "#/components/schemas/a" }
                d: { allOf: [ { $ref: "#/components/schemas/b" }, { type: object } ] }
            """).Expecting("SPEC0008", "is circular").Run();

        Assert.Equal($"openapi.yaml({line}", Assert.Single(result.Places).Split(',')[0]);
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "properties": { "a": { "$ref": "#/properties/b" }, "b": { "$ref": "#/properties/a" } } }""")]
    [InlineData("""{ "properties": { "a": { "$ref": "#a", "$anchor": "a" } } }""")]
    public void Schema_that_only_refers_to_itself_is_named(string schema) =>
        SpecTest.Of("node.schema.json", schema).Expecting("SPEC0008", "is circular").Run();

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "next": { "$ref": "#" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "next": { "$ref": "#/$defs/Link" } }, "$defs": { "Link": { "$ref": "#" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "next": { "$ref": "#/$defs/Link" } }, "$defs": { "Link": { "allOf": [{ "$ref": "#" }], "properties": { "x": {} } } } }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "$defs": { "A": { "allOf": [{ "$ref": "#/$defs/B" }] }, "B": { "type": "object" } } }""")]
    public void Schema_that_holds_itself_is_no_circle(string schema) => SpecTest.Of("node.schema.json", schema).Run();

    [Fact]
    public void Files_that_only_refer_to_each_other_are_named_once()
    {
        SpecResult result = SpecTest.Of("pets/b.yaml", "{ $ref: c.yaml }")
            .With("pets/c.yaml", "{ $ref: b.yaml }")
            .With("pets/d.yaml", "{ a: 1 }")
            .With("pets/e.yaml", "{ a: { $ref: d.yaml } }")
            .Expecting("SPEC0015", "no document refers to it")
            .Expecting("SPEC0015", "no document refers to it")
            .Run();

        Assert.Equal(["b.yaml", "e.yaml"], result.Diagnostics.Select(static x => x.Location.GetLineSpan().Path["/project/specs/pets/".Length..]).Order());
    }

    [Fact]
    public void Files_that_refer_to_each_other_and_that_another_part_refers_to_are_named_at_that_part()
    {
        SpecResult result = SpecTest.Of("pets/b.yaml", "{ $ref: c.yaml }")
            .With("pets/c.yaml", "{ $ref: b.yaml }")
            .With("pets/d.yaml", "{ $ref: c.yaml }")
            .Expecting("SPEC0015", "no document refers to it")
            .Run();

        Assert.Equal("/project/specs/pets/d.yaml", Assert.Single(result.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void Files_that_refer_to_each_other_and_that_a_document_refers_to_are_named_where_the_circle_closes() =>
        Of("  schemas: { Pet: { type: object, properties: { owner: { $ref: b.yaml } } } }")
            .With("pets/b.yaml", "{ $ref: c.yaml }")
            .With("pets/c.yaml", "{ $ref: b.yaml }")
            .Expecting("SPEC0008", "is circular")
            .Run();

    private static SpecTest Of(string components) => SpecTest.Of("pets/openapi.yaml", $$"""
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths: {}
        components:
        {{components}}
        """);
}
