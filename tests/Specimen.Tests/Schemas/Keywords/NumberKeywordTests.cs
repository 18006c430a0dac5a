using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords about numbers (validation §6.2).</summary>
public sealed class NumberKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("minimum", "is inclusive", """{"type":"number","minimum":1.5}""")
        {
            Valid = ["1.5", "1.50", "2", "15e-1"],
            Invalid = [("1.49", ""), ("-2", "")],
        },
        new("minimum", "says nothing of other types", """{"properties":{"a":{"minimum":3}}}""")
        {
            Valid = ["""{"a":3}""", """{"a":"x"}""", """{"a":null}""", "1"],
            Invalid = [("""{"a":2}""", "/a")],
        },
        new("maximum", "is exact beyond a double's digits", """{"type":"number","maximum":9007199254740993}""")
        {
            Valid = ["9007199254740993", "1e3"],
            Invalid = [("9007199254740994", "")],
        },
        new("exclusiveMinimum", "is a boolean that makes minimum exclusive", """{"type":"integer","minimum":3,"exclusiveMinimum":true}""")
        {
            To = SchemaDialect.Draft4,
            Valid = ["4"],
            Invalid = [("3", "")],
        },
        new("exclusiveMaximum", "is a boolean that leaves maximum inclusive when false", """{"type":"integer","maximum":3,"exclusiveMaximum":false}""")
        {
            To = SchemaDialect.Draft4,
            Valid = ["3"],
            Invalid = [("4", "")],
        },
        new("exclusiveMinimum", "is a bound of its own", """{"type":"number","exclusiveMinimum":0,"minimum":-5}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["0.0001"],
            Invalid = [("0", ""), ("0.0", ""), ("-6", "")],
        },
        new("exclusiveMaximum", "is a bound of its own", """{"properties":{"a":{"type":"integer","exclusiveMaximum":10}},"type":"object"}""")
        {
            From = SchemaDialect.Draft6,
            Valid = ["""{"a":9}""", "{}"],
            Invalid = [("""{"a":10}""", "/a"), ("""{"a":1e1}""", "/a")],
        },
        new("multipleOf", "is exact in decimal", """{"type":"number","multipleOf":0.01}""")
        {
            Valid = ["0.07", "1.1", "1e2", "0"],
            Invalid = [("0.075", ""), ("1e-3", "")],
        },
        new("multipleOf", "of integers", """{"type":"array","items":{"type":"integer","multipleOf":7}}""")
        {
            Valid = ["[]", "[0,7,-14,70.0]"],
            Invalid = [("[7,8]", "/1")],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
