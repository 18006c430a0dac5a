using System;
using System.Collections.Generic;

namespace Specimen.Benchmarks.Settable;

/// <summary>An order: a record as most APIs have them.</summary>
public sealed record PlainOrder
{
    public long Id { get; set; }

    public string Number { get; set; } = "";

    public string State { get; set; } = "";

    public DateTimeOffset PlacedAt { get; set; }

    public OrderCustomer Customer { get; set; } = null!;

    public List<OrderLine> Lines { get; set; } = null!;

    public double Total { get; set; }

    public string? Comment { get; set; }
}
