using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>Samples of errors beside samples of what a request is sent for.</summary>
public sealed class ErrorSampleTests
{
    private const string Request = "# @name GetOrder\nGET https://h/orders/{{id}}\n\n<> get-order.200.json\n<> get-order.404.json\n<> get-order.5XX.json\n<> get-order.default.json\n";

    [Fact]
    public void Each_error_is_a_type_of_its_own()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", Request)
            .With("pets/get-order.200.json", """{ "id": 1 }""")
            .With("pets/get-order.2.json", """{ "id": 2, "note": "x" }""")
            .With("pets/get-order.404.json", """{ "error": "none" }""")
            .With("pets/get-order.5XX.json", """{ "fault": "all" }""")
            .With("pets/get-order.default.json", """{ "other": "x" }""")
            .Run();
        string order = result.Sources["MyApp.Pets.Order.g.cs"];
        Assert.Contains("required long Id", order);
        Assert.Contains(" Note ", order);
        Assert.DoesNotContain(" Error ", order);
        Assert.Contains("required string Error", result.Sources["MyApp.Pets.GetOrderNotFound.g.cs"]);
        Assert.Contains("required string Fault", result.Sources["MyApp.Pets.GetOrderServerError.g.cs"]);
        Assert.Contains("required string Other", result.Sources["MyApp.Pets.GetOrderDefault.g.cs"]);
    }

    [Fact]
    public void Schema_of_an_error_is_not_the_schema_of_the_other_samples()
    {
        SpecResult result = new SpecTest()
            .With("pets/order.json", """{ "id": 1 }""")
            .With("pets/order.404.schema.json", """{ "type": "object", "required": ["error"], "properties": { "error": { "type": "string" } } }""")
            .With("pets/order.404.json", """{ "error": "none" }""")
            .Run();
        Assert.Contains("required long Id", result.Sources["MyApp.Pets.Order.g.cs"]);
        Assert.Contains("required string Error", result.Sources["MyApp.Pets.OrderNotFound.g.cs"]);
    }

    [Fact]
    public void Errors_alone_share_a_type()
    {
        SpecResult result = new SpecTest().With("pets/error.400.json", """{ "code": 1 }""").With("pets/error.404.json", """{ "code": 2, "id": 3 }""").Run();
        Assert.Contains("required long Code", result.Sources["MyApp.Pets.Error.g.cs"]);
    }
}
