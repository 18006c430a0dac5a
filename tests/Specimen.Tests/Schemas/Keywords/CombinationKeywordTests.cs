using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords that combine schemas (core §10.2).</summary>
public sealed class CombinationKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("allOf", "is one record", """{"allOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"integer","minimum":1}}}]}""")
        {
            Valid = ["""{"a":"","b":1}"""],
            Invalid = [("""{"b":1}""", null), ("""{"a":"","b":0}""", "/b")],
        },
        new("allOf", "narrows one member from several sides", """{"type":"object","properties":{"a":{"allOf":[{"type":"string"},{"minLength":2},{"maxLength":3}]}}}""")
        {
            Valid = ["""{"a":"xy"}"""],
            Invalid = [("""{"a":"x"}""", "/a"), ("""{"a":"wxyz"}""", "/a")],
        },
        new("allOf", "excludes the null that another part allows", """{"allOf":[{"type":"object","properties":{"a":{"type":["string","null"]}}},{"type":"object","properties":{"a":{"type":"string"}}}]}""")
        {
            Valid = ["""{"a":"x"}""", "{}"],
            Invalid = [("""{"a":null}""", "/a"), ("""{"a":1}""", null)],
        },
        new("anyOf", "of objects is a union", """{"type":"object","properties":{"v":{"anyOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},{"type":"object","properties":{"b":{"type":"integer","minimum":2}},"required":["b"]}]}}}""")
        {
            Valid = ["""{"v":{"a":"x"}}""", """{"v":{"b":2}}""", """{"v":{"a":"x","b":0}}"""],
            Invalid = [("""{"v":{"b":1}}""", "/v"), ("""{"v":{}}""", "/v")],
        },
        new("anyOf", "with null is nullable", """{"type":"object","properties":{"v":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}]}}}""")
        {
            Valid = ["""{"v":null}""", """{"v":"x"}""", "{}"],
            Invalid = [("""{"v":""}""", "/v")],
        },
        new("anyOf", "that only narrows is a rule", """{"type":"object","properties":{"a":{},"b":{}},"anyOf":[{"required":["a"]},{"required":["b"]}]}""")
        {
            Valid = ["""{"a":1}""", """{"a":1,"b":2}"""],
            Invalid = [("{}", "")],
        },
        new("oneOf", "of tokens is a union", """{"type":"object","properties":{"v":{"oneOf":[{"type":"string","minLength":2},{"type":"number"},{"type":"array","items":{"type":"boolean"}}]}}}""")
        {
            Valid = ["""{"v":"ab"}""", """{"v":1.5}""", """{"v":[true]}"""],
            Invalid = [("""{"v":"a"}""", "/v"), ("""{"v":{}}""", "/v"), ("""{"v":[1]}""", "/v")],
        },
        new("oneOf", "refuses what two alternatives accept", """{"oneOf":[{"type":"integer","minimum":2},{"type":"integer","maximum":5}]}""")
        {
            Valid = ["1", "6"],
            Invalid = [("3", "")],
        },
        new("oneOf", "refuses what alternatives without a type have in common", """{"type":"object","properties":{"a":{"oneOf":[{"required":["k"],"properties":{"k":{"enum":["x"]}}},{"required":["k"],"properties":{"k":{"enum":["y"]}}},{"type":"object","required":["k"],"properties":{"k":{"enum":["z"]}}}]}}}""")
        {
            Valid = ["""{"a":{"k":"x"}}""", """{"a":{"k":"z"}}"""],
            Invalid = [("""{"a":12}""", "/a"), ("""{"a":"x"}""", "/a"), ("""{"a":[]}""", "/a"), ("""{"a":null}""", "/a"), ("""{"a":{}}""", "/a")],
        },
        new("anyOf", "allows what alternatives without a type have in common", """{"type":"object","properties":{"a":{"anyOf":[{"required":["k"],"properties":{"k":{"enum":["x"]}}},{"required":["k"],"properties":{"k":{"enum":["y"]}}}]}}}""")
        {
            Valid = ["""{"a":{"k":"x"}}""", """{"a":12}""", """{"a":[]}"""],
            Invalid = [("""{"a":{}}""", "/a")],
        },
        new("oneOf", "of constants is a discriminated union", """{"oneOf":[{"type":"object","properties":{"k":{"enum":["a"]},"x":{"type":"string"}},"required":["k"]},{"type":"object","properties":{"k":{"enum":["b"]},"x":{"type":"integer"}},"required":["k"]}]}""")
        {
            Valid = ["""{"k":"a","x":""}""", """{"k":"b","x":1}"""],
            Invalid = [("""{"k":"c"}""", ""), ("""{"k":"a","x":1}""", "")],
        },
        new("not", "forbids what matches", """{"type":"object","properties":{"a":{"type":"string","not":{"pattern":"^x"}}},"not":{"required":["z"]}}""")
        {
            Valid = ["""{"a":"yx"}"""],
            Invalid = [("""{"a":"xy"}""", "/a"), ("""{"z":1}""", "")],
        },
        new("not", "forbids some values beside those that are known", """{"type":"object","properties":{"a":{"anyOf":[{"enum":["x","y"]},{"type":"string"}],"not":{"enum":["z"]},"maxLength":3}}}""")
        {
            Valid = ["{}", """{"a":"x"}""", """{"a":"abc"}"""],
            Invalid = [("""{"a":"z"}""", "/a"), ("""{"a":"abcd"}""", "/a")],
        },
        new("not", "forbids what one value of a list matches", """{"type":"object","properties":{"a":{"enum":["x"],"not":{"minLength":1}}}}""")
        {
            Valid = ["{}"],
            Invalid = [("""{"a":"x"}""", "/a")],
        },
        new("if", "decides between then and else", """{"type":"object","properties":{"k":{"type":"string"},"v":{}},"if":{"properties":{"k":{"const":"n"}},"required":["k"]},"then":{"properties":{"v":{"type":"number"}}},"else":{"properties":{"v":{"type":"string"}}}}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["""{"k":"n","v":1}""", """{"k":"s","v":"1"}""", "{}"],
            Invalid = [("""{"k":"n","v":"1"}""", "/v"), ("""{"v":1}""", "/v")],
        },
        new("then", "means nothing without if", """{"type":"object","then":{"required":["a"]},"else":{"required":["b"]}}""") { From = SchemaDialect.Draft7, Valid = ["{}"] },
        new("else", "alone beside if", """{"type":"integer","if":{"minimum":10},"else":{"multipleOf":2}}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["11", "4"],
            Invalid = [("5", "")],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
