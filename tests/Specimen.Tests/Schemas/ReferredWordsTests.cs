using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>What a schema says that a member refers to, and that becomes no type of its own which could say it.</summary>
public sealed class ReferredWordsTests
{
    [Theory]
    [InlineData("""{ "$ref": "#/$defs/Level" }""", "How full the tank is.", "Default: <c>7</c>")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Level" }] }""", "How full the tank is.", "Default: <c>7</c>")]
    [InlineData("""{ "$ref": "#/$defs/Mark" }""", "How full the tank is.", "Default: <c>7</c>")]
    [InlineData("""{ "$ref": "#/$defs/Level", "description": "Now." }""", "Now.", "Default: <c>7</c>")]
    [InlineData("""{ "$ref": "#/$defs/Level", "default": 9 }""", "How full the tank is.", "Default: <c>9</c>")]
    [InlineData("""{ "$ref": "#/$defs/Levels" }""", "Of each chamber.", null)]
    public void Words_of_what_has_no_type_are_those_of_the_member(string member, string summary, string? remarks)
    {
        string type = Tank(member).Sources["MyApp.Tank.g.cs"];

        Assert.Contains($"    /// <summary>{summary}</summary>\n", type, StringComparison.Ordinal);
        Assert.Contains(remarks ?? "", type, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/Kind" }""")]
    [InlineData("""{ "$ref": "#/$defs/Lid" }""")]
    [InlineData("""{ "$ref": "#/$defs/Circle" }""")]
    public void What_has_a_type_says_it_there(string member) =>
        Assert.Contains("/// <summary>The member <c>value</c>.</summary>\n", Tank(member).Sources["MyApp.Tank.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Member_that_refers_to_a_deprecated_value_is_deprecated() =>
        Assert.Contains("[Obsolete(\"Use pressure.\")]", Tank("""{ "$ref": "#/$defs/Old" }""").Sources["MyApp.Tank.g.cs"], StringComparison.Ordinal);

    private static SpecResult Tank(string member) => SpecTest.Of("tank.schema.json", $$"""
        { "type": "object", "properties": { "value": {{member}} },
          "$defs": {
            "Level": { "type": "integer", "description": "How full the tank is.", "default": 7 },
            "Mark": { "$ref": "#/$defs/Level" },
            "Levels": { "type": "array", "description": "Of each chamber.", "items": { "type": "integer" } },
            "Kind": { "enum": ["a", "b"], "description": "What it holds." },
            "Lid": { "type": "object", "description": "What closes it.", "properties": { "open": { "type": "boolean" } } },
            "Circle": { "$ref": "#/$defs/Circle" },
            "Old": { "type": "integer", "deprecated": true, "x-deprecated-reason": "Use pressure." } } }
        """).IgnoringDiagnostics().Run();
}
