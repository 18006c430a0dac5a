using System.Collections.Generic;
using System.Text.Json;
using Specimen.Benchmarks.Plain;

namespace Specimen.Benchmarks.Bare;

/// <content>The synthetic documents.</content>
internal static partial class BareReader
{
    public static List<PlainOrder> Orders(ref Utf8JsonReader reader) => Items(ref reader, PlainOrder);

    public static List<PlainArticle> Articles(ref Utf8JsonReader reader) => Items(ref reader, PlainArticle);

    private static PlainOrder PlainOrder(ref Utf8JsonReader reader) => End(ref reader, new PlainOrder
    {
        Id = Number(ref reader),
        Number = Text(ref reader),
        State = Text(ref reader),
        PlacedAt = Time(ref reader),
        Customer = Object(ref reader, OrderCustomer),
        Lines = List(ref reader, OrderLine),
        Total = Double(ref reader),
        Comment = NullableText(ref reader),
    });

    private static OrderCustomer OrderCustomer(ref Utf8JsonReader reader) => End(ref reader, new OrderCustomer
    {
        Id = Identifier(ref reader),
        Name = Text(ref reader),
        Email = NullableText(ref reader),
    });

    private static OrderLine OrderLine(ref Utf8JsonReader reader) => End(ref reader, new OrderLine
    {
        Product = Text(ref reader),
        Quantity = Number(ref reader),
        Price = Double(ref reader),
        Gift = Boolean(ref reader),
    });

    private static PlainArticle PlainArticle(ref Utf8JsonReader reader) => End(ref reader, new PlainArticle
    {
        Title = Text(ref reader),
        Author = Text(ref reader),
        Language = Text(ref reader),
        Body = Text(ref reader),
        Keywords = List(ref reader, TextItem),
    });

    public static PlainSeries PlainSeries(ref Utf8JsonReader reader) => End(ref reader, new PlainSeries
    {
        Name = Text(ref reader),
        Values = List(ref reader, static (ref Utf8JsonReader reader) => reader.GetDouble()),
        Counts = List(ref reader, static (ref Utf8JsonReader reader) => reader.GetInt64()),
        Points = List(ref reader, SeriesPoint),
    });

    private static SeriesPoint SeriesPoint(ref Utf8JsonReader reader) => End(ref reader, new SeriesPoint
    {
        X = Double(ref reader),
        Y = Double(ref reader),
        Index = Number(ref reader),
    });
}
