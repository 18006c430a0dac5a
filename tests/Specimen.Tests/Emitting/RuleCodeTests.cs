using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>How a rule looks that no type carries.</summary>
public sealed class RuleCodeTests
{
    private const string Words = "a word of which there is only one in the whole of this long list of allowed words and which ends here";

    [Fact]
    public void Schema_of_a_few_simple_keywords_is_one_line()
    {
        string text = Of("""{ "properties": { "code": { "type": "string", "minLength": 2, "format": "uuid" }, "tags": { "items": { "type": "integer" } } } }""");

        Assert.Contains("""["code"] = new() { Types = SpecTypes.String, MinLength = 2, Format = "uuid" },""", text);
        Assert.Contains("Items = new() { Types = SpecTypes.Integer },", text);
        Assert.DoesNotContain("""["tags"] = new() {""", text);
    }

    [Fact]
    public void Schema_of_many_or_of_long_keywords_has_a_line_for_each()
    {
        string text = Of($$"""{ "properties": { "a": { "enum": ["{{Words}}"] }, "b": { "type": "string", "minLength": 2, "maxLength": 3, "format": "uuid" } } }""");

        Assert.Contains("Enum = ", text);
        Assert.Contains("MaxLength = 3,\n", text);
        Assert.DoesNotContain("new() {", text);
    }

    private static string Of(string forbidden) =>
        SpecTest.Of("shop/order.schema.json", $$"""{ "type": "object", "properties": { "id": { "type": "integer" } }, "not": {{forbidden}} }""").Run()
            .Sources.Single(static x => x.Key.EndsWith(".Order.g.cs", System.StringComparison.Ordinal)).Value;
}
