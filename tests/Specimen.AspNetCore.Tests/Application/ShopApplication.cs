using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Specimen.AspNetCore.Tests.Application;

/// <summary>An application as anybody would write it; it knows nothing of the client.</summary>
internal static class ShopApplication
{
    public static WebApplication Create()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(ShopApplication).Assembly.GetName().Name });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        builder.Services.AddProblemDetails();
        WebApplication app = builder.Build();
        app.MapOpenApi();
        Map(app, new ConcurrentDictionary<int, Order>());
        return app;
    }

    private static void Map(WebApplication app, ConcurrentDictionary<int, Order> orders)
    {
        app.MapPost("/orders", Results<Created<Order>, ValidationProblem> (NewOrder order) =>
        {
            if (order.Lines.Count == 0)
            {
                return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["lines"] = ["An order has a line."] });
            }

            Order made = Make(orders.Count + 1, order);
            orders[made.Id] = made;
            return TypedResults.Created($"/orders/{made.Id}", made);
        }).WithName("CreateOrder").WithTags("Orders");

        app.MapGet("/orders", (OrderStatus? status, DateOnly? dueBefore, [FromQuery(Name = "id")] int[] ids, int limit = 20) =>
            orders.Values.Where(x => (status is null || x.Status == status) && (dueBefore is null || x.DueOn < dueBefore) && (ids.Length == 0 || ids.Contains(x.Id))).OrderBy(static x => x.Id).Take(limit))
            .WithName("ListOrders").WithTags("Orders");

        app.MapGet("/orders/{id:int}", Results<Ok<Order>, NotFound<ProblemDetails>> (int id) => orders.TryGetValue(id, out Order? order)
            ? TypedResults.Ok(order)
            : TypedResults.NotFound(new ProblemDetails { Title = "There is no such order.", Status = StatusCodes.Status404NotFound }))
            .WithName("GetOrder").WithTags("Orders");

        app.MapDelete("/orders/{id:int}", Results<NoContent, NotFound> (int id) => orders.TryRemove(id, out _) ? TypedResults.NoContent() : TypedResults.NotFound())
            .WithName("DeleteOrder").WithTags("Orders");

        app.MapPost("/orders/{id:int}/attachments", async (int id, IFormFile file, [FromForm] string? remark) =>
        {
            long length = 0;
            await using System.IO.Stream stream = file.OpenReadStream();
            for (byte[] buffer = new byte[4096]; await stream.ReadAsync(buffer) is > 0 and var count;)
            {
                length += count;
            }

            return TypedResults.Ok(new Attachment(file.FileName, file.ContentType, length, remark));
        }).DisableAntiforgery().WithName("AttachFile").WithTags("Orders");

        app.MapGet("/stock", () => new Dictionary<string, decimal> { ["bolts"] = 12.5m, ["nuts"] = 0 }).WithName("GetStock").WithTags("Stock");
        app.MapPut("/parcels", (Shape shape) => shape).WithName("EchoParcel").WithTags("Stock");
    }

    private static Order Make(int id, NewOrder order) => new(
        id,
        new Guid("0b0c5f6e-8f3b-4c7e-9a39-0d7a4c9f6f11"),
        Version: 9_007_199_254_740_993,
        OrderStatus.Open,
        Urgency.High,
        order.Priority,
        IsGift: null,
        order.DueOn,
        PaidOn: null,
        new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(1)),
        new TimeOnly(17, 30),
        order.Effort,
        Delay: null,
        order.Lines.Sum(static x => x.Count * x.Price),
        Discount: 0.1m,
        Weight: 1.5,
        new Uri("https://example.com/track/1"),
        Encoding.ASCII.GetBytes("sum"),
        order.Lines.ToDictionary(static x => x.Article, static x => x.Count),
        order.Lines,
        order.Parcel);
}
