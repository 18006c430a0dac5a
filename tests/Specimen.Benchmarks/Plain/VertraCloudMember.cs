using System;

namespace Specimen.Benchmarks.Plain;

/// <summary>A member of a workspace of VertraCloud.</summary>
public sealed record VertraCloudMember
{
    public required string UserId { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset JoinedAt { get; init; }
}
