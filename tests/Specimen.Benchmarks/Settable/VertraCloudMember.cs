using System;

namespace Specimen.Benchmarks.Settable;

/// <summary>A member of a workspace of VertraCloud.</summary>
public sealed record VertraCloudMember
{
    public string UserId { get; set; } = "";

    public string Role { get; set; } = "";

    public DateTimeOffset JoinedAt { get; set; }
}
