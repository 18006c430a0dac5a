using System;

namespace Specimen.Benchmarks.Settable;

/// <summary>Who ordered.</summary>
public sealed record OrderCustomer
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string? Email { get; set; }
}
