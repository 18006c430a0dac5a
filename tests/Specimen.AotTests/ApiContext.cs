using System.Text.Json.Serialization;

namespace Specimen.AotTests;

/// <summary>What JsonSerializer knows, where it may not reflect.</summary>
[JsonSerializable(typeof(Viktor.Workspace), TypeInfoPropertyName = "ViktorWorkspace")]
[JsonSerializable(typeof(VertraCloud.Workspace), TypeInfoPropertyName = "VertraCloudWorkspace")]
[JsonSerializable(typeof(VertraCloud.Error))]
internal sealed partial class ApiContext : JsonSerializerContext;
