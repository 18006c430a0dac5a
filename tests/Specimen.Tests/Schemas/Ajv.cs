using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Asks ajv, the most used implementation of JSON Schema, in a process of Node.js.</summary>
internal static class Ajv
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SPECIMEN_AJV") is { Length: > 0 } folder ? folder : null;

    /// <summary>The verdicts of each job's instances; for a schema that ajv can't load, null and the reason.</summary>
    public static IReadOnlyList<(IReadOnlyList<Verdict>? Verdicts, string? Reason)> Check(IReadOnlyList<AjvJob> jobs)
    {
        JsonArray input = [.. jobs.Select(static x => x.ToJson())];
        JsonArray output = JsonNode.Parse(Run(input.ToJsonString()))!.AsArray();
        return [.. output.Select(static x => x!["error"] is { } error
            ? (null, error.GetValue<string>())
            : ((IReadOnlyList<Verdict>?)[.. x["verdicts"]!.AsArray().Select(Read)], (string?)null))];
    }

    private static Verdict Read(JsonNode? verdict) => new(
        verdict!["valid"]!.GetValue<bool>(),
        [.. verdict["errors"]!.AsArray().Select(static x => new VerdictError(Text(x, "keyword"), Text(x, "pointer"), Text(x, "message"), Text(x, "rule")))]);

    private static string Text(JsonNode? error, string name) => error![name]!.GetValue<string>();

    private static string Run(string input)
    {
        var start = new ProcessStartInfo("node", [Repository.Path("tests/ajv/check.mjs"), Path.GetFullPath(Folder!)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> errors = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return output.Result;
    }
}
