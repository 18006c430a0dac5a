using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Plain;

/// <summary>VIKTOR's workspace with the members and rules of the emitted type; an open enumeration is a text.</summary>
public sealed record ViktorWorkspace
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public string? Slug { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required string Visibility { get; init; }

    public required string Type { get; init; }

    public ViktorApp? App { get; init; }

    public ViktorAppBuilder? AppBuilder { get; init; }

    public ViktorAppVersion? AppVersion { get; init; }

    public required IReadOnlyList<ViktorError> Errors { get; init; }

    public string? Image { get; init; }

    public required bool IsDev { get; init; }

    public long? Owner { get; init; }

    public required bool IsInitialized { get; init; }

    public required bool IsArchived { get; init; }

    public required bool IsActive { get; init; }

    public required IReadOnlyList<ViktorLabel> Labels { get; init; }

    public ViktorProject? Project { get; init; }

    public long? DefaultGroup { get; init; }

    public DateTimeOffset? UserLastVisit { get; init; }

    public long? NrViews { get; init; }

    [JsonPropertyName("nr_views_last_30_days")]
    public long? NrViewsLast30Days { get; init; }

    public long? TargetTotalUsers { get; init; }

    public long? TargetMonthlyActiveUsers { get; init; }

    public long? TargetDailyActiveUsersPerMonth { get; init; }

    public long? StartEntityId { get; init; }
}
