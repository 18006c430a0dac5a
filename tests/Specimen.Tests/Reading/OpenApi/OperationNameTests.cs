using System.Linq;
using Specimen.Reading.Clients;
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
    public void Operation_without_an_identifier_is_named_by_verb_and_path(string operations, string names)
    {
        var taken = new OperationNames();

        Assert.Equal(names.Split(','), operations.Split(',').Select(x => taken.Take(null, x.Split(' ')[0], x.Split(' ')[1], out _)));
    }

    [Theory]
    [InlineData("read_user_users__user_id__get GET /users/{user_id}", "ReadUser")]
    [InlineData("root__get GET /", "Root")]
    [InlineData("metrics_metrics_get GET /metrics", "Metrics")]
    [InlineData("_users_get GET /users", "UsersGet")]
    [InlineData("list_users_get GET /v1/users", "ListUsersGet")]
    [InlineData("read_a_get GET /a,read_b_get GET /b", "Read,ReadBGet")]
    public void Path_and_method_behind_the_name_of_an_identifier_are_left_out(string operations, string names)
    {
        var taken = new OperationNames();

        Assert.Equal(names.Split(','), operations.Split(',').Select(x => taken.Take(x.Split(' ')[0], x.Split(' ')[1], x.Split(' ')[2], out _)));
    }

    [Fact]
    public void Identifier_that_is_taken_gives_way_to_verb_and_path()
    {
        var taken = new OperationNames();

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
        var taken = new OperationNames();

        Assert.Equal(names, taken.Take(first, "GET", "/a", out _) + " " + taken.Take(second, "GET", "/b", out _));
    }
}
