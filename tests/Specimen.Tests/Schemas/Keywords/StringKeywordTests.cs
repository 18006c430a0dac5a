using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Keywords about strings (validation §6.3, §7, §8).</summary>
public sealed class StringKeywordTests
{
    internal static KeywordSuite Suite { get; } = new(
        new("minLength", "counts code points", """{"type":"string","minLength":2}""")
        {
            Valid = ["\"ab\"", "\"😀😀\""],
            Invalid = [("\"a\"", ""), ("\"😀\"", ""), ("\"\"", "")],
        },
        new("maxLength", "counts code points", """{"type":"object","properties":{"a":{"type":"string","maxLength":2}}}""")
        {
            Valid = ["""{"a":"😀😀"}""", """{"a":""}"""],
            Invalid = [("""{"a":"abc"}""", "/a"), ("""{"a":"😀😀😀"}""", "/a")],
        },
        new("pattern", "is found anywhere", """{"type":"string","pattern":"b+"}""")
        {
            Valid = ["\"abc\"", "\"b\""],
            Invalid = [("\"ac\"", "")],
        },
        new("pattern", "follows ECMA-262, where $ is the end and a digit is ASCII", """{"type":"string","pattern":"^\\d+$"}""")
        {
            Valid = ["\"12\""],
            Invalid = [("\"12\\n\"", ""), ("\"١٢\"", ""), ("\"\"", "")],
        },
        new("format", "date-time", """{"type":"object","properties":{"a":{"type":"string","format":"date-time"}}}""")
        {
            Valid = ["""{"a":"2024-02-29T23:59:59Z"}""", """{"a":"2024-02-29T23:59:59.123456789+05:30"}""", """{"a":"2024-02-29t23:59:59z"}"""],
            Invalid = [("""{"a":"2024-02-30T00:00:00Z"}""", null), ("""{"a":"2024-02-29"}""", null)],
        },
        new("format", "date", """{"type":"string","format":"date"}""")
        {
            Valid = ["\"2024-02-29\""],
            Invalid = [("\"2023-02-29\"", null), ("\"2024-2-9\"", null)],
        },
        new("format", "uri", """{"type":"string","format":"uri"}""")
        {
            Valid = ["\"https://example.com/a?b=%20#c\"", "\"urn:a:b\""],
            Invalid = [("\"/relative\"", "")],
        },
        new("format", "email", """{"type":"string","format":"email"}""")
        {
            Valid = ["\"a@example.com\""],
            Invalid = [("\"a.example.com\"", "")],
        },
        new("format", "uuid", """{"type":"string","format":"uuid"}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["\"2eb8aa08-aa98-11ea-b4aa-73b441d16380\"", "\"2EB8AA08-AA98-11EA-B4AA-73B441D16380\""],
            Invalid = [("\"2eb8aa08aa9811eab4aa73b441d16380\"", null)],
        },
        new("format", "says nothing of other types", """{"properties":{"a":{"format":"date"}}}""")
        {
            Valid = ["""{"a":1}""", """{"a":"2024-01-01"}""", """{"a":{}}"""],
            Invalid = [("""{"a":"x"}""", "/a")],
        },
        new("format", "that is unknown is a remark", """{"type":"string","format":"colour"}""") { Valid = ["\"red\""] },
        new("contentEncoding", "base64 is bytes", """{"type":"object","properties":{"a":{"type":"string","contentEncoding":"base64"}}}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["""{"a":"aGk="}""", """{"a":""}"""],
        },
        new("contentMediaType", "is a remark", """{"type":"string","contentMediaType":"application/json","contentSchema":{"type":"object"}}""")
        {
            From = SchemaDialect.Draft7,
            Valid = ["\"{}\"", "\"no JSON\""],
        },
        new("contentSchema", "is a remark", """{"type":"string","contentMediaType":"application/json","contentSchema":{"type":"object"}}""")
        {
            From = SchemaDialect.Draft201909,
            Valid = ["\"[]\""],
        });

    public static TheoryData<string> Cases => Suite.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_the_standards(string name) => Suite.Check(name);
}
