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
}
