using System;
using System.Collections.Generic;

namespace Specimen.Benchmarks.Settable;

/// <summary>A workspace of VertraCloud.</summary>
public sealed record VertraCloudResponse
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public List<string> Tags { get; set; } = null!;

    public string OwnerId { get; set; } = "";

    public long PlanId { get; set; }

    public List<VertraCloudMember> Members { get; set; } = null!;

    public List<VertraCloudApplication> Applications { get; set; } = null!;

    public List<VertraCloudDatabase> Databases { get; set; } = null!;

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
