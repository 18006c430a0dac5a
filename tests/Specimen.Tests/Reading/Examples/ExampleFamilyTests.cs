using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Examples;

/// <summary>Files that are examples of one thing, or of lists of it, share what is alike in them; what is not goes by its file.</summary>
public sealed class ExampleFamilyTests
{
    private const string Order = """{ "id": 1, "sku": "x", "count": 2, "note": null, "owner": { "id": 1, "name": "a" } }""";
    private const string Created = """{ "id": 1, "sku": "x", "count": 2, "note": "n", "owner": { "id": 1, "name": "a", "mail": "m" } }""";

    [Theory]
    [InlineData("get-order.200.json", "create-order.201.json", Created)]
    [InlineData("order.json", "orders.json", "[" + Created + "]")]
    [InlineData("get-order.200.json", "list-orders.200.json", "[" + Created + "]")]
    [InlineData("list-orders.200.json", "update-order.json", Created)]
    public void What_is_alike_is_one_type(string first, string second, string text)
    {
        SpecResult result = Run(first.StartsWith("list", StringComparison.Ordinal) ? "[" + Order + "]" : Order, text, first, second);
        Assert.Equal(["Order", "OrderOwner"], Models(result));
        string order = result.Sources["MyApp.Pets.Order.g.cs"];
        Assert.Contains("required string? Note", order, StringComparison.Ordinal);
        Assert.Contains("required OrderOwner Owner", order, StringComparison.Ordinal);
        Assert.Contains("public string? Mail", result.Sources["MyApp.Pets.OrderOwner.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get-order.200.json", "list-orders.200.json", Order, """{ "orders": [#], "total": 2 }""", "Order,OrderOwner")]
    [InlineData("order.json", "orders.json", Order, """{ "data": [#], "has_more": false }""", "Order,OrderOwner")]
    [InlineData("get-order.200.json", "list-orders.200.json", """{ "data": # }""", """{ "data": [#], "has_more": false }""", "Order,OrderData,OrderDataOwner")]
    [InlineData("get-order.200.json", "list-orders.200.json", """{ "order": # }""", """{ "orders": [#] }""", "Order,OrderOrder,OrderOrderOwner")]
    [InlineData("get-order.200.json", "list-orders.200.json", Order, """{ "orders": [{ "number": 1 }], "total": 2 }""", "Order,OrderOwner,OrdersOrder")]
    public void List_may_stand_in_a_page(string first, string second, string firstText, string secondText, string types)
    {
        SpecResult result = Run(firstText.Replace("#", Order, StringComparison.Ordinal), secondText.Replace("#", Created, StringComparison.Ordinal), first, second);
        Assert.Equal(types.Split(','), Models(result));
    }

    [Fact]
    public void Item_is_what_the_list_is_called()
    {
        SpecResult result = SpecTest.Of("pets/post.json", $$"""{ "editor": {{Order}}, "editors": [{{Created}}] }""").Run();
        Assert.Equal(["Post", "PostEditor", "PostEditorOwner"], Models(result));
        Assert.Contains("required IReadOnlyList<PostEditor> Editors", result.Sources["MyApp.Pets.Post.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Methods_give_the_one_type()
    {
        string client = Run(Order, "[" + Created + "]", "get-order.200.json", "list-orders.200.json").Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains("Task<Order> FirstAsync(", client, StringComparison.Ordinal);
        Assert.Contains("Task<IReadOnlyList<Order>> SecondAsync(", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get-order.200.json", "create-order.201.json", "CreateOrder,Order")]
    [InlineData("create-order.201.json", "get-order.200.json", "CreateOrder,Order")]
    [InlineData("create-order.201.json", "order.json", "CreateOrder,Order")]
    [InlineData("create-order.201.json", "update-order.json", "Order,UpdateOrder")]
    public void What_is_not_alike_goes_by_its_file(string first, string second, string types) =>
        Assert.Equal(types.Split(','), Models(Run(first.StartsWith("create", StringComparison.Ordinal) ? """{ "number": 1 }""" : """{ "text": "x" }""", first.StartsWith("create", StringComparison.Ordinal) ? """{ "text": "x" }""" : """{ "number": 1 }""", first, second)));

    [Fact]
    public void What_is_sent_is_a_type_of_its_own()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "# @name first\nPOST https://h/orders\n\n< create-order.json\n\n<> order.201.json\n")
            .With("pets/create-order.json", """{ "sku": "x", "count": 2, "note": null }""")
            .With("pets/order.201.json", """{ "id": 1, "sku": "x", "count": 2, "note": null }""")
            .Run();
        Assert.Contains("Task<Order> FirstAsync(CreateOrder body,", result.Sources["MyApp.Pets.IPetsClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("required long Id", result.Sources["MyApp.Pets.Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Name_of_a_schema_is_the_schemas()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "# @name first\nPOST https://h/orders\n\n<> create-order.201.json\n")
            .With("pets/create-order.201.json", """{ "number": 1 }""")
            .With("pets/order.schema.json", """{ "type": "object", "properties": { "text": { "type": "string" } } }""")
            .Run();
        Assert.Equal(["CreateOrder", "Order"], Models(result));
    }

    private static string[] Models(SpecResult result) =>
        [.. result.Types("MyApp.Pets").Where(static x => !x.StartsWith("Pets", StringComparison.Ordinal) && !x.StartsWith("IPets", StringComparison.Ordinal) && x != "Orders")];

    private static SpecResult Run(string firstText, string secondText, string first, string second) =>
        SpecTest.Of("pets/pets.http", $"# @name first\nGET https://h/first\n\n<> {first}\n###\n# @name second\nGET https://h/second\n\n<> {second}\n")
            .With("pets/" + first, firstText)
            .With("pets/" + second, secondText)
            .Run();
}
