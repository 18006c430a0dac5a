using Specimen.Tests.Infrastructure;
using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords about any value (validation §6.1), roots that are no object, and members that may be absent or null.</summary>
public sealed class TypeKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("type", "string as the root", """{"type":"string"}""") { Valid = ["\"a\"", "\"\\u0000\\\"\\\\\""], Invalid = [("1", null), ("null", null)] },
        new("type", "boolean as the root", """{"type":"boolean"}""") { Valid = ["true", "false"], Invalid = [("\"true\"", null)] },
        new("type", "null as the root", """{"type":"null"}""") { Valid = ["null"], Invalid = [("0", "")] },
        new("type", "number as the root", """{"type":"number"}""") { Valid = ["0", "-1.5e3", "1.10"], Invalid = [("\"1\"", null)] },
        new("type", "array as the root", """{"type":"array","items":{"type":"integer"}}""") { Valid = ["[]", "[1,2]"], Invalid = [("[null]", null), ("{}", null)] },
        new("type", "object without members is a map", """{"type":"object"}""") { Valid = ["{}", """{"a":[1]}"""], Invalid = [("[]", null)] },
        new("type", "integer is a value, not a spelling", """{"type":"integer"}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["1", "-0", "1.0", "1e2", "9007199254740993"],
            Invalid = [("1.5", null), ("\"1\"", null)],
        },
        new("type", "with null is nullable", """{"type":"object","properties":{"a":{"type":["integer","null"],"minimum":1}}}""")
        {
            Valid = ["{}", """{"a":null}""", """{"a":1}"""],
            Invalid = [("""{"a":0}""", "/a")],
        },
        new("type", "a list of types is a union", """{"type":"object","properties":{"a":{"type":["string","integer","array"],"minLength":2,"minimum":5}}}""")
        {
            Valid = ["""{"a":"xy"}""", """{"a":5}""", """{"a":12345678901234567890}""", """{"a":[null]}"""],
            Invalid = [("""{"a":"x"}""", "/a"), ("""{"a":4}""", "/a"), ("""{"a":true}""", "/a"), ("""{"a":1.5}""", "/a")],
        },
        new("type", "absent allows everything", """{}""") { Valid = ["null", "1", "\"\"", "[]", """{"a":null}"""] },
        new("enum", "of strings", """{"type":"object","properties":{"a":{"enum":["x","y z",""]}}}""")
        {
            Valid = ["""{"a":"x"}""", """{"a":"y z"}""", """{"a":""}"""],
            Invalid = [("""{"a":"X"}""", "/a"), ("""{"a":"y  z"}""", "/a")],
        },
        new("enum", "of integers", """{"type":"object","properties":{"a":{"type":"integer","enum":[1,-2,30]}}}""")
        {
            Valid = ["""{"a":1}""", """{"a":-2}""", """{"a":1.0}"""],
            Invalid = [("""{"a":2}""", "/a")],
        },
        new("enum", "of anything", """{"type":"object","properties":{"a":{"enum":[1,"1",null,{"b":[1.0]}]}}}""")
        {
            Valid = ["""{"a":1.0}""", """{"a":"1"}""", """{"a":null}""", """{"a":{"b":[1]}}"""],
            Invalid = [("""{"a":true}""", "/a"), ("""{"a":{"b":[2]}}""", "/a")],
        },
        new("enum", "with null is nullable", """{"type":"object","properties":{"a":{"type":["string","null"],"enum":["x",null]}},"required":["a"]}""")
        {
            Valid = ["""{"a":null}""", """{"a":"x"}"""],
            Invalid = [("""{"a":"y"}""", "/a")],
        },
        new("enum", "as the root", """{"type":"string","enum":["x","y"]}""") { Valid = ["\"x\""], Invalid = [("\"z\"", "")] },
        new("const", "is the only value", """{"type":"object","properties":{"a":{"const":"x"},"b":{"const":1},"c":{"const":{"d":null}}}}""")
        {
            Valid = ["{}", """{"a":"x","b":1.0,"c":{"d":null}}"""],
            Invalid = [("""{"a":"y"}""", "/a"), ("""{"b":2}""", "/b"), ("""{"c":{}}""", "/c")],
        },
        new("required", "and null are three states", """{"type":"object","properties":{"a":{"type":["string","null"]},"b":{"type":["string","null"]}},"required":["b"]}""")
        {
            Valid = ["""{"b":null}""", """{"a":null,"b":""}""", """{"a":"","b":null}"""],
            Invalid = [("{}", null)],
        },
        new("default", "changes no verdict and is not written", """{"type":"object","properties":{"a":{"type":"integer","default":"no number"}}}""") { Valid = ["{}", """{"a":1}"""] },
        new("examples", "changes no verdict", """{"type":"string","examples":[1,null]}""") { From = SchemaDialect.Draft6, Valid = ["\"a\""] },
        new("title", "changes no verdict", """{"title":"A <title> & more","type":"string"}""") { Valid = ["\"a\""] },
        new("description", "changes no verdict", """{"description":"*/ \n </summary>","type":"string"}""") { Valid = ["\"a\""] },
        new("$comment", "changes no verdict", """{"$comment":"*/","type":"string"}""") { From = SchemaDialect.Draft7, Valid = ["\"a\""] },
        new("$schema", "decides what $ref hides", """{"type":"object","properties":{"a":{"$ref":"#/definitions/n","maximum":"of no number"}},"definitions":{"n":{"type":"integer"}}}""")
        {
            To = SchemaDialect.Draft7,
            Valid = ["""{"a":5}"""],
        },
        new("$schema", "decides what items are", """{"type":"array","items":{"type":"string"}}""") { Valid = ["[\"a\"]"], Invalid = [("[1]", null)] },
        new("$vocabulary", "is about other schemas", """{"$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"type":"integer","minimum":1}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["1"],
            Invalid = [("0", "")],
        },
        new("readOnly", "changes no verdict", """{"type":"object","properties":{"a":{"type":"string","readOnly":true}},"required":["a"]}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["""{"a":"x"}"""],
        },
        new("writeOnly", "changes no verdict", """{"type":"object","properties":{"a":{"type":"string","writeOnly":true}}}""") { From = SchemaDialect.Draft7, Valid = ["""{"a":"x"}"""] },
        new("deprecated", "changes no verdict", """{"type":"object","properties":{"a":{"type":"string","deprecated":true}}}""") { From = SchemaDialect.Draft201909, Valid = ["""{"a":"x"}"""] });

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", "if", "{}")]
    [InlineData("http://json-schema.org/draft-06/schema#", "then", "{}")]
    [InlineData("http://json-schema.org/draft-07/schema#", "unevaluatedProperties", "false")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", "prefixItems", "[]")]
    public void Keyword_of_a_later_dialect_is_named_and_ignored(string dialect, string keyword, string value) =>
        SpecTest.Of("thing.schema.json", $$"""{"$schema":"{{dialect}}","type":"object","{{keyword}}":{{value}}}""")
            .Expecting("SPEC0015", $"has no keyword '{keyword}'")
            .Run();

    [Fact]
    public void Unknown_dialect_is_named_and_read_as_the_latest() =>
        SpecTest.Of("thing.schema.json", """{"$schema":"https://example.com/dialect","type":"array","prefixItems":[{"type":"string"}]}""")
            .Expecting("SPEC0007", "https://example.com/dialect")
            .Run();

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
