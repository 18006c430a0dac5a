using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Clients;
using Specimen.Reading.OpenApi;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Names of operations: by their identifier, else by verb and path, and never by a counter.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("GET /persons/{id}/orders", "GetPersonOrdersById")]
    [InlineData("GET /", "GetRoot")]
    [InlineData("GET /user/{id},GET /users/{id}", "GetUserById,GetUsersById")]
    [InlineData("GET /a/{x}/b,GET /a/b/{x}", "GetABByX,GetABX")]
    [InlineData("GET /users,POST /users", "GetUsers,PostUsers")]
    [InlineData("GET /users('{id}')/$count", "GetUsersCountById")]
    [InlineData("GET /compare/{base}...{head}", "GetCompareByBaseAndHead")]
    [InlineData("GET /pages,GET /pages/", "GetPages,GetSlashPages_Slash")]
    [InlineData("GET /api/v1/users/{id},POST /api/v1/users,GET /health", "GetUserById,PostUsers,GetHealth")]
    [InlineData("GET /api/v{version}/todos,GET /v2.1/API/lists", "GetTodos,GetLists")]
    [InlineData("GET /rest/api/2/projects,GET /v1beta1/pods,GET /2024-01-31/books", "GetProjects,GetPods,GetBooks")]
    [InlineData("GET /v1/users/{id},DELETE /v2/users/{key},GET /v2/teams", "GetV1UserById,DeleteV2UserByKey,GetTeams")]
    [InlineData("GET /api,GET /api/v1,GET /api/{id}", "GetApi,GetV1,GetApiById")]
    [InlineData("GET //api/a,GET /api//b,GET /v1/{a{b}", "GetApiA,GetB,GetV1BByA")]
    [InlineData("GET /apifox/a,GET /v/b,GET /vat/c,GET /restaurants/v1", "GetApifoxA,GetVB,GetVatC,GetRestaurantsV1")]
    public void Operation_without_an_identifier_is_named_by_verb_and_path(string operations, string names)
    {
        var taken = new OperationNames([.. operations.Split(',').Select(static x => ((string?)null, x.Split(' ')[1]))]);

        Assert.Equal(names.Split(','), operations.Split(',').Select(x => taken.Take(null, x.Split(' ')[0], x.Split(' ')[1], out _)));
    }

    [Theory]
    [InlineData("read_user_users__user_id__get GET /users/{user_id}", "ReadUser")]
    [InlineData("root__get GET /", "Root")]
    [InlineData("metrics_metrics_get GET /metrics", "Metrics")]
    [InlineData("_users_get GET /users", "UsersGet")]
    [InlineData("list_users_get GET /v1/users", "ListUsersGet")]
    [InlineData("get-/users/{id}_getById GET /users/{id}", "GetById")]
    [InlineData("get-/users/{id} GET /users/{id},get/users GET /users", "GetUserById,GetUsers")]
    [InlineData("get-/users GET /users/{id},get-/usersX GET /users,forget/users GET /users,get- GET /", "GetUsers,GetUsersX,ForgetUsers,Get")]
    [InlineData("ApiUsersByIdGet GET /api/Users/{id},ApiUsersGet GET /api/Users", "GetUserById,GetUsers")]
    [InlineData("get-users-userId GET /users/{userId},getUsersUserIdOrders GET /users/{userId}/orders,getOAuthToken GET /oauth/token", "GetUserByUserId,GetUserOrdersByUserId,GetOAuthToken")]
    [InlineData("DeleteBucketLifecycle DELETE /{Bucket}/lifecycle,getStoreItem GET /store/{item},getOrdersOrder GET /orders/{order}", "DeleteBucketLifecycle,GetStoreItem,GetOrderByOrder")]
    [InlineData("getUsers GET /users/{id},get GET /{id}", "GetUsers,Get")]
    [InlineData("findCitiesUsingGET GET /cities,saveUsingPOST_12 POST /cities", "FindCities,Save")]
    [InlineData("findUsingGET POST /a,findUsingGETTER GET /b,UsingGET GET /c,findUsingGET_x GET /d", "FindUsingGET,FindUsingGETTER,UsingGET,FindUsingGETX")]
    public void Path_and_method_beside_the_name_of_an_identifier_are_left_out(string operations, string names) => Assert.Equal(names, Names(operations));

    [Theory]
    [InlineData("read_a_get GET /a,read_b_get GET /b", "ReadAGet,ReadBGet")]
    [InlineData("get-/api/users GET /api/users,get_users GET /users/all", "GetApiUsers,GetUsers")]
    [InlineData("read_a_get GET /a as,read_b_get GET /b bs,read_c_get GET /c", "AsRead,BsRead,ReadCGet")]
    [InlineData("read_a_get GET /a same,read_b_get GET /b same", "ReadAGet,ReadBGet")]
    [InlineData("listUsingGET GET /a users,listUsingGET_1 GET /b pets", "UsersList,PetsList")]
    [InlineData("post-/a/batch_create POST /a/batch Batch,post-/a_create POST /a Basic,create PUT /a Other", "BatchCreate,BasicCreate,Create")]
    public void Identifiers_alike_without_path_and_method_have_their_tags_or_stay(string operations, string names) => Assert.Equal(names, Names(operations));

    [Theory]
    [InlineData("read_a_get GET /a", "Body_read_a_get", "Body_read")]
    [InlineData("read_a_get GET /a,read_b_get GET /b", "Body_read_a_get", "Body_read_a_get")]
    [InlineData("read GET /a", "Body_read", "Body_read")]
    [InlineData("read_a_get GET /a", "read_a_get", "read_a_get")]
    public void Body_that_is_called_after_an_operation_is_named_as_that_is(string operations, string component, string name) =>
        Assert.Equal(name, new OperationIdentifiers(Places(operations)).OfComponent(component));

    private static List<OperationPlace> Places(string operations) => [.. operations.Split(',').Select(static x => PlaceOf(x.Split(' ')))];

    private static string Names(string operations)
    {
        List<OperationPlace> places = Places(operations);
        var identifiers = new OperationIdentifiers(places);
        var taken = new OperationNames([.. places.Select(x => (identifiers.Of(x), x.Path))]);
        return string.Join(",", places.Select(x => taken.Take(identifiers.Of(x), x.Method, x.Path, out _)));
    }

    private static OperationPlace PlaceOf(string[] words)
    {
        string json = $$"""{ "operationId": "{{words[0]}}", "tags": [{{string.Join(",", words.Skip(3).Select(static x => $"\"{x}\""))}}] }""";
        JsonNode root = JsonParser.Parse(json, CancellationToken.None).Root!;
        var file = new SpecFile { Path = "api.json", FilePath = "api.json", Text = SourceText.From(json), Root = root, IsWhole = true, Options = new SpecFileOptions() };
        var place = new Place(root, new SpecLocation(file));
        return new OperationPlace(words[2], words[1], place, place);
    }

    [Fact]
    public void Identifier_that_is_taken_gives_way_to_verb_and_path()
    {
        var taken = new OperationNames([]);

        Assert.Equal("ListUsers", taken.Take("list_users", "GET", "/users", out bool isFirstById));
        Assert.Equal("GetAdminUsers", taken.Take("listUsers", "GET", "/admin/users", out bool isSecondById));
        Assert.Equal("GetClient", taken.Take("dispose", "GET", "/client", out bool isReservedById));
        Assert.Equal([true, false, false], [isFirstById, isSecondById, isReservedById]);
    }

    [Theory]
    [InlineData("try_list", "list", "TryList GetB")]
    [InlineData("list", "try_list", "List GetB")]
    public void Identifier_gives_way_whose_methods_have_the_name_of_others(string first, string second, string names)
    {
        var taken = new OperationNames([]);

        Assert.Equal(names, taken.Take(first, "GET", "/a", out _) + " " + taken.Take(second, "GET", "/b", out _));
    }
}
