using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Specimen.AotTests.VertraCloud;
using Specimen.AotTests.Viktor;

namespace Specimen.AotTests;

/// <summary>Reads, checks, writes and requests what both documented APIs speak of, as native code.</summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        var checks = new Checks();
        checks.That("The program is native code", !System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported);
        checks.That("JsonSerializer has no reflection to fall back on", !JsonSerializer.IsReflectionEnabledByDefault);
        CheckViktor(checks, Example("viktor.json"));
        CheckVertraCloud(checks, Example("vertracloud.json"));
        await CheckClients(checks).ConfigureAwait(false);
        return checks.Report();
    }

    private static void CheckViktor(Checks checks, string json)
    {
        Viktor.Workspace workspace = Viktor.JsonModel.Parse<Viktor.Workspace>(json);
        checks.Same("VIKTOR's example comes back", json, workspace.ToString());
        checks.That("VIKTOR's example is valid", workspace.Validate().Count == 0);

        Viktor.Workspace bad = workspace with { Name = "", Slug = "not a slug!", TargetTotalUsers = 3_000_000_000 };
        checks.Equal("Each constraint that is broken is found", "/name, /slug, /target_total_users", string.Join(", ", bad.Validate().Select(static x => x.Pointer)));

        Viktor.Workspace serialized = JsonSerializer.Deserialize(json, ApiContext.Default.ViktorWorkspace)!;
        checks.That("JsonSerializer reads the same value", workspace.Equals(serialized) && workspace.GetHashCode() == serialized.GetHashCode());
        checks.Same("JsonSerializer writes the same JSON", json, JsonSerializer.Serialize(serialized, ApiContext.Default.ViktorWorkspace));
        var options = new JsonSerializerOptions { TypeInfoResolver = Viktor.JsonModelResolver.Default };
        var contract = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Viktor.Workspace>)options.GetTypeInfo(typeof(Viktor.Workspace));
        checks.Same("The resolver needs no context", json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, contract)!, contract));
        checks.Same("The namespace's own function writes the same", json, Encoding.UTF8.GetString(Viktor.JsonModel.ToUtf8Bytes(workspace)));
        checks.Throws<JsonException>("A wrong value is refused with its path", "$.name", static () => JsonSerializer.Deserialize("""{"name":1}""", ApiContext.Default.ViktorWorkspace));
    }

    private static void CheckVertraCloud(Checks checks, string json)
    {
        VertraCloud.Workspace workspace = VertraCloud.JsonModel.Parse<VertraCloud.Workspace>(json);
        checks.Same("Vertra Cloud's example comes back", json, workspace.ToString());
        checks.That("Vertra Cloud's example is valid", workspace.Validate().Count == 0);

        VertraCloud.Workspace serialized = JsonSerializer.Deserialize(json, ApiContext.Default.VertraCloudWorkspace)!;
        checks.That("JsonSerializer reads the same value", workspace.Equals(serialized));
        checks.Same("JsonSerializer writes the same JSON", json, JsonSerializer.Serialize(serialized, ApiContext.Default.VertraCloudWorkspace));

        Error error = JsonSerializer.Deserialize("""{"code":"ORGANIZATION_NOT_FOUND"}""", ApiContext.Default.Error)!;
        checks.That("A code is the one of that name", error.Code == ErrorCode.OrganizationNotFound && error.Validate().Count == 0);
        Error later = JsonSerializer.Deserialize("""{"code":"ADDED_LATER"}""", ApiContext.Default.Error)!;
        checks.Equal("A code that the page does not list is kept", """{"code":"ADDED_LATER"}""", JsonSerializer.Serialize(later, ApiContext.Default.Error));
    }

    private static async Task CheckClients(Checks checks)
    {
        using var http = new HttpClient(new ExampleServer());
        var viktor = new ViktorClient(http, new ViktorClientOptions { PersonalAccessToken = "token" });
        checks.Same("VIKTOR's client reads the answer", Example("viktor.json"), (await viktor.GetWorkspaceByIdAsync(42).ConfigureAwait(false)).ToString());
        checks.That("An error is a case", await viktor.TryGetWorkspaceByIdAsync(404).ConfigureAwait(false) is Viktor.GetWorkspaceByIdResult.NotFound);

        var vertraCloud = new VertraCloudClient(http);
        checks.Same("Vertra Cloud's client reads the answer", Example("vertracloud.json"), (await vertraCloud.GetWorkspaceByIdAsync("org123").ConfigureAwait(false)).ToString());
        checks.That("An error has its body", await vertraCloud.TryGetWorkspaceByIdAsync("404").ConfigureAwait(false) is VertraCloud.GetWorkspaceByIdResult.ClientError(var error) && error.Code == ErrorCode.OrganizationNotFound);
    }

    /// <summary>Reads by the type's own reader, without JsonSerializer.</summary>
    internal static string Example(string name)
    {
        using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
