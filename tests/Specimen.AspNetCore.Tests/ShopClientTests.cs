using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Specimen.AspNetCore.Tests.Shop;
using Xunit;

namespace Specimen.AspNetCore.Tests;

/// <summary>The client that is generated from the application's own document, against the running application.</summary>
public sealed class ShopClientTests(RunningShop shop) : IClassFixture<RunningShop>
{
    private readonly ShopClient _client = new(shop.Http);

    [Fact]
    public async Task Every_member_of_an_order_comes_back_as_it_was_sent()
    {
        Order order = await _client.CreateOrderAsync(NewOrder(priority: 3));

        Assert.Equal(3, order.Priority);
        Assert.Equal(new DateOnly(2024, 2, 29), order.DueOn);
        Assert.Equal("1.02:30:00", order.Effort);
        Assert.Null(order.Delay);
        Assert.Null(order.IsGift);
        Assert.Equal(0.3m, order.Total);
        Assert.Equal(9_007_199_254_740_993, order.Version);
        Assert.Equal(OrderStatus.Open, order.Status);
        Assert.Equal(new TimeOnly(17, 30), order.CutOff);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(1)), order.CreatedAt);
        Assert.Equal("sum"u8.ToArray(), order.Checksum);
        Assert.Equal(3, order.Stock["bolt"]);
        Assert.Equal("bolt", Assert.Single(order.Lines).Article);
        Assert.Equal(2.5, order.Parcel?.AsCircle?.Radius);
        Assert.Empty(order.Validate());
    }

    [Fact]
    public async Task Order_is_found_by_its_id()
    {
        Order made = await _client.CreateOrderAsync(NewOrder(priority: null));

        Assert.Equal(made, await _client.GetOrderAsync(made.Id));
    }

    [Fact]
    public async Task Problem_details_of_a_missing_order_are_typed()
    {
        var missing = Assert.IsType<GetOrderResult.NotFound>(await _client.TryGetOrderAsync(404_404));

        Assert.Equal("There is no such order.", missing.Body.Title);
        Assert.Equal(404, missing.Body.Status);
        ShopApiException exception = await Assert.ThrowsAsync<ShopApiException>(() => _client.GetOrderAsync(404_404));
        Assert.Equal(missing.Body, exception.Error);
    }

    [Fact]
    public async Task Validation_problem_names_what_is_wrong()
    {
        var invalid = Assert.IsType<CreateOrderResult.BadRequest>(await _client.TryCreateOrderAsync(NewOrder(priority: 1) with { Lines = [] }));

        Assert.Equal("An order has a line.", Assert.Single(invalid.Body.Errors!["lines"]));
        Assert.Equal(400, invalid.Body.Status);
    }

    [Fact]
    public async Task Query_carries_enum_date_and_list()
    {
        Order one = await _client.CreateOrderAsync(NewOrder(priority: 1));
        Order two = await _client.CreateOrderAsync(NewOrder(priority: 2));

        Assert.Equal([one.Id, two.Id], (await _client.ListOrdersAsync([one.Id, two.Id], OrderStatus.Open, new DateOnly(2024, 3, 1))).Select(static x => x.Id));
        Assert.Single(await _client.ListOrdersAsync([one.Id, two.Id], limit: 1));
        Assert.Empty(await _client.ListOrdersAsync([one.Id], OrderStatus.Sent));
        Assert.Empty(await _client.ListOrdersAsync([one.Id], dueBefore: new DateOnly(2024, 2, 29)));
    }

    [Fact]
    public async Task Deleting_has_no_body()
    {
        Order order = await _client.CreateOrderAsync(NewOrder(priority: 1));

        await _client.DeleteOrderAsync(order.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.TryDeleteOrderAsync(order.Id)).StatusCode);
    }

    [Fact]
    public async Task File_is_uploaded_with_its_name_and_its_media_type()
    {
        using var content = new MemoryStream(new byte[100_000]);
        Attachment attachment = await _client.AttachFileAsync(1, new ShopFile(content, "plan.png", "image/png"), "a plan");

        Assert.Equal(("plan.png", "image/png", 100_000L, "a plan"), (attachment.Name, attachment.ContentType, attachment.Length, attachment.Remark));
    }

    [Fact]
    public async Task Dictionary_has_typed_values()
    {
        IReadOnlyDictionary<string, decimal> stock = await _client.GetStockAsync();

        Assert.Equal(12.5m, stock["bolts"]);
    }

    [Fact]
    public async Task Polymorphic_value_keeps_its_type()
    {
        Shape box = await _client.EchoParcelAsync(new ShapeBox { Label = "b", Width = 2, Height = null });

        Assert.Equal(2, box.AsBox?.Width);
        Assert.Null(box.AsCircle);
    }

    private static NewOrder NewOrder(int? priority) => new()
    {
        Priority = priority,
        DueOn = new DateOnly(2024, 2, 29),
        Effort = "1.02:30:00",
        Lines = [new OrderLine { Article = "bolt", Count = 3, Price = 0.1m }],
        Parcel = new ShapeCircle { Label = "c", Radius = 2.5 },
    };
}
