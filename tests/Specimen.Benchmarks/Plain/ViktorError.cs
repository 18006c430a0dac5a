using System.Collections.Generic;
using System.Text.Json;

namespace Specimen.Benchmarks.Plain;

/// <summary>An error of a workspace of VIKTOR.</summary>
public sealed record ViktorError
{
    public required string Code { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Context { get; init; }
}
