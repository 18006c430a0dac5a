using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specimen.OtherGenerators.Tests.Shop;
using Xunit;

namespace Specimen.OtherGenerators.Tests;

public sealed class ShopContextTests
{
    private const string OrderJson = """
        { "id": 18, "placed": "2026-03-15T08:00:00+01:00", "lines": [{ "sku": "B-2", "count": 1 }], "note": "ring twice", "gift": true }
        """;

    [Fact]
    public void An_emitted_record_is_read_by_generated_metadata()
    {
        Order order = JsonSerializer.Deserialize(OrderJson, ShopContext.Default.Order)!;

        Assert.Equal(18, order.Id);
        Assert.Equal(new DateTimeOffset(2026, 3, 15, 8, 0, 0, TimeSpan.FromHours(1)), order.Placed);
        Assert.Equal("B-2", Assert.Single(order.Lines).Sku);
    }

    [Fact]
    public void An_emitted_record_is_written_by_generated_metadata()
    {
        Order order = JsonSerializer.Deserialize(OrderJson, ShopContext.Default.Order)!;

        string written = JsonSerializer.Serialize(order, ShopContext.Default.Order);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(OrderJson), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void An_emitted_record_within_a_framework_type_is_read_and_written()
    {
        var parcels = new Dictionary<string, Parcel> { ["today"] = new Parcel { Tracking = "1Z999", Weight = 2.5 } };

        string written = JsonSerializer.Serialize(parcels, ShopContext.Default.DictionaryStringParcel);

        Assert.Equal("""{"today":{"tracking":"1Z999","weight":2.5}}""", written);
        Assert.Equal(parcels, JsonSerializer.Deserialize(written, ShopContext.Default.DictionaryStringParcel));
    }

    [Fact]
    public void A_type_outside_the_context_is_refused_so_reflection_does_no_part_of_it() =>
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(new Version(1, 2)));
}
