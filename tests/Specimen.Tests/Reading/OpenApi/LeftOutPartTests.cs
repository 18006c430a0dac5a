using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>What is no part of a document is named where it stands, also in the files that the document is split over.</summary>
public sealed class LeftOutPartTests
{
    [Fact]
    public void Members_of_referred_components_that_are_no_schemas_are_named()
    {
        SpecResult result = Of("components: { $ref: parts/other.yaml }")
            .With("pets/parts/other.yaml", """
                schemas:
                  Pet: { type: object, properties: { name: { type: string } } }
                  Version: 3
                  Legal: null
                  List: []
                """)
            .Expecting("SPEC0014", "'Version' must be an object or a boolean")
            .Expecting("SPEC0014", "'Legal' must be an object or a boolean")
            .Expecting("SPEC0014", "'List' must be an object or a boolean")
            .Run();

        Assert.Equal(["parts/other.yaml(3,12)", "parts/other.yaml(4,10)", "parts/other.yaml(5,9)"], result.Places);
        Assert.Contains("MyApp.Pets.Pet.g.cs", result.Sources.Keys);
    }

    [Fact]
    public void Members_of_referred_properties_that_are_no_schemas_are_named()
    {
        SpecResult result = Of("components: { schemas: { Pet: { type: object, properties: { $ref: parts/pet.yaml } } } }")
            .With("pets/parts/pet.yaml", """
                name: { type: string }
                legs: 4
                $ref: more.yaml
                """)
            .With("pets/parts/more.yaml", """
                age: { type: integer }
                owner: Rex
                """)
            .Expecting("SPEC0008", "'legs' in 'properties' must be a schema")
            .Expecting("SPEC0008", "'owner' in 'properties' must be a schema")
            .Run();

        Assert.Equal(["parts/more.yaml(2,8)", "parts/pet.yaml(2,7)"], result.Places);
        string pet = result.Sources["MyApp.Pets.Pet.g.cs"];
        Assert.Contains("public string? Name { get; init; }", pet);
        Assert.Contains("public long? Age { get; init; }", pet);
    }

    [Theory]
    [InlineData("text", "SPEC0008", "'parts/pet.yaml' must be an object whose members are schemas")]
    [InlineData("$ref: gone.yaml", "SPEC0006", "'gone.yaml'")]
    [InlineData("$ref: '#'", "SPEC0008", "is circular")]
    [InlineData("$ref: ../openapi.yaml#/components/schemas/Pet/properties", "SPEC0008", "is circular")]
    public void Reference_in_the_place_of_properties_that_gives_none_is_named(string file, string id, string words) =>
        Of("components: { schemas: { Pet: { type: object, properties: { $ref: parts/pet.yaml } } } }").With("pets/parts/pet.yaml", file).Expecting(id, words).Run();

    [Fact]
    public void Members_beside_the_references_of_a_map_count()
    {
        SpecResult result = Of("components: { $ref: parts/other.yaml, schemas: { Pet: { type: object, properties: { a: {} } } } }")
            .With("pets/parts/other.yaml", "schemas: { $ref: schemas.yaml, Owner: { type: object, properties: { a: {} } } }")
            .With("pets/parts/schemas.yaml", "{ $ref: more.yaml, Shop: { type: object, properties: { a: {} } } }")
            .With("pets/parts/more.yaml", "Town: { type: object, properties: { a: {} } }")
            .Run();

        Assert.Superset(
            new System.Collections.Generic.HashSet<string> { "MyApp.Pets.Pet.g.cs", "MyApp.Pets.Owner.g.cs", "MyApp.Pets.Shop.g.cs", "MyApp.Pets.Town.g.cs" },
            result.Sources.Keys.ToHashSet());
    }

    [Fact]
    public void Maps_that_refer_to_each_other_are_read_once_and_named()
    {
        SpecResult result = Of("components: { schemas: { $ref: parts/a.yaml } }")
            .With("pets/parts/a.yaml", "{ $ref: b.yaml, Pet: { type: object, properties: { a: {} } } }")
            .With("pets/parts/b.yaml", "{ $ref: a.yaml, Owner: { type: object, properties: { a: {} } } }")
            .Expecting("SPEC0014", "is circular")
            .Run();

        Assert.Equal(["parts/b.yaml(1,9)"], result.Places);
        Assert.Equal(["MyApp.Pets.Owner.g.cs", "MyApp.Pets.Pet.g.cs"], result.Sources.Keys.Where(static x => !x.Contains("JsonModel", System.StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Paths_in_a_file_of_their_own_that_are_no_objects_are_named()
    {
        SpecResult result = Of("  $ref: parts/paths.yaml").With("pets/parts/paths.yaml", "/pets: all").Expecting("SPEC0014", "'/pets' must be an object").Run();

        Assert.Equal(["parts/paths.yaml(1,8)"], result.Places);
    }

    [Theory]
    [InlineData("components: 3", "'components' must be an object")]
    [InlineData("components: { schemas: [] }", "'schemas' must be an object")]
    [InlineData("components: { securitySchemes: none }", "'securitySchemes' must be an object")]
    [InlineData("paths: { /pets: 3 }", "'/pets' must be an object")]
    [InlineData("paths: { /pets: { get: { parameters: [3], responses: {} } } }", "An item of 'parameters' must be an object")]
    [InlineData("paths: { /pets: { get: { responses: { 200: All. } } } }", "'200' must be an object")]
    [InlineData("paths: { /pets: { post: { requestBody: Pet, responses: {} } } }", "'requestBody' must be an object")]
    [InlineData("paths: { /pets: { post: { requestBody: { required: true }, responses: {} } } }", "The request body names no media type under 'content'")]
    [InlineData("paths: { /pets: { post: { requestBody: { content: {} }, responses: {} } } }", "The request body names no media type under 'content'")]
    [InlineData("paths: { /pets: { post: { requestBody: { content: [] }, responses: {} } } }", "'content' must be an object")]
    public void Part_that_must_be_an_object_is_named(string part, string words) =>
        SpecTest.Of("pets/openapi.yaml", $$"""
            openapi: 3.0.3
            info: { title: Pets, version: "1" }
            {{part}}
            """).Expecting("SPEC0014", words).Run();

    [Fact]
    public void Empty_part_of_yaml_leaves_nothing_out() => Of("""
        components:
          schemas:
          securitySchemes:
        """).Run();

    private static SpecTest Of(string components) => SpecTest.Of("pets/openapi.yaml", $$"""
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths:
        {{components}}
        """);
}
