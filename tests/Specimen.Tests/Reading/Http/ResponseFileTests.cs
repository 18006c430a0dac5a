using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>Files beside a request file are the responses of the request that has their name, for not every tool knows a line that says so.</summary>
public sealed class ResponseFileTests
{
    [Theory]
    [InlineData("# @name GetOrder\nGET https://h/orders\n", "Task<Order> GetOrderAsync(")]
    [InlineData("# @name get order\nGET https://h/orders\n", "Task<Order> GetOrderAsync(")]
    [InlineData("# @name GetOrder\nGET https://h/orders\n\n<> other.200.json\n", "Task<Other> GetOrderAsync(")]
    [InlineData("# @name GetOrders\nGET https://h/orders\n", "Task<Stream> GetOrdersAsync(")]
    [InlineData("GET https://h/orders\n", "Task<Stream> GetOrdersAsync(")]
    [InlineData("HEAD https://h/orders\n", "Task HeadOrdersAsync(")]
    [InlineData("DELETE https://h/orders\n", "Task<string> DeleteOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: application/json\n", "Task<string> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: application/pdf\n", "Task<Stream> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: application/pdf, */*\n", "Task<Stream> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: text/csv;header=present, application/pdf\n", "Task<string> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: */*\n", "Task<string> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: image/*\n", "Task<Stream> PostOrdersAsync(")]
    [InlineData("POST https://h/orders\nAccept: text/event-stream\n", "Task<Stream> PostOrdersAsync(")]
    public void Request_has_the_responses_of_its_name(string request, string method) =>
        Assert.Contains(method, Run(request).Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Errors_are_among_them() =>
        Assert.Contains("GetOrderNotFound", Run("# @name GetOrder\nGET https://h/orders\n").Sources["MyApp.Pets.PetsClient-Results.g.cs"], StringComparison.Ordinal);

    private static SpecResult Run(string request) => SpecTest.Of("pets/pets.http", request)
        .With("pets/get-order.200.json", """{ "id": 1 }""")
        .With("pets/get-order.404.json", """{ "error": "x" }""")
        .With("pets/other.200.json", """{ "x": 1 }""")
        .With("more/get-order.200.json", """{ "y": 1 }""")
        .With("pets/get-orders.json", """[1]""")
        .Run();
}
