using System;
using System.Collections.Generic;

namespace Specimen.Benchmarks.Plain;

/// <summary>An order: a record as most APIs have them.</summary>
public sealed record PlainOrder
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public required OrderCustomer Customer { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required double Total { get; init; }

    public string? Comment { get; init; }
}
