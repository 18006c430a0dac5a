using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>What the types of definitions are called.</summary>
public sealed class DefinitionNameTests
{
    [Fact]
    public void Definition_inside_another_schema_has_that_schemas_name_before_its_own()
    {
        SpecResult result = SpecTest.Of("rules.schema.json", """
            {
              "type": "object",
              "properties": { "align": { "$ref": "#/$defs/Shared" }, "indent": { "$ref": "#/$defs/Rule" } },
              "$defs": {
                "Shared": {
                  "type": "object",
                  "properties": { "options": { "$ref": "#/$defs/Shared/$defs/options" } },
                  "$defs": { "options": { "type": "object", "properties": { "width": { "type": "integer" } } } }
                },
                "Rule": {
                  "type": "object",
                  "properties": { "options": { "$ref": "#/$defs/Rule/$defs/options" } },
                  "$defs": { "options": { "type": "object", "properties": { "depth": { "type": "integer" } } } }
                }
              }
            }
            """).Run();

        Assert.Contains("public SharedOptions? Options { get; init; }", result.Sources["MyApp.Shared.g.cs"]);
        Assert.Contains("public RuleOptions? Options { get; init; }", result.Sources["MyApp.Rule.g.cs"]);
    }

    [Fact]
    public void Definitions_of_one_name_in_several_files_are_called_for_their_files()
    {
        SpecResult result = SpecTest
            .Of("shop/order.schema.json", """{ "type": "object", "properties": { "to": { "$ref": "#/$defs/address" } }, "$defs": { "address": { "type": "object", "properties": { "street": { "type": "string" } } } } }""")
            .With("shop/alpha.schema.json", """{ "type": "object", "properties": { "at": { "$ref": "#/$defs/address" } }, "$defs": { "address": { "type": "object", "properties": { "ip": { "type": "string" } } } } }""")
            .Run();

        Assert.Contains("public OrderAddress? To { get; init; }", result.Sources["MyApp.Shop.Order.g.cs"]);
        Assert.Contains("public AlphaAddress? At { get; init; }", result.Sources["MyApp.Shop.Alpha.g.cs"]);
        Assert.False(result.Sources.ContainsKey("MyApp.Shop.Address.g.cs"));
    }

    [Fact]
    public void Definition_that_only_refers_to_another_takes_no_name_from_it()
    {
        SpecResult result = SpecTest
            .Of("shop/alpha.schema.json", """{ "type": "object", "properties": { "at": { "$ref": "#/$defs/address" } }, "$defs": { "address": { "$ref": "order.schema.json#/$defs/address" } } }""")
            .With("shop/order.schema.json", """{ "type": "object", "properties": { "to": { "$ref": "#/$defs/address" } }, "$defs": { "address": { "type": "object", "properties": { "street": { "type": "string" } } } } }""")
            .Run();

        Assert.Contains("public Address? To { get; init; }", result.Sources["MyApp.Shop.Order.g.cs"]);
        Assert.Contains("public Address? At { get; init; }", result.Sources["MyApp.Shop.Alpha.g.cs"]);
    }

    [Fact]
    public void Root_has_its_name_before_the_definitions_of_other_files()
    {
        SpecResult result = SpecTest
            .Of("shop/alpha.schema.json", """{ "type": "object", "properties": { "of": { "$ref": "#/$defs/order" } }, "$defs": { "order": { "type": "object", "properties": { "x": { "type": "string" } } } } }""")
            .With("shop/order.schema.json", """{ "type": "object", "properties": { "id": { "type": "integer" } } }""")
            .Run();

        Assert.Contains("public long? Id { get; init; }", result.Sources["MyApp.Shop.Order.g.cs"]);
    }
}
