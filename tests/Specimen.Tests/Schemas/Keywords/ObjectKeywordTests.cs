using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords about objects (core §10.3.2, §11.3; validation §6.5).</summary>
public sealed class ObjectKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("properties", "are members with types", """{"type":"object","properties":{"a":{"type":"string","minLength":1},"A":{"type":"integer"},"x-y":{"type":"boolean"}}}""")
        {
            Valid = ["{}", """{"a":"b","A":1,"x-y":true}""", """{"other":[1,{"z":null}]}"""],
            Invalid = [("""{"a":""}""", "/a"), ("""{"a":1}""", null), ("""{"x-y":0}""", null), ("[]", null)],
        },
        new("properties", "false forbids the member", """{"type":"object","properties":{"a":false,"b":true}}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["{}", """{"b":[1]}"""],
            Invalid = [("""{"a":1}""", "/a")],
        },
        new("required", "of a named member", """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":["string","null"]}},"required":["a","b"]}""")
        {
            Valid = ["""{"a":"","b":null}"""],
            Invalid = [("""{"a":""}""", null), ("""{"b":""}""", null)],
        },
        new("required", "of a member named nowhere else", """{"type":"object","properties":{"a":{}},"required":["z"]}""")
        {
            Valid = ["""{"z":null}"""],
            Invalid = [("""{"a":1}""", "")],
        },
        new("required", "says nothing of other types", """{"properties":{"a":{}},"required":["a"]}""")
        {
            Valid = ["1", "[]", "null", """{"a":null}"""],
            Invalid = [("{}", null)],
        },
        new("additionalProperties", "false closes the object", """{"type":"object","properties":{"a":{}},"additionalProperties":false}""")
        {
            Valid = ["{}", """{"a":1}"""],
            Invalid = [("""{"b":1}""", "/b")],
        },
        new("additionalProperties", "is a map beside the members", """{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer","minimum":0}}""")
        {
            Valid = ["""{"a":"x","b":1,"c":2}"""],
            Invalid = [("""{"b":-1}""", "/b"), ("""{"b":"x"}""", null)],
        },
        new("additionalProperties", "alone is a map", """{"type":"object","additionalProperties":{"type":["string","null"],"maxLength":2}}""")
        {
            Valid = ["{}", """{"a":"xy","b":null,"":""}"""],
            Invalid = [("""{"a/b":"xyz"}""", "/a~1b")],
        },
        new("additionalProperties", "does not see what allOf names", """{"type":"object","allOf":[{"properties":{"a":{}}}],"properties":{"b":{}},"additionalProperties":false}""")
        {
            Valid = ["""{"b":1}"""],
            Invalid = [("""{"a":1}""", "/a")],
        },
        new("patternProperties", "apply beside additionalProperties", """{"type":"object","patternProperties":{"^x-":{"type":"integer"}},"additionalProperties":false}""")
        {
            Valid = ["{}", """{"x-a":1}"""],
            Invalid = [("""{"y":1}""", "/y")],
        },
        new("patternProperties", "of one part leave what another says of unnamed members", """{"type":"object","properties":{"n":{}},"allOf":[{"patternProperties":{"^x":{"minimum":2}}},{"additionalProperties":{"type":"integer"}}]}""")
        {
            Valid = ["""{"a":1}""", """{"x":2}"""],
            Invalid = [("""{"a":"y"}""", "/a"), ("""{"x":1}""", "/x"), ("""{"x":"y"}""", "/x")],
        },
        new("patternProperties", "of one part leave what another says of a map", """{"type":"object","allOf":[{"patternProperties":{"^x":{"minimum":2}}},{"additionalProperties":{"type":"integer"}}]}""")
        {
            Valid = ["""{"a":1}""", """{"x":2}"""],
            Invalid = [("""{"a":"y"}""", "/a"), ("""{"x":1}""", "/x"), ("""{"x":"y"}""", "/x")],
        },
        new("patternProperties", "apply to named members too", """{"type":"object","properties":{"ab":{"type":"string"}},"patternProperties":{"b$":{"maxLength":1}}}""")
        {
            Valid = ["""{"ab":"x","c":"long"}"""],
            Invalid = [("""{"ab":"xy"}""", "/ab"), ("""{"bb":"xy"}""", "/bb")],
        },
        new("propertyNames", "checks each name", """{"type":"object","propertyNames":{"maxLength":2}}""")
        {
            Valid = ["""{"ab":1}"""],
            Invalid = [("""{"abc":1}""", "")],
        },
        new("minProperties", "and maxProperties are inclusive", """{"type":"object","minProperties":1,"maxProperties":2}""")
        {
            Valid = ["""{"a":1}""", """{"a":1,"b":2}"""],
            Invalid = [("{}", ""), ("""{"a":1,"b":2,"c":3}""", "")],
        },
        new("maxProperties", "of a record", """{"type":"object","properties":{"a":{},"b":{}},"maxProperties":1}""")
        {
            Valid = ["""{"a":1}"""],
            Invalid = [("""{"a":1,"b":1}""", "")],
        },
        new("dependencies", "require members or apply a schema", """{"type":"object","properties":{"a":{},"b":{}},"dependencies":{"a":["b"],"c":{"minProperties":3}}}""")
        {
            Valid = ["{}", """{"b":1}""", """{"a":1,"b":2}"""],
            Invalid = [("""{"a":1}""", ""), ("""{"c":1}""", "")],
        },
        new("dependentRequired", "requires members", """{"type":"object","properties":{"a":{"type":"string"}},"dependentRequired":{"a":["b"]}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":"","b":1}""", """{"b":1}"""],
            Invalid = [("""{"a":""}""", "")],
        },
        new("dependentSchemas", "applies a schema", """{"type":"object","properties":{"a":{"type":"string"}},"dependentSchemas":{"a":{"required":["b"],"properties":{"b":{"minimum":1}}}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":"","b":1}""", """{"b":0}"""],
            Invalid = [("""{"a":""}""", ""), ("""{"a":"","b":0}""", "/b")],
        },
        new("unevaluatedProperties", "sees what allOf and $ref evaluated", """{"type":"object","allOf":[{"$ref":"#/$defs/base"}],"properties":{"b":{"type":"integer"}},"unevaluatedProperties":false,"$defs":{"base":{"properties":{"a":{"type":"string"}}}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":"x","b":1}"""],
            Invalid = [("""{"c":1}""", "/c")],
        },
        new("unevaluatedProperties", "sees the alternative that matched", """{"type":"object","oneOf":[{"properties":{"k":{"const":"a"},"x":{}},"required":["k"]},{"properties":{"k":{"const":"b"},"y":{}},"required":["k"]}],"unevaluatedProperties":false}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"k":"a","x":1}""", """{"k":"b","y":1}"""],
            Invalid = [("""{"k":"a","y":1}""", "/y")],
        },
        new("unevaluatedProperties", "sees if alone", """{"type":"object","if":{"properties":{"a":{"type":"string"}}},"unevaluatedProperties":false}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":"x"}"""],
            Invalid = [("""{"a":1}""", "/a")],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
