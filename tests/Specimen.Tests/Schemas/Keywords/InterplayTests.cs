using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords of 2019-09 and 2020-12 that see what others did (core §8.2, §10.2, §11).</summary>
public sealed class InterplayTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("unevaluatedProperties", "sees what dependentSchemas evaluated", """{"type":"object","properties":{"card":{"type":"string"}},"dependentRequired":{"card":["address"]},"dependentSchemas":{"card":{"properties":{"address":{"type":"string","minLength":1},"code":{"type":"integer","multipleOf":5}}}},"unevaluatedProperties":false}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["{}", """{"card":"1","address":"x"}""", """{"card":"1","address":"x","code":10}"""],
            Invalid = [("""{"card":"1"}""", ""), ("""{"address":"x"}""", "/address"), ("""{"card":"1","address":"x","code":7}""", "/code")],
        },
        new("unevaluatedProperties", "is about what patterns and parts leave", """{"type":"object","patternProperties":{"^x-":{"type":"integer"}},"allOf":[{"properties":{"a":{"type":"string"}}}],"unevaluatedProperties":{"type":"number","maximum":9}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["{}", """{"a":"s","x-1":5,"b":9}"""],
            Invalid = [("""{"b":10}""", "/b")],
        },
        new("unevaluatedProperties", "sees the branch that was taken", """{"type":"object","properties":{"kind":{"enum":["box","ball"]}},"required":["kind"],"if":{"properties":{"kind":{"const":"box"}}},"then":{"properties":{"width":{"type":"number"}},"required":["width"]},"else":{"properties":{"radius":{"type":"number","exclusiveMinimum":0}}},"unevaluatedProperties":false}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"kind":"box","width":1}""", """{"kind":"ball","radius":2}"""],
            Invalid = [("""{"kind":"ball","width":1}""", "/width"), ("""{"kind":"box"}""", ""), ("""{"kind":"ball","radius":0}""", "/radius")],
        },
        new("unevaluatedProperties", "sees nothing of not", """{"type":"object","properties":{"a":{"type":"integer"}},"not":{"required":["b"],"properties":{"b":{"const":null}}},"anyOf":[{"properties":{"b":true},"required":["b"]},{"properties":{"c":{"type":"array","contains":{"const":1},"minContains":0,"maxContains":1}}}],"unevaluatedProperties":false}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"a":1}""", """{"b":1}""", """{"c":[1,2]}""", """{"c":[]}"""],
            Invalid = [("""{"b":null}""", ""), ("""{"c":[1,1]}""", ""), ("""{"d":1}""", "/d")],
        },
        new("unevaluatedProperties", "in one alternative sees that alternative", """{"oneOf":[{"$ref":"#/$defs/cat","required":["lives"]},{"$ref":"#/$defs/dog"}],"$defs":{"cat":{"type":"object","properties":{"kind":{"const":"cat"},"lives":{"type":"integer","maximum":9}},"required":["kind"]},"dog":{"type":"object","properties":{"kind":{"const":"dog"},"barks":{"type":"boolean"}},"required":["kind"],"unevaluatedProperties":false}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"kind":"cat","lives":9}""", """{"kind":"cat","lives":1,"x":null}""", """{"kind":"dog","barks":true}"""],
        },
        new("dependentRequired", "of names that a pointer escapes", """{"type":"object","propertyNames":{"pattern":"^[a-z~/]+$","maxLength":4},"patternProperties":{"^a":{"type":"integer"},"b$":{"minimum":2}},"additionalProperties":{"type":"string"},"minProperties":1,"maxProperties":3,"dependentRequired":{"a/b":["m~n"]}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"ab":2}""", """{"a/b":3,"m~n":"x"}"""],
            Invalid = [("{}", ""), ("""{"ab":1}""", "/ab"), ("""{"a/b":3}""", "")],
        },
        new("contains", "counts between minContains and maxContains", """{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"const":"owner"}}},"minContains":1,"maxContains":2,"items":{"type":"object","properties":{"role":{"type":"string"},"n":{"type":"integer"}},"required":["role"]},"uniqueItems":true}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""[{"role":"owner"}]""", """[{"role":"owner"},{"role":"x"},{"role":"owner","n":1}]"""],
            Invalid = [("[]", ""), ("""[{"role":"x"}]""", ""), ("""[{"role":"owner"},{"role":"owner","n":1},{"role":"owner","n":2}]""", ""), ("""[{"role":"owner"},{"role":"owner"}]""", "")],
        },
        new("$anchor", "belongs to its resource", """{"$id":"https://example.com/order","type":"object","properties":{"lines":{"type":"array","items":{"$ref":"line"},"minItems":1},"total":{"$ref":"#money"},"tax":{"$ref":"line#money"}},"$defs":{"money":{"$anchor":"money","type":"number","minimum":0},"line":{"$id":"line","type":"object","properties":{"price":{"$ref":"#money"},"count":{"type":"integer","minimum":1}},"required":["price"],"$defs":{"money":{"$anchor":"money","type":"number","multipleOf":0.25}}}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"lines":[{"price":1.25,"count":1}],"total":1.3,"tax":0.5}"""],
            Invalid = [("""{"tax":0.3}""", "/tax"), ("""{"total":-1}""", "/total"), ("""{"lines":[{"price":1,"count":0}]}""", "/lines/0/count"), ("""{"lines":[]}""", "/lines")],
        },
        new("const", "compares numbers and objects by value", """{"type":"object","properties":{"n":{"const":1.0},"o":{"enum":[{"a":[1,null]},"x",2.50]}}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["""{"n":1,"o":2.5}""", """{"n":1.0,"o":{"a":[1.0,null]}}"""],
        },
        new("unevaluatedItems", "is about what tuples in parts leave", """{"type":"array","items":[{"type":"string"},{"type":"integer","minimum":0}],"anyOf":[{"items":[true,true,{"type":"boolean"}]},{"maxItems":2}],"unevaluatedItems":{"type":"string","minLength":2}}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["[]", "[\"a\",1]", "[\"a\",1,true,\"xy\"]"],
            Invalid = [("[\"a\",1,true,\"x\"]", "/3"), ("[\"a\",-1]", "/1")],
        },
        new("$recursiveRef", "closes what an extension closes", """{"$id":"https://example.com/strict-tree","$recursiveAnchor":true,"$ref":"tree","unevaluatedProperties":false,"$defs":{"tree":{"$id":"tree","$recursiveAnchor":true,"type":"object","properties":{"data":true,"children":{"type":"array","items":{"$recursiveRef":"#"}}}}}}""")
        {
            From = SchemaDialect.Draft201909,
            To = SchemaDialect.Draft201909,
            Valid = ["{}", """{"data":1,"children":[{"data":2,"children":[{}]}]}"""],
            Invalid = [("""{"children":[{"daat":1}]}""", "/children/0/daat")],
        },
        new("unevaluatedItems", "is about what prefixItems in parts leave", """{"type":"array","prefixItems":[{"type":"string"}],"allOf":[{"prefixItems":[true,{"type":"integer","maximum":9}]}],"unevaluatedItems":{"type":"boolean"}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["[]", "[\"a\",1]", "[\"a\",1,true,false]"],
            Invalid = [("[\"a\",10]", "/1")],
        },
        new("prefixItems", "are followed by items that contains counts", """{"type":"array","prefixItems":[{"type":"string"},{"enum":["a",1]}],"items":{"type":["integer","null"]},"contains":{"type":"integer","minimum":3},"minContains":2,"maxContains":3}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["[\"x\",1,3,null,4]"],
            Invalid = [("[\"x\",1,3,null,2]", ""), ("[\"x\",1,3,4,5,6]", "")],
        },
        new("$dynamicRef", "takes the parameter of who extends", """{"$id":"https://example.com/numbers","$ref":"list","$defs":{"numbers":{"$dynamicAnchor":"item","type":"number","minimum":1},"list":{"$id":"list","type":"object","properties":{"items":{"type":"array","items":{"$dynamicRef":"#item"}},"first":{"$dynamicRef":"#item"}},"required":["items"],"$defs":{"any":{"$dynamicAnchor":"item"}}}}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["""{"items":[1,2.5],"first":3}"""],
            Invalid = [("""{"items":[0]}""", "/items/0"), ("""{"items":[],"first":0}""", "/first"), ("""{"items":["x"]}""", "/items/0")],
        },
        new("$dynamicRef", "closes what an extension closes", """{"$id":"https://example.com/strict-tree","$dynamicAnchor":"node","$ref":"tree","unevaluatedProperties":false,"$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","type":"object","properties":{"data":true,"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}}}""")
        {
            From = SchemaDialect.Draft202012,
            Valid = ["{}", """{"data":1,"children":[{"data":2,"children":[{}]}]}"""],
            Invalid = [("""{"children":[{"daat":1}]}""", "/children/0/daat")],
        })
    {
        Mutations = 250,
    };

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
