using System;
using System.Text.Json;

namespace Specimen.Benchmarks.Settable;

/// <summary>An application of VertraCloud.</summary>
public sealed record VertraCloudApplication
{
    public string Id { get; set; } = "";

    public long Cluster { get; set; }

    public long Type { get; set; }

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string OwnerId { get; set; } = "";

    public long OwnerPlanId { get; set; }

    public string Language { get; set; } = "";

    public long Ram { get; set; }

    public string Status { get; set; } = "";

    public JsonElement Subdomain { get; set; }

    public JsonElement CustomDomain { get; set; }

    public DateTimeOffset LastSnapshot { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
