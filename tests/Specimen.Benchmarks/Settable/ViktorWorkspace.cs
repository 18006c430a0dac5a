using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Settable;

/// <summary>VIKTOR's workspace; an open enumeration is a text.</summary>
public sealed record ViktorWorkspace
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string? Slug { get; set; }

    public string? Description { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public string Visibility { get; set; } = "";

    public string Type { get; set; } = "";

    public ViktorApp? App { get; set; }

    public ViktorAppBuilder? AppBuilder { get; set; }

    public ViktorAppVersion? AppVersion { get; set; }

    public List<ViktorError> Errors { get; set; } = null!;

    public string? Image { get; set; }

    public bool IsDev { get; set; }

    public long? Owner { get; set; }

    public bool IsInitialized { get; set; }

    public bool IsArchived { get; set; }

    public bool IsActive { get; set; }

    public List<ViktorLabel> Labels { get; set; } = null!;

    public ViktorProject? Project { get; set; }

    public long? DefaultGroup { get; set; }

    public DateTimeOffset? UserLastVisit { get; set; }

    public long? NrViews { get; set; }

    [JsonPropertyName("nr_views_last_30_days")]
    public long? NrViewsLast30Days { get; set; }

    public long? TargetTotalUsers { get; set; }

    public long? TargetMonthlyActiveUsers { get; set; }

    public long? TargetDailyActiveUsersPerMonth { get; set; }

    public long? StartEntityId { get; set; }
}
