using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>Runs <c>dotnet</c> as a user would, and leaves no server behind that holds on to a file of the package.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command that builds.</summary>
    public static Task<DotNetResult> BuildAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-verbosity:minimal", "-terminalLogger:off", "-nologo"]);

    /// <summary>Runs any command.</summary>
    public static async Task<DotNetResult> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the build around these tests has set for itself is not a user's.
        foreach (string name in start.Environment.Keys.Where(static x => x.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || x is "NUGET_PACKAGES").ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end within {s_limit}.");
        }

        return new DotNetResult(process.ExitCode, await output + await error);
    }
}
