using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Analyzers.Examples;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>What the check of examples may cost.</summary>
public sealed class ExampleBoundsTests
{
    [Fact]
    public async Task Huge_group_of_files_is_skipped_and_says_so()
    {
        string padding = new(' ', ExampleFindings.MaximalText);
        AnalyzerRun run = await ExampleTest.Of("pet.schema.json", """{ "type": "string" }""").WithSpec("pet.example.json", "1" + padding).RunAsync();
        Assert.Equal(["specs/pet.example.json:1:1 SPEC0104 The examples are not checked: the files that belong together have more than 8 million characters"], run.Lines);
    }

    [Fact]
    public async Task Examples_beyond_the_bound_are_skipped_and_say_so()
    {
        string item = "\"" + new string('a', 99_990) + "\"";
        AnalyzerRun run = await ExampleTest.Of("pet.schema.json", $$"""{ "examples": [{{string.Join(", ", Enumerable.Repeat(item, 21))}}], "type": "string" }""").RunAsync();
        Assert.Equal("SPEC0104", Assert.Single(run.Reported).Id);
    }

    [Fact]
    public async Task Check_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        AnalyzerTest test = ExampleTest.Of("pet.schema.json", """{ "type": "string" }""").WithSpec("pet.example.json", "1");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.RunAsync(source.Token));
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", "", false)]
    [InlineData("""{ "type": "string" }""", "1", true)]
    [InlineData("""{ "type": "string", "examples": ["a"] }""", "", true)]
    public async Task NJsonSchema_is_loaded_only_where_there_is_something_to_check(string schema, string example, bool isLoaded)
    {
        var context = new RecordingLoadContext();
        Type type = context.LoadFromAssemblyPath(typeof(ExampleAnalyzer).Assembly.Location).GetType(typeof(ExampleAnalyzer).FullName!)!;
        AnalyzerTest test = AnalyzerTest.Of((DiagnosticAnalyzer)Activator.CreateInstance(type)!).WithoutGenerator().WithSpec("pet.schema.json", schema);
        AnalyzerRun run = await (example.Length > 0 ? test.WithSpec("pet.example.json", example) : test).RunAsync();
        Assert.Equal(example.Length > 0 ? 1 : 0, run.Reported.Count);
        Assert.Equal(isLoaded, context.Names.Contains("NJsonSchema"));
        Assert.Equal(isLoaded, context.Names.Contains("Newtonsoft.Json"));
    }

    /// <summary>Loads Specimen's assemblies anew, and notes what they ask for.</summary>
    private sealed class RecordingLoadContext() : AssemblyLoadContext("analyzers")
    {
        public HashSet<string> Names { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            lock (Names)
            {
                Names.Add(assemblyName.Name!);
            }

            string path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith("Specimen.", StringComparison.Ordinal) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
