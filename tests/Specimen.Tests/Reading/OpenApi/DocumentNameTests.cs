using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>The namespace of an API, which names its client too, comes from the folder and the file.</summary>
public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("petstore.json", "MyApp.Petstore.PetstoreClient")]
    [InlineData("petstore/openapi.json", "MyApp.Petstore.PetstoreClient")]
    [InlineData("petstore/open-api.yaml", "MyApp.Petstore.PetstoreClient")]
    [InlineData("petstore/OpenAPI_spec.json", "MyApp.Petstore.PetstoreClient")]
    [InlineData("petstore/specs.json", "MyApp.Petstore.PetstoreClient")]
    [InlineData("petstore/petstore.json", "MyApp.Petstore.PetstoreClient")]
    [InlineData("pet-store/PetStore.json", "MyApp.PetStore.PetStoreClient")]
    [InlineData("petstore/v2.json", "MyApp.Petstore.V2.V2Client")]
    [InlineData("openapi.json", "MyApp.MyAppClient")]
    [InlineData("MyApp.json", "MyApp.MyApp.MyAppClient")]
    public void File_that_only_says_document_or_repeats_its_folder_adds_no_name(string path, string client)
    {
        SpecResult result = SpecTest.Of(path, """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "operationId": "getA", "responses": { "204": { "description": "" } } } } } }
            """).Run();

        Assert.Contains(client + ".g.cs", result.Sources.Keys);
    }
}
