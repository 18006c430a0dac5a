using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>Arrays whose items have a type each, made in C#.</summary>
public sealed class TupleTests
{
    private const string Items = """{ "type": "integer" }, { "type": "integer" }, { "type": ["integer", "null"] }, { "type": "string" }, {}, { "type": "boolean" }""";

    [Theory]
    [InlineData("Item1 = 1", "[1]", "")]
    [InlineData("Item1 = 1, Item2 = 2", "[1,2]", "")]
    [InlineData("Item1 = 1, Item2 = 2, Item3 = null", "[1,2,null]", "")]
    [InlineData("Item1 = 1, Item3 = 3", "[1,null,3]", "/1: The value must be given, for an item behind it is.")]
    [InlineData("Item1 = 1, Item2 = 2, Item4 = \"a\"", "[1,2,null,\"a\"]", "")]
    [InlineData("Item1 = 1, Item2 = 2, Item6 = true", "[1,2,null,null,null,true]", "/3: The value must be given, for an item behind it is.")]
    [InlineData("Item1 = 1, Item4 = \"a\"", "[1,null,null,\"a\"]", "/1: The value must be given, for an item behind it is.")]
    public void Item_that_is_missing_before_one_that_is_given_is_told(string items, string json, string violations) =>
        Assert.Equal(json + violations, Made(items, """, "items": false"""));

    [Theory]
    [InlineData("Item1 = 1, Item2 = 2, Item4 = \"a\", Item6 = true, Rest = [7, 8]", "[1,2,null,\"a\",null,true,7,8]", "")]
    [InlineData("Item1 = 1, Item2 = 2, Item4 = \"a\", Rest = [7]", "[1,2,null,\"a\",null,null,7]", "/5: The value must be given, for an item behind it is.")]
    public void Item_that_is_missing_before_the_rest_is_told(string items, string json, string violations) =>
        Assert.Equal(json + violations, Made(items, """, "items": { "type": "integer" }"""));

    [Fact]
    public void Deprecated_item_that_may_be_left_out_is_obsolete()
    {
        SpecResult result = SpecTest.Of("row.schema.json", """{ "type": "array", "prefixItems": [{ "type": "string", "deprecated": true }, { "type": "string", "deprecated": true }], "minItems": 1 }""").Run();

        string row = result.Sources["MyApp.Row.g.cs"];
        Assert.Equal(1, row.Split("[Obsolete(").Length - 1);
    }

    private static string Made(string items, string rest) => Consumer.Run(
        SpecTest.Of("row.schema.json", $$"""{ "type": "array", "prefixItems": [{{Items}}], "minItems": 1{{rest}} }"""),
        $$"""
        var row = new Row { {{items}} };
        return row.ToString() + string.Join(";", row.Validate());
        """);
}
