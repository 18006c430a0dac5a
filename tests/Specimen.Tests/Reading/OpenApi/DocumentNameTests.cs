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

    [Theory]
    [InlineData("shop", "shop.ShopClient")]
    [InlineData("acme.shop_api", "acme.shop_api.Shop_apiClient")]
    [InlineData("Acme.APIs", "Acme.APIs.APIsClient")]
    public void Client_of_a_project_in_lower_case_is_a_type_all_the_same(string rootNamespace, string client) =>
        Assert.Contains(client + ".g.cs", SpecTest.Of("openapi.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "operationId": "getA", "responses": { "204": { "description": "" } } } } } }
            """).WithProperty("RootNamespace", rootNamespace).Run().Sources.Keys);
}
