using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Plain;

/// <summary>An app version of VIKTOR.</summary>
public sealed record ViktorAppVersion
{
    public required long Id { get; init; }

    public required string Tag { get; init; }

    public required bool IsConflicted { get; init; }

    public required string Status { get; init; }

    public required string AppType { get; init; }

    public string? SdkVersion { get; init; }

    [JsonPropertyName("oauth2_integrations")]
    public string? Oauth2Integrations { get; init; }

    public string? PythonVersion { get; init; }

    public string? ConnectorVersion { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedByType { get; init; }

    public long? CreatedByInstance { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? CreatedByContext { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> Progress { get; init; }
}
