using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Documents that refer to themselves, and some that grow without bound when they are followed.</summary>
public sealed class CycleTests
{
    [Fact]
    public void Schema_that_refers_to_itself_ends()
    {
        string[] schemas =
        [
            """{ "$ref": "#" }""",
            """{ "$ref": "#/$defs/A", "$defs": { "A": { "$ref": "#/$defs/B" }, "B": { "$ref": "#/$defs/A" } } }""",
            """{ "allOf": [{ "$ref": "#" }] }""",
            """{ "allOf": [{ "$ref": "#/$defs/A" }], "$defs": { "A": { "allOf": [{ "$ref": "#/$defs/B" }] }, "B": { "allOf": [{ "$ref": "#/$defs/A" }], "properties": { "x": {} } } } }""",
            """{ "anyOf": [{ "$ref": "#" }, { "type": "null" }] }""",
            """{ "oneOf": [{ "$ref": "#" }, { "$ref": "#" }] }""",
            """{ "oneOf": [{ "allOf": [{ "$ref": "#" }] }, {}] }""",
            """{ "anyOf": [{ "allOf": [{ "$ref": "#" }] }, { "$ref": "#/$defs/A" }], "$defs": { "A": { "allOf": [{ "$ref": "#" }] } } }""",
            """{ "oneOf": [{ "$ref": "#/$defs/A" }, { "type": "string" }], "$defs": { "A": { "oneOf": [{ "$ref": "#" }, { "type": "integer" }] } } }""",
            """{ "not": { "$ref": "#" } }""",
            """{ "if": { "$ref": "#" }, "then": { "$ref": "#" }, "else": { "$ref": "#" } }""",
            """{ "type": "array", "items": { "$ref": "#" } }""",
            """{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "$defs": { "A": { "type": "array", "items": { "$ref": "#/$defs/A" } }, "B": { "type": "array", "items": { "$ref": "#/$defs/B" } } } }""",
            """{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }], "$defs": { "A": { "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/A" } } }, "B": { "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/B" } } } } }""",
            """{ "type": "array", "prefixItems": [{ "$ref": "#" }, { "$ref": "#" }] }""",
            """{ "type": "object", "additionalProperties": { "$ref": "#" } }""",
            """{ "type": "object", "patternProperties": { "^a": { "$ref": "#" } } }""",
            """{ "type": "object", "properties": { "a": { "$ref": "#" }, "b": { "$ref": "#/properties/a" } }, "required": ["a"] }""",
            """{ "properties": { "a": { "$ref": "#/properties/b" }, "b": { "$ref": "#/properties/a" } } }""",
            """{ "properties": { "a": { "$ref": "#/properties/a/properties/a" } } }""",
            """{ "$dynamicRef": "#a", "$dynamicAnchor": "a" }""",
            """{ "$id": "a", "$ref": "a" }""",
            """{ "$ref": "b.schema.json" }""",
            """{ "unevaluatedProperties": { "$ref": "#" }, "dependentSchemas": { "a": { "$ref": "#" } }, "contains": { "$ref": "#" }, "propertyNames": { "$ref": "#" } }""",
        ];

        BrokenSpec.RunAll([.. schemas.Select(static x => ("b.schema.json", x))]);
    }

    [Fact]
    public void Files_that_refer_to_each_other_end() => BrokenSpec.Run(BrokenSpec.Beside()
        .With("a/b.schema.json", """{ "allOf": [{ "$ref": "c.schema.json" }] }""")
        .With("a/c.schema.json", """{ "allOf": [{ "$ref": "../d/e.schema.json" }] }""")
        .With("d/e.schema.json", """{ "allOf": [{ "$ref": "../a/b.schema.json#" }] }"""));

    [Fact]
    public void Document_that_refers_to_itself_ends()
    {
        (string Components, string Operation)[] documents =
        [
            ("components: { parameters: { A: { $ref: '#/components/parameters/A' } } }", "parameters: [{ $ref: '#/components/parameters/A' }]"),
            ("components: { responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } } }", "responses: { 200: { $ref: '#/components/responses/A' } }"),
            ("components: { requestBodies: { A: { $ref: '#/components/requestBodies/A' } } }", "requestBody: { $ref: '#/components/requestBodies/A' }"),
            ("components: { headers: { A: { $ref: '#/components/headers/A' } } }", "responses: { 200: { description: x, headers: { A: { $ref: '#/components/headers/A' } } } }"),
            ("components: { examples: { A: { $ref: '#/components/examples/A' } } }", "responses: { 200: { content: { application/json: { examples: { a: { $ref: '#/components/examples/A' } } } } } }"),
            ("components: { schemas: { A: { discriminator: { propertyName: t, mapping: { a: A } }, oneOf: [{ $ref: '#/components/schemas/A' }] } } }", "responses: {}"),
            ("components: { schemas: { A: { discriminator: { propertyName: t }, allOf: [{ $ref: '#/components/schemas/B' }] }, B: { discriminator: { propertyName: t }, allOf: [{ $ref: '#/components/schemas/A' }] } } }", "responses: {}"),
            ("components: { securitySchemes: { A: { $ref: '#/components/securitySchemes/A' } } }\nsecurity: [{ A: [] }]", "responses: {}"),
            ("x: 1", "callbacks: { a: { b: { $ref: '#/paths/~1a' } } }"),
        ];

        BrokenSpec.RunAll([.. documents.Select(static x => (
            "openapi.yaml",
            $"openapi: 3.1.0\n{x.Components}\npaths:\n  /a:\n    get:\n      operationId: a\n      {x.Operation}\n  /b:\n    $ref: '#/paths/~1b'\n"))]);
    }

    [Theory]
    [InlineData("&a [*a]")]
    [InlineData("&a {b: *a}")]
    [InlineData("a: &a\n  <<: *a\n")]
    [InlineData("a: *none")]
    public void Yaml_that_holds_itself_is_reported(string text) =>
        Assert.NotEmpty(BrokenSpec.Run("a/b.yaml", text).Diagnostics);

    [Fact]
    public void Yaml_aliases_that_grow_without_bound_are_cut_and_reported()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        }

        Assert.NotEmpty(BrokenSpec.Run("a/b.yaml", text.ToString()).Diagnostics);
    }

    [Fact]
    public void References_that_double_at_each_step_stay_in_proportion()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 40).Select(static x => $$"""
            "D{{x}}": { "allOf": [{ "$ref": "#/$defs/D{{x + 1}}" }, { "$ref": "#/$defs/D{{x + 1}}" }], "properties": { "p{{x}}": { "type": "string" } } }
            """));

        BrokenSpec.Run("a/b.schema.json", $$"""{ "$ref": "#/$defs/D0", "$defs": { {{definitions}}, "D40": { "type": "object" } } }""");
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("not")]
    public void Alternatives_that_double_at_each_step_stay_in_proportion(string keyword)
    {
        string definitions = string.Join(",", Enumerable.Range(0, 40).Select(x =>
        {
            string next = $$"""{ "$ref": "#/$defs/D{{x + 1}}" }""";
            string value = keyword == "not" ? $$"""{ "allOf": [{{next}}, {{next}}] }""" : $$"""[{{next}}, { "allOf": [{{next}}] }]""";
            return $$"""
                "D{{x}}": { "{{keyword}}": {{value}} }
                """;
        }));

        BrokenSpec.Run("a/b.schema.json", $$"""{ "$ref": "#/$defs/D0", "$defs": { {{definitions}}, "D40": { "type": "string" } } }""");
    }
}
