using System;
using System.Collections.Generic;

namespace Specimen.Benchmarks.Plain;

/// <summary>A workspace of VertraCloud.</summary>
public sealed record VertraCloudResponse
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string OwnerId { get; init; }

    public required long PlanId { get; init; }

    public required IReadOnlyList<VertraCloudMember> Members { get; init; }

    public required IReadOnlyList<VertraCloudApplication> Applications { get; init; }

    public required IReadOnlyList<VertraCloudDatabase> Databases { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
