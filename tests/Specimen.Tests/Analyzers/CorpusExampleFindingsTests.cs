using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Specimen.Analyzers.Examples;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>Real documents: what is right in them is not reported, and none does the compiler any harm.</summary>
public sealed class CorpusExampleFindingsTests
{
    public static TheoryData<string> Schemas { get; } = [.. Corpus.Names("jsonschema")];

    public static TheoryData<string> Documents { get; } = [.. Corpus.Names("openapi")];

    [CorpusTheory]
    [MemberData(nameof(Schemas))]
    public async Task Valid_instance_is_not_reported(string name)
    {
        string stem = Path.GetFileNameWithoutExtension(name);
        AnalyzerTest test = ExampleTest.Of(stem + ".schema.json", Corpus.Read("jsonschema", name));
        string folder = Path.Combine(Corpus.Folder!, "jsonschema", "instances", stem);
        int number = 0;
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [])
        {
            test.WithSpec($"{stem}.{++number}.example.json", File.ReadAllText(file), ("SpecKind", "example"), ("SpecTypeName", stem));
        }

        AnalyzerRun run = await test.RunAsync();
        // One instance fits two alternatives of its 'oneOf', which is what it is there for.
        Assert.DoesNotContain(run.Lines, static x => x.Contains("SPEC0101", StringComparison.Ordinal) && !x.Contains("fits 2 of the alternatives", StringComparison.Ordinal));
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public async Task Document_is_checked_within_bounds(string name)
    {
        AnalyzerRun run = await ExampleTest.Of(name, Corpus.Read("openapi", name)).RunAsync();
        Assert.All(run.Reported, static x => Assert.StartsWith("SPEC01", x.Id, StringComparison.Ordinal));
        Assert.InRange(run.Reported.Count, 0, ExampleFindings.MaximalContradictions + 1);
    }
}
