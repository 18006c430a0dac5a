using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>What is said of types that the spec has no words for.</summary>
public sealed class PlaceWordsTests
{
    [Theory]
    [InlineData("PostOrdersRequest", "The body of <c>POST /orders</c>.")]
    [InlineData("PostOrdersResponseItem", "An item of the answer <c>200</c> to <c>POST /orders</c>.")]
    [InlineData("PostOrdersResponseItemOwner", "The value of <c>owner</c>.")]
    [InlineData("PostOrdersResponseItemTag", "An item of <c>tags</c>.")]
    [InlineData("PostOrdersResponseItemSize", "A value of <c>sizes</c>.")]
    [InlineData("PostOrdersResponseItemMark", "A value of <c>marks</c>.")]
    [InlineData("PostOrdersClientErrorResponse", "The answer <c>4XX</c> to <c>POST /orders</c>.")]
    [InlineData("MissingResponse", "The response <c>Missing</c>.")]
    [InlineData("Named", "The schema <c>Named</c>.")]
    public void Type_of_a_document_is_what_its_place_says(string type, string words)
    {
        SpecResult result = SpecTest.Of("shop/openapi.json", """
            {
              "openapi": "3.1.0",
              "info": { "title": "Shop", "version": "1" },
              "paths": {
                "/orders": {
                  "post": {
                    "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "id": { "type": "integer" }, "named": { "$ref": "#/components/schemas/Named" } } } } } },
                    "responses": {
                      "200": {
                        "description": "Fine.",
                        "content": {
                          "application/json": {
                            "schema": {
                              "type": "array",
                              "items": {
                                "type": "object",
                                "properties": {
                                  "owner": { "type": "object", "properties": { "id": { "type": "integer" } } },
                                  "tags": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "integer" } } } },
                                  "sizes": { "type": "object", "additionalProperties": { "type": "object", "properties": { "id": { "type": "integer" } } } },
                                  "marks": { "type": "object", "additionalProperties": false, "patternProperties": { "^[A-Z]+$": { "type": "object", "properties": { "id": { "type": "integer" } } } } }
                                }
                              }
                            }
                          }
                        }
                      },
                      "404": { "$ref": "#/components/responses/Missing" },
                      "4XX": { "description": "Wrong.", "content": { "application/json": { "schema": { "type": "object", "properties": { "code": { "type": "integer" } } } } } }
                    }
                  }
                }
              },
              "components": {
                "schemas": { "Named": { "type": "object", "properties": { "id": { "type": "integer" } } } },
                "responses": { "Missing": { "description": "Nothing.", "content": { "application/json": { "schema": { "type": "object", "properties": { "id": { "type": "integer" } } } } } } }
              }
            }
            """).Run();

        Assert.Contains($"/// <summary>{words}</summary>", result.Sources[$"MyApp.Shop.{type}.g.cs"]);
    }

    [Theory]
    [InlineData("""{ "id": 1 }""", "Thing", "What <c>thing.example.json</c> says.")]
    [InlineData("""[{ "id": 1 }]""", "ThingItem", "An item of <c>thing.example.json</c>.")]
    [InlineData("""{ "items": [{ "id": 1 }] }""", "ThingItem", "An item of <c>items</c>.")]
    [InlineData("""[[{ "id": 1 }]]""", "ThingItemItem", "An item of an item of <c>thing.example.json</c>.")]
    public void Type_of_an_example_is_what_its_place_says(string example, string type, string words) =>
        Assert.Contains($"/// <summary>{words}</summary>", SpecTest.Of("thing.example.json", example).Run().Sources[$"MyApp.{type}.g.cs"]);
}
