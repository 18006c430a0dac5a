using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Specimen.Benchmarks.Settable;

/// <summary>What System.Text.Json's source generator makes of records whose members can be set, and may be missing: the form it reads fastest.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ViktorWorkspace))]
[JsonSerializable(typeof(List<ViktorWorkspace>))]
[JsonSerializable(typeof(VertraCloudWorkspace))]
[JsonSerializable(typeof(List<PlainOrder>))]
[JsonSerializable(typeof(List<PlainArticle>))]
[JsonSerializable(typeof(PlainSeries))]
public sealed partial class SettableContext : JsonSerializerContext;
