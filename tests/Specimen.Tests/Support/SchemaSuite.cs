using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Specimen.Tests.Support;

/// <summary>The JSON Schema Test Suite in the folder of <c>SPECIMEN_SCHEMA_SUITE</c>.</summary>
/// <remarks>
/// Meta-schemas are no part of the suite. A sub-folder <c>meta-schemas</c> may hold them, each with its URI as its identifier; without it, the
/// tests that refer to one are left out.
/// </remarks>
internal static class SchemaSuite
{
    public static string? Folder => Environment.GetEnvironmentVariable("SPECIMEN_SCHEMA_SUITE") is { Length: > 0 } folder ? folder : null;

    /// <summary>Optional files that ask for what is not decided here.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["content.json"] = "contentEncoding and contentMediaType are remarks (draft 2020-12, section 8.1)",
        ["format-assertion.json"] = "whether formats are checked is told by the caller, not by a vocabulary",
        ["non-bmp-regex.json"] = "patterns are translated by the generator; the tests' own translation does without",
        ["zeroTerminatedFloats.json"] = "1.0 is an integer in every draft here, as it is from draft 6 on",
    };

    /// <summary>Runs the files of a folder and lists the tests whose verdict is not the suite's.</summary>
    public static (int Count, ImmutableArray<string> Failures) Run(string folder, SchemaDialect dialect, bool assertsFormats)
    {
        int count = 0;
        ImmutableArray<string>.Builder failures = ImmutableArray.CreateBuilder<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder!, "tests", folder), "*.json").Order(StringComparer.Ordinal))
        {
            if (LeftOut.ContainsKey(Path.GetFileName(file)))
            {
                continue;
            }

            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement group in groups.RootElement.EnumerateArray().Where(group => HasMetaSchemas || !RefersToMetaSchema(group)))
            {
                foreach ((string test, bool passes) in Run(group, dialect, assertsFormats))
                {
                    count++;
                    if (!passes)
                    {
                        failures.Add($"{Path.GetFileName(file)}: {group.GetProperty("description").GetString()}: {test}");
                    }
                }
            }
        }

        return (count, failures.ToImmutable());
    }

    private static bool HasMetaSchemas => Directory.Exists(Path.Combine(Folder!, "meta-schemas"));

    private static bool RefersToMetaSchema(JsonElement group) =>
        Regex.IsMatch(group.GetProperty("schema").GetRawText(), @"""\$ref""\s*:\s*""https?://json-schema\.org/");

    private static IEnumerable<(string Test, bool Passes)> Run(JsonElement group, SchemaDialect dialect, bool assertsFormats)
    {
        SpecSchema? schema = null;
        string? problem = null;
        try
        {
            schema = Loader(assertsFormats, dialect).Load(group.GetProperty("schema"), dialect);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            problem = exception.Message;
        }

        foreach (JsonElement test in group.GetProperty("tests").EnumerateArray())
        {
            string name = test.GetProperty("description").GetString()!;
            yield return problem is not null ? ($"{name} ({problem})", false) : Run(schema!, test, name);
        }
    }

    private static (string Test, bool Passes) Run(SpecSchema schema, JsonElement test, string name)
    {
        byte[] data = Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText());
        bool expected = test.GetProperty("valid").GetBoolean();
        try
        {
            SpecViolations found = default;
            schema.Validate(data, ref found);
            bool agree = schema.IsValid(data) == (found.Count == 0);
            return (agree ? name : name + " (IsValid and Validate disagree)", agree && (found.Count == 0) == expected);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return ($"{name} ({exception.Message})", false);
        }
    }

    private static SchemaLoader Loader(bool assertsFormats, SchemaDialect dialect)
    {
        var loader = new SchemaLoader(assertsFormats);
        AddFolder(loader, Path.Combine(Folder!, "meta-schemas"), null, dialect);
        AddFolder(loader, Path.Combine(Folder!, "remotes"), "http://localhost:1234/", dialect);
        return loader;
    }

    private static void AddFolder(SchemaLoader loader, string folder, string? uri, SchemaDialect dialect)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement root = document.RootElement.Clone();
            loader.Add(root, new Uri(uri is null ? "https://specimen.invalid/" + path : uri + path), DialectOfFolder(path) ?? dialect);
        }
    }

    private static SchemaDialect? DialectOfFolder(string path) => path.Split('/')[0] switch
    {
        "draft4" => SchemaDialect.Draft4,
        "draft6" => SchemaDialect.Draft6,
        "draft7" => SchemaDialect.Draft7,
        "draft2019-09" => SchemaDialect.Draft201909,
        "draft2020-12" => SchemaDialect.Draft202012,
        _ => null,
    };
}
