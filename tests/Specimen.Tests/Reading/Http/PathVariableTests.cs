using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>What a path has for the sake of an example is the caller's.</summary>
public sealed class PathVariableTests
{
    [Theory]
    [InlineData("/todos/1", "GetTodoByIdAsync(string id,")]
    [InlineData("/todos/{id}", "GetTodoByIdAsync(string id,")]
    [InlineData("/todos/{todo-id}/x", "GetTodoXByTodoIdAsync(string todoId,")]
    [InlineData("/items/463/pic?size=1", "GetItemPicByIdAsync(string id,")]
    [InlineData("/items/type/1/brand/2", "GetItemsTypeBrandByTypeIdAndBrandIdAsync(string typeId, string brandId,")]
    [InlineData("/customers/{{id}}/order-lines/5", "GetCustomerOrderLineByIdAndOrderLineIdAsync(string id, string orderLineId,")]
    [InlineData("/a/{{x}}/1/2", "GetAByXAndIdAndId2Async(string x, string id, string id2,")]
    [InlineData("/todos/6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "GetTodoByIdAsync(string id,")]
    [InlineData("/2/todos", "GetTodosAsync(CancellationToken")]
    [InlineData("/rest/api/3/todos", "GetTodosAsync(CancellationToken")]
    [InlineData("/v1/todos/2026-03-14", "GetTodos2026_03_14Async(CancellationToken")]
    [InlineData("/todos/1a", "GetTodos1aAsync(CancellationToken")]
    [InlineData("/todos/{}", "GetTodoAsync(CancellationToken")]
    public void Value_of_one_thing_is_a_parameter(string path, string method)
    {
        string[] methods = [.. SpecTest.Of("pets/pets.http", $"GET https://h{path}\n").Run().Sources["MyApp.Pets.IPetsClient.g.cs"].Split('\n')
            .Select(static x => x.Trim()).Where(static x => x.StartsWith("Task<Stream>", StringComparison.Ordinal))];
        Assert.StartsWith("Task<Stream> " + method, Assert.Single(methods), StringComparison.Ordinal);
    }

    [Fact]
    public void Servers_own_numbers_stay()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "@host = https://h/tenants/7\n\nGET {{host}}/todos/1\n###\nGET {{host}}/todos/2\n").Run();
        Assert.Contains("(\"https://h/tenants/7\")", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"], StringComparison.Ordinal);
        Assert.Contains("SpecHttpRequest(\"GET\", \"todos/\")", result.Sources["MyApp.Pets.PetsClient.g.cs"], StringComparison.Ordinal);
    }
}
