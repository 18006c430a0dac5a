using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>The C# type of an integer without a format is the one that its bounds ask for.</summary>
public sealed class IntegerTypeTests
{
    [Theory]
    [InlineData("int8", "-129", "128")]
    [InlineData("uint8", "-1", "256")]
    [InlineData("int16", "-32769", "32768")]
    [InlineData("uint16", "-1", "65536")]
    [InlineData("int32", "-2147483649", "2147483648")]
    [InlineData("uint32", "-1", "4294967296")]
    public void Bound_beyond_the_type_compiles_without_a_warning(string format, string minimum, string maximum) => SpecTest.Of("size.schema.json", $$"""
        { "type": "object", "required": ["bytes"], "properties": { "bytes": { "type": "integer", "format": "{{format}}", "minimum": {{minimum}}, "maximum": {{maximum}} } } }
        """).Run();

    [Theory]
    [InlineData("{}", "Int64")]
    [InlineData("""{ "minimum": 0 }""", "Int64")]
    [InlineData("""{ "minimum": 0, "maximum": 2147483647 }""", "Int32")]
    [InlineData("""{ "exclusiveMinimum": -1, "maximum": 100 }""", "Int32")]
    [InlineData("""{ "minimum": 0, "maximum": 2147483648 }""", "Int64")]
    [InlineData("""{ "minimum": 0, "maximum": 9223372036854775807 }""", "Int64")]
    [InlineData("""{ "minimum": 0, "maximum": 18446744073709551615 }""", "UInt64")]
    [InlineData("""{ "minimum": 0, "exclusiveMaximum": 18446744073709551616 }""", "UInt64")]
    [InlineData("""{ "minimum": -1, "maximum": 18446744073709551615 }""", "Int64")]
    [InlineData("""{ "maximum": 18446744073709551615 }""", "Int64")]
    [InlineData("""{ "minimum": 0, "maximum": 18446744073709551615, "allOf": [{ "maximum": 9223372036854775807 }] }""", "Int64")]
    public void Bounds_decide_the_type(string bounds, string type)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("size.schema.json", $$"""
            { "properties": { "bytes": { "type": "integer", {{bounds[1..]}} } }
            """.Replace(", }", "}", System.StringComparison.Ordinal)).Run());

        System.Type property = models.Type("Size").GetProperty("Bytes")!.PropertyType;

        Assert.Equal(type, System.Nullable.GetUnderlyingType(property)!.Name);
    }
}
