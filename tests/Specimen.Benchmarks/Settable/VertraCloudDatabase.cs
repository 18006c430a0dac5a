using System;

namespace Specimen.Benchmarks.Settable;

/// <summary>A database of VertraCloud.</summary>
public sealed record VertraCloudDatabase
{
    public string Id { get; set; } = "";

    public long Cluster { get; set; }

    public long Type { get; set; }

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string OwnerId { get; set; } = "";

    public long OwnerPlanId { get; set; }

    public string Status { get; set; } = "";

    public long Ram { get; set; }

    public string Host { get; set; } = "";

    public long Port { get; set; }

    public DateTimeOffset LastSnapshot { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
