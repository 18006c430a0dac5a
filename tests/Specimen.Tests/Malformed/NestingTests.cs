using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Ten thousand levels of whatever can nest: a stack that overflows takes the compiler, and the editor, with it.</summary>
public sealed class NestingTests
{
    private const int Depth = 10_000;

    /// <summary>Definitions that lead to the next, whose number stands for <c>@</c>.</summary>
    private static readonly string[] s_links =
    [
        """{"$ref":"#/$defs/D@"}""",
        """{"allOf":[{"$ref":"#/$defs/D@"}]}""",
        """{"allOf":[{"$ref":"#/$defs/D@"},{"properties":{"p@":{"type":"string"}}}]}""",
        """{"anyOf":[{"$ref":"#/$defs/D@"},{"type":"null"}]}""",
        """{"oneOf":[{"$ref":"#/$defs/D@"},{"type":"string"}]}""",
        """{"type":"array","items":{"$ref":"#/$defs/D@"}}""",
        """{"type":"object","additionalProperties":{"$ref":"#/$defs/D@"}}""",
        """{"type":"object","properties":{"a":{"$ref":"#/$defs/D@"}}}""",
        """{"not":{"$ref":"#/$defs/D@"}}""",
        """{"if":{"$ref":"#/$defs/D@"},"then":{"required":["a"]}}""",
        """{"prefixItems":[{"$ref":"#/$defs/D@"}]}""",
        """{"dependentSchemas":{"a":{"$ref":"#/$defs/D@"}}}""",
    ];

    private static readonly (string Name, string Text)[] s_files =
    [
        ("b.json", Repeat("[") + Repeat("]")),
        ("b.json", Repeat("{\"a\":") + "1" + Repeat("}")),
        ("b.json", Repeat("[{\"a\":") + Repeat("}]")),
        ("b.json", Repeat("[") + ""),
        ("b.yaml", Repeat("[") + Repeat("]")),
        ("b.yaml", Repeat("{a: ") + Repeat("}")),
        ("b.yaml", Repeat("- ") + "a"),
        ("b.yaml", Repeat("? ") + "a"),
        ("b.schema.json", Repeat("{\"type\":\"object\",\"properties\":{\"a\":") + "{}" + Repeat("}}")),
        ("b.schema.json", Repeat("{\"items\":") + "{}" + Repeat("}")),
        ("b.schema.json", Repeat("{\"allOf\":[") + "{}" + Repeat("]}")),
        ("b.schema.json", Repeat("{\"not\":") + "{}" + Repeat("}")),
        ("b.schema.json", Repeat("{\"if\":") + "{}" + Repeat("}")),
        ("b.schema.json", Repeat("{\"$defs\":{\"a\":") + "{}" + Repeat("}}")),
        ("b.schema.json", "{\"const\":" + Repeat("[") + Repeat("]") + "}"),
        ("b.schema.yaml", Repeat("{type: array, items: ") + Repeat("}")),
        ("openapi.json", "{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"get\":{\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":" + Repeat("{\"items\":") + "{}" + Repeat("}") + "}}}}}}}}"),
        ("openapi.json", "{\"openapi\":\"3.1.0\",\"x-y\":" + Repeat("[") + Repeat("]") + "}"),
        ("openapi.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: " + Repeat("{oneOf: [") + Repeat("]}") + "}}"),
        ("openapi.yaml", "openapi: 3.1.0\npaths: {/a: {get: {callbacks: " + Repeat("{a: {b: {post: {callbacks: ") + Repeat("}}}}") + "}}}"),
    ];

    public static TheoryData<string> Links { get; } = new(s_links);

    [Fact]
    public void Nesting_without_end_is_reported_and_read_so_far()
    {
        SpecResult result = BrokenSpec.Beside(s_files).RunWithoutCompiling();

        Assert.All(Enumerable.Range(0, s_files.Length), x => Assert.Contains(result.Of(x), static x => x.Id is "SPEC0003" or "SPEC0001"));
    }

    [Theory]
    [InlineData("b.json")]
    [InlineData("b.schema.yaml")]
    [InlineData("openapi.json")]
    public void What_is_read_of_nesting_without_end_compiles(string name) =>
        BrokenSpec.RunAll(s_files.First(x => x.Name == name));

    [Theory]
    [MemberData(nameof(Links))]
    public void Chain_of_references_without_end_is_followed_or_cut(string link) =>
        BrokenSpec.Beside().With("a/b.schema.json", Chain(link, 5_000)).RunWithoutCompiling();

    [Fact]
    public void Long_chains_of_references_compile() =>
        BrokenSpec.RunAll([.. s_links.Select(static x => ("b.schema.json", Chain(x, 40)))]);

    [Fact]
    public void Pattern_of_any_depth_is_used_or_reported()
    {
        (string Open, string Close)[] patterns = [("(", ")"), ("(?:", ")*"), ("(?=", ")"), ("a|(", ")"), ("[", "]"), ("(", "")];

        BrokenSpec.RunAll([.. patterns.Select(static x => ("b.schema.json", $$"""{ "properties": { "a": { "type": "string", "pattern": "{{Repeat(x.Open)}}a{{Repeat(x.Close)}}" } } }"""))]);
    }

    private static string Chain(string link, int length)
    {
        string definitions = string.Join(",", Enumerable.Range(0, length).Select(x => $"\"D{x}\":{link.Replace("@", $"{x + 1}", StringComparison.Ordinal)}"));
        return $$"""{ "$ref": "#/$defs/D0", "$defs": { {{definitions}}, "D{{length}}": { "type": "string" } } }""";
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Depth));
}
