using System;

namespace Specimen.Benchmarks.Plain;

/// <summary>A database of VertraCloud.</summary>
public sealed record VertraCloudDatabase
{
    public required string Id { get; init; }

    public required long Cluster { get; init; }

    public required long Type { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string OwnerId { get; init; }

    public required long OwnerPlanId { get; init; }

    public required string Status { get; init; }

    public required long Ram { get; init; }

    public required string Host { get; init; }

    public required long Port { get; init; }

    public required DateTimeOffset LastSnapshot { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
