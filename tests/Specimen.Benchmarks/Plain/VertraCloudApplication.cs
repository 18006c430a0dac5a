using System;
using System.Text.Json;

namespace Specimen.Benchmarks.Plain;

/// <summary>An application of VertraCloud.</summary>
public sealed record VertraCloudApplication
{
    public required string Id { get; init; }

    public required long Cluster { get; init; }

    public required long Type { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string OwnerId { get; init; }

    public required long OwnerPlanId { get; init; }

    public required string Language { get; init; }

    public required long Ram { get; init; }

    public required string Status { get; init; }

    public required JsonElement Subdomain { get; init; }

    public required JsonElement CustomDomain { get; init; }

    public required DateTimeOffset LastSnapshot { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
