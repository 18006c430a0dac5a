using System;
using System.Linq;
using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>What System.Text.Json writes for people to read: a line for each value, and each value as it stands without indentation.</summary>
public sealed class IndentedTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData("[[1,2],[3]]")]
    [InlineData("[[1.50,1E+400],[-0.0,12345678901234567890123]]")]
    [InlineData("[[true,null,\"a\"],[]]")]
    public void Every_value_of_an_indented_list_has_its_line_and_its_text(string matrix)
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("grid.schema.json", """{ "properties": { "matrix": { "type": "array", "items": { "type": "array" } }, "point": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "integer" }] }, "sizes": { "type": "array", "items": { "type": "number" } } } }""").Run());
        string json = $$"""{"matrix":{{matrix}},"point":[1.5,2],"sizes":[1,2.5,1E+300]}""";
        object grid = LoadedModels.Read(models.Type("Grid"), json);
        string indented = JsonSerializer.Serialize(grid, grid.GetType(), s_indented);

        Assert.Equal(json, LoadedModels.Write(grid));
        Assert.Equal(json, string.Concat(indented.Split('\n').Select(static x => x.Trim())).Replace(": ", ":", StringComparison.Ordinal));
        Assert.Contains("""
              "point": [
                1.5,
                2
              ],
            """, indented, StringComparison.Ordinal);
        Assert.DoesNotContain(indented.Split('\n'), static x => x.TrimEnd(',').Contains(',', StringComparison.Ordinal));
    }
}
