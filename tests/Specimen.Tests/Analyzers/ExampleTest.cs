using System.Collections.Generic;
using System.Threading.Tasks;
using Specimen.Analyzers.Examples;

namespace Specimen.Tests.Analyzers;

/// <summary>An example beside a schema, and what is said of it.</summary>
internal static class ExampleTest
{
    public static AnalyzerTest Of(string path, string text) => AnalyzerTest.Of(new ExampleAnalyzer()).WithoutGenerator().WithSpec(path, text);

    /// <summary>What is reported of an example, each as <c>line:column ID message</c>.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(string schema, string example)
    {
        AnalyzerRun run = await Of("pet.schema.json", schema).WithSpec("pet.example.json", example).RunAsync();
        return [.. System.Linq.Enumerable.Select(run.Lines, static x => x.Replace("specs/pet.example.json:", "", System.StringComparison.Ordinal))];
    }
}
