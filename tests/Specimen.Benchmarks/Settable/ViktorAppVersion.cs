using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Settable;

/// <summary>An app version of VIKTOR.</summary>
public sealed record ViktorAppVersion
{
    public long Id { get; set; }

    public string Tag { get; set; } = "";

    public bool IsConflicted { get; set; }

    public string Status { get; set; } = "";

    public string AppType { get; set; } = "";

    public string? SdkVersion { get; set; }

    [JsonPropertyName("oauth2_integrations")]
    public string? Oauth2Integrations { get; set; }

    public string? PythonVersion { get; set; }

    public string? ConnectorVersion { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string CreatedByType { get; set; } = "";

    public long? CreatedByInstance { get; set; }

    public Dictionary<string, JsonElement>? CreatedByContext { get; set; }

    public List<Dictionary<string, JsonElement>> Progress { get; set; } = null!;
}
