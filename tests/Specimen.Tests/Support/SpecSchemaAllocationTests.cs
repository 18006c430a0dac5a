using System;
using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecSchemaAllocationTests
{
    [Theory]
    [InlineData("""{"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "minLength": 1, "maxLength": 9}}}""", """{"a": "plain", "b": "esc\u00e9\n"}""")]
    [InlineData("""{"properties": {"a": {"pattern": "^[a-z]+\\d$"}}, "patternProperties": {"^x": {"format": "date-time"}}}""", """{"a": "abc1", "x1": "2024-05-31T12:30:00Z", "xé": "2024-05-31T12:30:00+01:00"}""")]
    [InlineData("""{"items": {"multipleOf": 0.01, "minimum": -1e9, "exclusiveMaximum": 1e400}, "uniqueItems": true}""", "[19.99, 1e3, -0.5, 123456789012345678901234567890]")]
    [InlineData("""{"items": {"enum": ["a", 1, {"k": [null]}, "b", "c", "d", "e", "f", "g", "h"]}}""", """["h", 1.0, {"k": [null]}]""")]
    [InlineData("""{"items": {"oneOf": [{"type": "string", "minLength": 3}, {"type": "object", "required": ["k"]}, {"not": {"type": ["string", "object"]}}]}}""", """["abc", {"k": 1}, null]""")]
    [InlineData("""{"anyOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": true}}], "if": {"required": ["a"]}, "then": {"properties": {"c": true}}, "unevaluatedProperties": false}""", """{"a": 1, "b": 2, "c": 3}""")]
    [InlineData("""{"prefixItems": [true], "contains": {"type": "string"}, "maxContains": 2, "unevaluatedItems": {"type": "null"}}""", """[1, "a", null]""")]
    [InlineData("""{"$dynamicAnchor": "n", "properties": {"l": {"$dynamicRef": "#n"}, "r": {"$ref": "#"}}, "dependentRequired": {"l": ["r"]}, "dependentSchemas": {"l": {"minProperties": 2}}, "propertyNames": {"maxLength": 1}}""", """{"l": {"l": {}, "r": {}}, "r": {}}""")]
    public void Valid_texts_are_checked_without_allocation(string schema, string json)
    {
        SpecSchema rules = new SchemaLoader(assertsFormats: true).Load(schema);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        AssertNoAllocation(rules, utf8);
    }

    [Fact]
    public void Large_texts_are_checked_without_allocation()
    {
        var json = new StringBuilder("[0");
        for (int i = 1; i < 2_000; i++)
        {
            json.Append($$""", {"id": {{i}}, "name": "n\u0061me {{i}}"}""");
        }

        AssertNoAllocation(
            new SchemaLoader().Load("""{"items": {"anyOf": [{"const": 0}, {"properties": {"id": true, "name": {"maxLength": 20}}, "unevaluatedProperties": false}]}, "uniqueItems": true}"""),
            Encoding.UTF8.GetBytes(json.Append(']').ToString()));
    }

    /// <summary>Of several rounds one is enough: a collection in between may make the shared pool let go of its arrays.</summary>
    private static void AssertNoAllocation(SpecSchema rules, byte[] utf8)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 10; i++)
            {
                SpecViolations found = default;
                rules.Validate(utf8, ref found);
                Assert.True(found.Count == 0 && rules.IsValid(utf8));
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
