using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Plain;

/// <summary>What System.Text.Json's source generator makes of the plain records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ViktorWorkspace))]
[JsonSerializable(typeof(IReadOnlyList<ViktorWorkspace>))]
[JsonSerializable(typeof(VertraCloudWorkspace))]
[JsonSerializable(typeof(IReadOnlyList<PlainOrder>))]
[JsonSerializable(typeof(IReadOnlyList<PlainArticle>))]
[JsonSerializable(typeof(PlainSeries))]
public sealed partial class PlainContext : JsonSerializerContext;
