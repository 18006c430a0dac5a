using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords about arrays (core §10.3.1, §11.2; validation §6.4).</summary>
public sealed class ArrayKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("items", "is about every item", """{"type":"array","items":{"type":"string","minLength":1}}""")
        {
            Valid = ["[]", "[\"a\"]"],
            Invalid = [("[\"a\",\"\"]", "/1"), ("[1]", null)],
        },
        new("items", "false allows the empty array only", """{"type":"array","items":false}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["[]"],
            Invalid = [("[1]", "/0")],
        },
        new("items", "as an array is a tuple", """{"type":"array","items":[{"type":"string"},{"type":"integer","minimum":3}]}""")
        {
            To = SchemaDialect.Draft201909,
            Valid = ["[]", "[\"a\"]", "[\"a\",3]", "[\"a\",3,null,{}]"],
            Invalid = [("[\"a\",2]", "/1"), ("[1]", null)],
        },
        new("additionalItems", "false closes a tuple", """{"type":"array","items":[{"type":"string"}],"additionalItems":false}""")
        {
            To = SchemaDialect.Draft201909,
            Valid = ["[]", "[\"a\"]"],
            Invalid = [("[\"a\",1]", null)],
        },
        new("additionalItems", "is about what follows a tuple", """{"type":"array","items":[{"type":"string"}],"additionalItems":{"type":"integer","maximum":9}}""")
        {
            To = SchemaDialect.Draft201909,
            Valid = ["[\"a\",1,9]"],
            Invalid = [("[\"a\",1,10]", "/2")],
        },
        new("additionalItems", "means nothing without a tuple", """{"type":"array","items":{"type":"integer"},"additionalItems":false}""")
        {
            To = SchemaDialect.Draft201909,
            Valid = ["[1,2]"],
        },
        new("prefixItems", "is a tuple, which items follow", """{"type":"array","prefixItems":[{"type":"string"},{"const":1}],"items":{"type":"boolean"}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["[]", "[\"a\",1,true]"],
            Invalid = [("[\"a\",2]", "/1"), ("[\"a\",1,2]", null)],
        },
        new("prefixItems", "with minItems has required items", """{"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["[1.5,2]"],
            Invalid = [("[1]", null), ("[1,2,3]", null)],
        },
        new("minItems", "and maxItems are inclusive", """{"type":"array","items":{"type":"integer"},"minItems":1,"maxItems":2}""")
        {
            Valid = ["[1]", "[1,2]"],
            Invalid = [("[]", ""), ("[1,2,3]", "")],
        },
        new("maxItems", "of a member", """{"type":"object","properties":{"a":{"type":"array","maxItems":0}}}""")
        {
            Valid = ["""{"a":[]}"""],
            Invalid = [("""{"a":[null]}""", "/a")],
        },
        new("uniqueItems", "compares values, not texts", """{"type":"array","uniqueItems":true}""")
        {
            Valid = ["[1,true,\"1\"]", "[{\"a\":1},{\"a\":2}]", "[[1],[2]]"],
            Invalid = [("[1,1.0]", ""), ("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", ""), ("[[],[]]", "")],
        },
        new("uniqueItems", "of strings", """{"type":"array","items":{"type":"string"},"uniqueItems":true}""")
        {
            Valid = ["[\"a\",\"A\"]"],
            Invalid = [("[\"a\",\"b\",\"a\"]", "")],
        },
        new("contains", "wants one item that matches", """{"type":"array","contains":{"type":"integer","minimum":5}}""")
        {
            Valid = ["[1,5]"],
            Invalid = [("[]", ""), ("[1,\"x\"]", "")],
        },
        new("minContains", "counts matches", """{"type":"array","contains":{"const":1},"minContains":2}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["[1,2,1]"],
            Invalid = [("[1]", "")],
        },
        new("minContains", "zero allows none", """{"type":"array","contains":{"const":1},"minContains":0}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["[]"],
        },
        new("maxContains", "counts matches", """{"type":"array","contains":{"const":1},"maxContains":1}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["[1,2]"],
            Invalid = [("[1,1]", ""), ("[2]", "")],
        },
        new("unevaluatedItems", "sees items that an alternative evaluated", """{"type":"array","items":[{"type":"string"}],"anyOf":[{"items":[true,{"type":"integer"}]},{"maxItems":1}],"unevaluatedItems":false}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["[\"a\"]", "[\"a\",1]"],
            Invalid = [("[\"a\",1,2]", "/2")],
        },
        new("unevaluatedItems", "sees items that contains accepted", """{"type":"array","prefixItems":[true],"contains":{"type":"string"},"unevaluatedItems":false}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["[1,\"a\"]"],
            Invalid = [("[1,\"a\",2]", "/2")],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
