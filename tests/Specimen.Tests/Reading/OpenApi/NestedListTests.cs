using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Lists within lists of Swagger 2.0, each of which has a collectionFormat of its own.</summary>
public sealed class NestedListTests
{
    [Theory]
    [InlineData("items: { type: array, items: { type: integer } }", ".Joined(\",\", SpecHttpEscape.All), SpecHttpStyle.Form | SpecHttpStyle.AllowReserved)")]
    [InlineData("items: { type: array, items: { type: integer }, collectionFormat: csv }", ".Joined(\",\", SpecHttpEscape.All), SpecHttpStyle.Form | SpecHttpStyle.AllowReserved)")]
    [InlineData("collectionFormat: multi, items: { type: array, items: { type: integer }, collectionFormat: pipes }", ".Joined(\"|\", SpecHttpEscape.All), SpecHttpStyle.Form | SpecHttpStyle.Explode | SpecHttpStyle.AllowReserved)")]
    [InlineData("items: { type: array, collectionFormat: ssv, items: { type: array, collectionFormat: tsv, items: { type: string } } }", ".Joined(\" \\t\", SpecHttpEscape.All)")]
    [InlineData("items: { type: array }", ".Joined(\",\", SpecHttpEscape.All)")]
    public void Are_joined_by_the_separators_of_their_items(string list, string call)
    {
        SpecResult result = Boxes($"in: query, type: array, {list}").Run();

        Assert.Contains(call, result.Sources["MyApp.Shop.ShopClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in: query, type: array, items: { type: integer }", false)]
    [InlineData("in: query, type: array, items: { type: array, items: { type: integer } }", true)]
    [InlineData("in: formData, type: array, items: { type: array, items: { type: integer } }", true)]
    public void Bring_what_joins_them(string parameter, bool brings)
    {
        SpecResult result = Boxes(parameter).Run();

        Assert.Equal(brings, result.Run.Results.Single().GeneratedSources.Any(static x => x.HintName == "Specimen.SpecHttpValue.Lists.g.cs"));
    }

    [Fact]
    public void Of_a_text_mean_nothing() => Assert.Contains(
        ".Query(\"boxes\", boxes)",
        Boxes("in: query, type: string, items: { type: array, items: { type: string } }").Run().Sources["MyApp.Shop.ShopClient.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("query")]
    [InlineData("formData")]
    public void Cannot_be_several_parameters(string location) =>
        Boxes($"in: {location}, type: array, items: {{ type: array, items: {{ type: integer }}, collectionFormat: multi }}")
            .Expecting("SPEC0014", "can't have the collectionFormat 'multi'; commas stand between its items").Run();

    [Fact]
    public void Of_texts_that_are_sent_as_they_are_keep_what_they_have() => Assert.Contains(
        ".Joined(\",\"), SpecHttpStyle.Simple | SpecHttpStyle.Segments)",
        SpecTest.Of(
            "shop/swagger.yaml",
            """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            paths:
              "/boxes/{+boxes}":
                get:
                  parameters:
                    - { name: boxes, in: path, required: true, type: array, items: { type: array, items: { type: string } } }
                  responses: { "204": { description: Done } }
            """).Run().Sources["MyApp.Shop.ShopClient.g.cs"],
        StringComparison.Ordinal);

    private static SpecTest Boxes(string parameter) => SpecTest.Of(
        "shop/swagger.yaml",
        $$"""
        swagger: "2.0"
        info: { title: Shop, version: "1" }
        paths:
          /boxes:
            post:
              operationId: sendBoxes
              parameters:
                - { name: boxes, {{parameter}} }
              responses: { "204": { description: Done } }
        """);
}
