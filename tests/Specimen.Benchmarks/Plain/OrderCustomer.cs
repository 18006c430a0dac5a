using System;

namespace Specimen.Benchmarks.Plain;

/// <summary>Who ordered.</summary>
public sealed record OrderCustomer
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }
}
