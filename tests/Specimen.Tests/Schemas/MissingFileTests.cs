using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>References to files that are not there: one word for each file, however many references lead to it.</summary>
public sealed class MissingFileTests
{
    private const string Start = """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - $ref: parts/gone.yaml#/Limit
              responses:
                "200":
                  description: All.
                  content: { application/json: { schema: { type: array, items: { $ref: schemas.yaml#/Pet } } } }
                "404": { $ref: ./parts/gone.yaml#/NotFound }
        """;

    [Fact]
    public void Missing_file_is_reported_at_the_first_reference_to_it()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", Start)
            .With("pets/schemas.yaml", """
                Pet:
                  type: object
                  properties:
                    owner: { $ref: parts/gone.yaml#/Owner }
                    parent: { $ref: parts/Gone.yaml#/Owner }
                    shop: { $ref: lost.yaml }
                """)
            .Expecting("SPEC0006", "'parts/gone.yaml#/Limit' can't be resolved, nor can 3 other references to the same file; only files in the specs folder are read, put the missing one there")
            .Expecting("SPEC0006", "'lost.yaml' can't be resolved; only files in the specs folder are read, put the missing one there")
            .Run();

        Assert.Equal(["openapi.yaml(8,17)", "schemas.yaml(6,19)"], result.Places);
        string pet = result.Sources["MyApp.Pets.Pet.g.cs"];
        Assert.Contains("public JsonElement? Owner", pet);
        Assert.Contains("Task<IReadOnlyList<Pet>> ListPetsAsync(CancellationToken", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void One_other_reference_is_one() =>
        SpecTest.Of("pet.schema.json", """{ "properties": { "a": { "$ref": "b.json#/A" }, "c": { "$ref": "b.json#/C" }, "d": { "$ref": "b.json#/C" } , "e": { "$ref": "c.json" }, "f": { "$ref": "c.json" } } }""")
            .Expecting("SPEC0006", "'b.json#/A' can't be resolved, nor can 2 other references to the same file; only")
            .Expecting("SPEC0006", "'c.json' can't be resolved, nor can 1 other reference to the same file; only")
            .Run();

    [Theory]
    [InlineData("owner.json", "https://example.com/schemas/owner.json")]
    [InlineData("https://example.com/schemas/owner.json", "owner.json")]
    [InlineData("./owner.json#/$defs/A", "https://example.com/owner.json#/$defs/B")]
    public void File_that_a_path_and_a_uri_name_is_reported_once(string first, string second)
    {
        foreach (string id in (string[])["", "\"$id\": \"https://example.com/schemas/pet.json\", "])
        {
            SpecTest.Of("pets/pet.schema.json", $$"""{ {{id}}"properties": { "a": { "$ref": "{{first}}" }, "b": { "$ref": "{{second}}" } } }""")
                .Expecting("SPEC0006", $"'{first}' can't be resolved, nor can 1 other reference to the same file; only")
                .Run();
        }
    }

    [Fact]
    public void Files_that_only_uris_name_are_reported_each() =>
        SpecTest.Of("pet.schema.json", """{ "properties": { "a": { "$ref": "https://example.com/a/owner.json" }, "b": { "$ref": "https://example.com/b/owner.json" }, "c": { "$ref": "other/owner.json" } } }""")
            .Expecting("SPEC0006", "'https://example.com/a/owner.json' can't be resolved; only")
            .Expecting("SPEC0006", "'https://example.com/b/owner.json' can't be resolved; only")
            .Expecting("SPEC0006", "'other/owner.json' can't be resolved; only")
            .Run();

    [Fact]
    public void Reference_from_an_earlier_place_that_is_read_later_is_the_first()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
            openapi: 3.0.3
            info: { title: Pets, version: "1" }
            components:
              schemas:
                Pet: { type: object, properties: { owner: { $ref: gone.yaml } } }
            paths:
              /pets: { get: { operationId: listPets, responses: { "200": { $ref: gone.yaml } } } }
            """).Expecting("SPEC0006", "nor can 1 other reference").Run();

        Assert.Equal(["openapi.yaml(5,55)"], result.Places);
    }

    [Fact]
    public void Places_that_are_missing_in_a_file_that_is_there_are_reported_each()
    {
        SpecResult result = SpecTest.Of("pet.schema.json", """
                {
                  "properties": {
                    "a": { "$ref": "other.schema.json#/$defs/Labl" },
                    "b": { "$ref": "other.schema.json#/$defs/Nowhere" },
                    "c": { "$ref": "https://example.com/other#gone" }
                  }
                }
                """)
            .With("other.schema.json", """{ "$id": "https://example.com/other", "$defs": { "Label": { "type": "string" } } }""")
            .Expecting("SPEC0006", "did you mean 'Label'?")
            .Expecting("SPEC0006", "'other.schema.json#/$defs/Nowhere'")
            .Expecting("SPEC0006", "'https://example.com/other#gone'")
            .Run();

        Assert.DoesNotContain(result.Diagnostics, static x => x.GetMessage(null).Contains("file", System.StringComparison.Ordinal));
    }
}
