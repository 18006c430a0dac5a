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

    [Theory]
    [InlineData("204", "# @name ping\nPOST https://h/ping\n", "Task PingAsync(")]
    [InlineData("205", "# @name ping\nPOST https://h/ping\n", "Task PingAsync(")]
    [InlineData("204", "POST https://h/ping\n\n<> ping.204.json\n", "Task PostPingAsync(")]
    [InlineData("204", "# @name ping\nGET https://h/ping\n\n<> get-order.200.json\n<> ping.204.json\n", "Task<Order?> PingAsync(")]
    [InlineData("304", "# @name ping\nGET https://h/ping\n\n<> get-order.200.json\n<> ping.304.json\n", "Task<Order> PingAsync(")]
    public void Empty_file_of_a_status_without_a_body_says_that_there_is_none(string status, string request, string method)
    {
        foreach (string text in (string[])["", " \r\n"])
        {
            SpecResult result = Test(request).With($"pets/ping.{status}.json", text).Run();
            Assert.Contains(" " + method, result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
            Assert.Contains($"PingResult({status}, null);", result.Sources["MyApp.Pets.PetsClient-Results.g.cs"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ping.200.json", "# @name ping\nPOST https://h/ping\n")]
    [InlineData("ping.404.json", "# @name ping\nPOST https://h/ping\n")]
    [InlineData("ping.2XX.json", "# @name ping\nPOST https://h/ping\n")]
    [InlineData("ping.json", "POST https://h/ping\n\n<> ping.json\n")]
    [InlineData("ping.204.json", "# @name pong\nPOST https://h/ping\n")]
    public void Empty_file_of_any_other_status_or_of_no_request_is_reported(string name, string request) =>
        Assert.Equal([$"{name}(1,1)"], Test(request).With("pets/" + name, "").Expecting("SPEC0002").Run().Places);

    private static SpecResult Run(string request) => Test(request).Run();

    private static SpecTest Test(string request) => SpecTest.Of("pets/pets.http", request)
        .With("pets/get-order.200.json", """{ "id": 1 }""")
        .With("pets/get-order.404.json", """{ "error": "x" }""")
        .With("pets/other.200.json", """{ "x": 1 }""")
        .With("more/get-order.200.json", """{ "y": 1 }""")
        .With("pets/get-orders.json", """[1]""");
}
