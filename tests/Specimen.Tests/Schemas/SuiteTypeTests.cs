using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Specimen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Specimen.Tests.Schemas;

/// <summary>The JSON Schema Test Suite, judged by generated types: reading and <c>Validate()</c> together give the suite's verdict.</summary>
public sealed partial class SuiteTypeTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> s_leftOut = new(StringComparer.Ordinal)
    {
        ["format.json"] = "formats are checked here, which core 2020-12 §7.2.1 lets an implementation choose",
        ["format-assertion.json"] = "the same, also where a vocabulary says otherwise",
        ["vocabulary.json"] = "meta-schemas other than the standard's own are not read",
        ["content.json"] = "contentEncoding gives the type byte[], which holds base64 only",
        ["bignum.json"] = "an integer without bounds is a long, and one beyond it is refused in reading",
        ["float-overflow.json"] = "the same",
        ["zeroTerminatedFloats.json"] = "1.0 is an integer in every draft here, as it is from draft 6 on",
    };

    [SuiteTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    public void Generated_types_agree_with_the_suite(string folder, string dialect) => AssertAgree(folder, dialect);

    [SuiteTheory]
    [InlineData("draft4/optional", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6/optional", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7/optional", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09/optional", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12/optional", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("draft4/optional/format", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6/optional/format", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7/optional/format", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09/optional/format", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12/optional/format", "https://json-schema.org/draft/2020-12/schema")]
    public void Generated_types_agree_with_the_optional_suite(string folder, string dialect) => AssertAgree(folder, dialect);

    private void AssertAgree(string folder, string dialect)
    {
        var batch = new SchemaBatch();
        var groups = new List<(int Index, string Name, JsonElement Tests)>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SchemaSuite.Folder!, "tests", folder), "*.json").Order(StringComparer.Ordinal))
        {
            if (s_leftOut.ContainsKey(Path.GetFileName(file)))
            {
                continue;
            }

            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (JsonElement group in document.RootElement.EnumerateArray())
            {
                JsonNode schema = JsonNode.Parse(group.GetProperty("schema").GetRawText())!;
                if (schema is JsonObject json && !json.ContainsKey("$schema"))
                {
                    json.Insert(0, "$schema", dialect);
                }

                string text = schema.ToJsonString();
                if (MetaSchema().IsMatch(text))
                {
                    continue;
                }

                string name = Path.GetFileName(file) + ": " + group.GetProperty("description").GetString();
                groups.Add((batch.Add(text, Remotes(text, folder.Split('/')[0])), name, group.GetProperty("tests").Clone()));
            }
        }

        IReadOnlyList<CompiledSchema> compiled = batch.Compile();
        var wrong = new List<string>();
        int count = 0;
        foreach ((int index, string name, JsonElement tests) in groups)
        {
            foreach (JsonElement test in tests.EnumerateArray())
            {
                count++;
                Verdict verdict = compiled[index].Check(test.GetProperty("data").GetRawText(), out string? loss);
                if (verdict.IsValid != test.GetProperty("valid").GetBoolean() || loss is not null)
                {
                    wrong.Add($"{index} {name}: {test.GetProperty("description").GetString()}: {verdict} {loss}");
                }
            }
        }

        output.WriteLine($"{folder}: {count - wrong.Count} of {count}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<ReferredSchema> Remotes(string schema, string folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([schema]);
        while (pending.TryDequeue(out string? text))
        {
            foreach (Match match in Remote().Matches(text))
            {
                foreach (string file in Directory.GetFiles(Path.Combine(SchemaSuite.Folder!, "remotes"), match.Groups[1].Value, SearchOption.AllDirectories))
                {
                    if (text.Contains(folder, StringComparison.Ordinal) == file.Contains(folder, StringComparison.Ordinal) && seen.Add(Path.GetFileName(file)))
                    {
                        string remote = File.ReadAllText(file);
                        pending.Enqueue(remote);
                        yield return new ReferredSchema(new Uri("http://localhost:1234/" + Path.GetFileName(file)), Path.GetFileName(file), remote);
                    }
                }
            }
        }
    }

    [GeneratedRegex("\"\\$ref\"\\s*:\\s*\"[^\"#]*?([^\"#/:]+\\.json)[\"#]")]
    private static partial Regex Remote();

    [GeneratedRegex("""\$ref"\s*:\s*"https?://json-schema\.org/""")]
    private static partial Regex MetaSchema();
}
