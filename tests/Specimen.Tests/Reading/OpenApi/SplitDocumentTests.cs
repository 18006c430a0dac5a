using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Documents that are split over files by references, each relative to the file it stands in.</summary>
public sealed class SplitDocumentTests
{
    [Fact]
    public void Parts_of_a_document_are_found_from_the_file_that_names_them()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths:
                  /pets/{id}:
                    $ref: paths/pet.yaml
                  /owners:
                    get:
                      $ref: paths/owners/list.yaml
                """)
            .With("pets/paths/pet.yaml", """
                parameters:
                  - $ref: ../parts/parameters.yaml#/Id
                get:
                  operationId: getPet
                  responses:
                    "200": { $ref: ../parts/responses.json#/Pet }
                """)
            .With("pets/paths/owners/list.yaml", """
                operationId: listOwners
                responses:
                  "200":
                    description: All.
                    content:
                      application/json:
                        schema:
                          type: array
                          items: { $ref: ../../parts/owner.yaml }
                """)
            .With("pets/parts/parameters.yaml", "Id: { name: id, in: path, required: true, schema: { type: integer, format: int32 } }")
            .With("pets/parts/responses.json", """{ "Pet": { "description": "A pet.", "content": { "application/json": { "schema": { "$ref": "pet.yaml" } } } } }""")
            .With("pets/parts/pet.yaml", """
                type: object
                required: [owner]
                properties:
                  owner: { $ref: owner.yaml }
                """)
            .With("pets/parts/owner.yaml", "{ type: object, properties: { name: { type: string } } }")
            .Run();

        string client = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains("Task<Pet> GetPetAsync(int id, ", client);
        Assert.Contains("Task<IReadOnlyList<Owner>> ListOwnersAsync(", client);
        Assert.Contains("public required Owner Owner { get; init; }", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Fact]
    public void Responses_that_are_elsewhere_as_a_whole_are_read() =>
        Assert.Contains("Task<string> GetPetAsync(", SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths: { /pet: { get: { operationId: getPet, responses: { $ref: 'responses.yaml#/All' } } } }
                """)
            .With("pets/responses.yaml", """
                All:
                  "200": { description: Its name., content: { application/json: { schema: { type: string } } } }
                  "404": { description: None. }
                """)
            .Run().Sources["MyApp.Pets.IPetsClient.g.cs"]);

    [Theory]
    [InlineData("https://example.com/api/v1/common.yaml", "common.yaml")]
    [InlineData("https://example.com/api/v1/common.yaml", "pets/common.yaml")]
    [InlineData("https://example.com/api/v1/common.yaml", "v1/common.yaml")]
    [InlineData("https://example.com/api/v1/common.yaml", "pets/api/v1/common.yaml")]
    [InlineData("https://example.com/a%20b/common.yaml", "a b/common.yaml")]
    [InlineData("http://example.com/common.yaml", "common.yaml")]
    public void File_with_the_end_of_a_path_stands_for_the_URL(string url, string path)
    {
        SpecResult result = Common(url).With(path, Parts("Right")).With("other/common.yaml", Parts("Wrong")).Run();

        Assert.Contains("Right", result.Sources["MyApp.Pets.IPetsClient.g.cs"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Longest_end_of_a_path_counts() =>
        Assert.Contains("Right", Common("https://example.com/api/v1/common.yaml").With("v1/common.yaml", Parts("Right")).With("common.yaml", Parts("Wrong")).Run().Sources["MyApp.Pets.IPetsClient.g.cs"], System.StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.com/api/v1/common.yaml", "v2/common.yaml")]
    [InlineData("https://common.yaml", "common.yaml")]
    [InlineData("urn:common.yaml", "common.yaml")]
    public void File_with_another_path_does_not_stand_for_the_URL(string url, string path) =>
        Common(url).With(path, Parts("Wrong")).Expecting("SPEC0006", url).Run();

    [Theory]
    [InlineData("#/components/schemas/Pet")]
    [InlineData("schemas/pet_v2.yaml")]
    public void Schema_in_a_file_of_its_own_is_called_as_its_component_is(string reference)
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", $$"""
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths:
                  /pet:
                    get:
                      operationId: getPet
                      responses:
                        "200": { description: A pet., content: { application/json: { schema: { $ref: '{{reference}}' } } } }
                components:
                  schemas:
                    Pet: { $ref: schemas/pet_v2.yaml }
                    Owner: { $ref: schemas/Owner.yaml }
                """)
            .With("pets/schemas/pet_v2.yaml", "{ type: object, properties: { owner: { $ref: Owner.yaml } } }")
            .With("pets/schemas/Owner.yaml", "{ type: object, properties: { name: { type: string } } }")
            .Run();

        Assert.Contains("Task<Pet> GetPetAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
        Assert.Contains("public Owner? Owner { get; init; }", result.Sources["MyApp.Pets.Pet.g.cs"]);
    }

    [Fact]
    public void Maps_of_a_document_may_lie_in_files_of_their_own()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths:
                  $ref: paths/_index.yaml
                components:
                  parameters: { $ref: parts/parameters.yaml }
                  schemas: { $ref: schemas/_index.yaml }
                  securitySchemes: { $ref: parts/security.yaml }
                security: [{ key: [] }]
                """)
            .With("pets/paths/_index.yaml", """
                /pets/{id}:
                  get:
                    operationId: getPet
                    parameters:
                      - $ref: ../openapi.yaml#/components/parameters/Id
                    responses:
                      "200": { description: A pet., content: { application/json: { schema: { $ref: ../openapi.yaml#/components/schemas/Pet } } } }
                """)
            .With("pets/parts/parameters.yaml", "Id: { name: id, in: path, required: true, schema: { type: integer, format: int32 } }")
            .With("pets/parts/security.yaml", "key: { type: apiKey, in: header, name: X-Key }")
            .With("pets/schemas/_index.yaml", """
                Pet: { $ref: Pet.yaml }
                Owner: { type: object, properties: { name: { type: string } } }
                """)
            .With("pets/schemas/Pet.yaml", """
                type: object
                properties:
                  owner: { $ref: ../openapi.yaml#/components/schemas/Owner }
                """)
            .Run();

        Assert.Contains("Task<Pet> GetPetAsync(int id, ", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
        Assert.Contains("public Owner? Owner { get; init; }", result.Sources["MyApp.Pets.Pet.g.cs"]);
        Assert.Contains("Key", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"]);
    }

    [Fact]
    public void Members_of_a_schema_may_lie_in_a_file_of_their_own()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths: {}
                components:
                  schemas:
                    Pet:
                      type: object
                      properties:
                        $ref: parts/attributes.yaml#/pet
                        legs: { type: integer, format: int32 }
                """)
            .With("pets/parts/attributes.yaml", "pet: { name: { $ref: '#/name' }, legs: { type: string } }\nname: { type: string }")
            .Run();

        string pet = result.Sources["MyApp.Pets.Pet.g.cs"];
        Assert.Contains("public string? Name { get; init; }", pet);
        Assert.Contains("public int? Legs { get; init; }", pet);
    }

    [Fact]
    public void Map_that_refers_to_itself_is_reported() =>
        SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths: { $ref: "#/paths/a" }
                components: { schemas: { $ref: "#/components/schemas/x" } }
                """)
            .Expecting("SPEC0006", "'#/paths/a'")
            .Expecting("SPEC0006", "'#/components/schemas/x'")
            .Run();

    [Fact]
    public void Response_in_a_file_of_its_own_is_called_as_the_file_is()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths:
                  /pets:
                    get: { operationId: listPets, responses: { "200": { $ref: responses/all_pets.yaml } } }
                    head: { operationId: countPets, responses: { "200": { $ref: responses/pet_count.yaml } } }
                """)
            .With("pets/responses/all_pets.yaml", "{ description: All., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { type: string } } } } } } }")
            .With("pets/responses/pet_count.yaml", "{ description: None. }")
            .Run();

        Assert.Contains("Task<AllPetsResponse> ListPetsAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Response_is_inferred_from_an_example_in_another_file()
    {
        SpecResult result = SpecTest.Of("pets/openapi.json", """
                {
                  "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
                  "paths": { "/pet": { "get": { "operationId": "getPet", "responses": { "200": { "description": "", "content": { "application/json": {
                    "examples": { "one": { "externalValue": "examples/pet.json" } } } } } } } } }
                }
                """)
            .With("pets/examples/pet.json", """{ "name": "Rex", "legs": 4 }""")
            .Run();

        Assert.Contains("public required string Name { get; init; }", result.Sources["MyApp.Pets.GetPetResponse.g.cs"]);
    }

    [Theory]
    [InlineData("examples/pet.json")]
    [InlineData("https://example.com/pet.json")]
    public void Example_in_a_file_that_is_not_there_is_named(string file)
    {
        SpecResult result = SpecTest.Of("pets/openapi.json", $$$"""
                {
                  "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
                  "paths": { "/pet": { "get": { "operationId": "getPet", "responses": { "200": { "description": "", "content": { "application/json": {
                    "examples": { "one": { "externalValue": "{{{file}}}" } } } } } } } } }
                }
                """)
            .Expecting("SPEC0006", $"'{file}'")
            .Run();

        Assert.Contains("Task<JsonElement> GetPetAsync(", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
    }

    [Fact]
    public void Path_item_may_refer_and_add_operations_of_its_own()
    {
        SpecResult result = SpecTest.Of("pets/openapi.json", """
            {
              "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
              "paths": { "/pets": { "$ref": "#/components/pathItems/Pets", "post": { "operationId": "addPet", "responses": { "204": { "description": "" } } } } },
              "components": { "pathItems": { "Pets": { "get": { "operationId": "listPets", "responses": { "204": { "description": "" } } } } } }
            }
            """).Run();

        string client = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains("ListPetsAsync(", client);
        Assert.Contains("AddPetAsync(", client);
    }

    [Fact]
    public void Part_that_no_document_refers_to_gives_no_types()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: "1" }
                paths:
                  /pets: { get: { operationId: listPets, responses: { "204": { $ref: parts/responses.yaml#/None } } } }
                """)
            .With("pets/parts/responses.yaml", "None: { description: '' }")
            .With("pets/paths/forgotten.yaml", """
                operationId: forgotten
                responses:
                  "204": { $ref: ../parts/responses.yaml#/None }
                """)
            .Expecting("SPEC0015", "no document refers to it")
            .Run();

        Assert.DoesNotContain(result.Sources.Keys, static x => x.Contains("Forgotten", System.StringComparison.Ordinal));
    }

    private static SpecTest Common(string url) => SpecTest.Of("pets/openapi.yaml", $$"""
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths:
          /pet:
            get:
              operationId: getPet
              parameters: [{ $ref: '{{url}}#/components/parameters/Name' }]
              responses:
                "200": { description: One., content: { application/json: { schema: { $ref: '{{url}}#/components/schemas/Pet' } } } }
        """);

    private static string Parts(string name) => $$"""
        components:
          parameters: { Name: { name: {{name}}, in: query, schema: { type: string } } }
          schemas: { Pet: { type: object, title: {{name}}, properties: { name: { type: string } } } }
        """;
}
