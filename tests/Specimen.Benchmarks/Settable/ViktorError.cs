using System.Collections.Generic;
using System.Text.Json;

namespace Specimen.Benchmarks.Settable;

/// <summary>An error of a workspace of VIKTOR.</summary>
public sealed record ViktorError
{
    public string Code { get; set; } = "";

    public Dictionary<string, JsonElement>? Context { get; set; }
}
