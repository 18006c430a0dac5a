using System.Linq;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Numbers that no C# type holds, as values and as the arguments of keywords.</summary>
public sealed class NumberTests
{
    private static readonly string[] s_numbers =
    [
        "0", "-0", "-0.0", "1.0", "1e2", "1E+2", "100e-2", "1e400", "-1e400", "1e-400", "1e99999999999999999999", "-1e-99999999999999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "79228162514264337593543950336", "0.1", "0.30000000000000000000000000000000000001", "3.4028236e38", "1.7976931348623159e308", new string('9', 5000), "0." + new string('0', 5000) + "1", "-1", "1.5", "2147483648",
    ];

    private static readonly string[] s_keywords =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties", "const", "default",
    ];

    [Fact]
    public void Number_of_any_size_gives_a_type() =>
        Assert.Empty(BrokenSpec.RunAll([.. s_numbers.Select(static x => ("b.json", $$"""{ "a": {{x}}, "b": [{{x}}, 1] }"""))]).Diagnostics);

    [Fact]
    public void Keyword_takes_a_number_of_any_size_or_reports_it() =>
        BrokenSpec.RunAll([.. s_numbers.Select(static number => ("b.schema.json", $$"""{ "properties": { {{string.Join(", ", s_keywords.SelectMany(x => s_types.Select(type => $$"""
            "{{x}} {{type}}": { "type": "{{type}}", "contains": {}, "{{x}}": {{number}} }
            """)))}} } }"""))]).Load();

    [Fact]
    public void Enum_takes_numbers_of_any_size() => BrokenSpec.RunAll(
        ("b.schema.json", $$"""{ "enum": [{{string.Join(", ", s_numbers)}}] }"""),
        ("b.schema.json", $$"""{ "type": "integer", "enum": [{{string.Join(", ", s_numbers)}}] }"""),
        ("b.schema.json", $$"""{ "type": "integer", "enum": [-9223372036854775808, 9223372036854775807, 1.0, 1, 10e-1, -0] }"""),
        ("b.schema.json", $$"""{ "type": "number", "enum": [{{string.Join(", ", s_numbers)}}] }""")).Load();

    [Theory]
    [InlineData("minLength", "-1", "SPEC0008 (1,57)")]
    [InlineData("maxLength", "1.5", "SPEC0008 (1,57)")]
    [InlineData("minLength", "\"1\"", "SPEC0008 (1,57)")]
    [InlineData("maxLength", "1.0", null)]
    public void Length_that_is_no_count_is_reported_at_its_value(string keyword, string value, string? expected) =>
        BrokenSpec.Reports("a/b.schema.json", $$"""{ "properties": { "a": { "type": "string", "{{keyword}}": {{value}} } } }""", expected is null ? [] : [expected]);

    private static readonly string[] s_types = ["integer", "number", "string", "array", "object"];
}
