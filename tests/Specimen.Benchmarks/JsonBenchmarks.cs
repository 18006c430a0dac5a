using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Specimen.Benchmarks.Documents;

namespace Specimen.Benchmarks;

/// <summary>Reads, writes and checks each document; System.Text.Json's source generator is the baseline.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private Document _document = null!;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names()
    {
        foreach (Document document in AllDocuments.Create())
        {
            yield return document.Name;
        }
    }

    [GlobalSetup]
    public void SetUp()
    {
        foreach (Document document in AllDocuments.Create())
        {
            if (document.Name == Name)
            {
                document.Check();
                _document = document;
            }
        }
    }

    [Benchmark(Description = "Specimen"), BenchmarkCategory("read")]
    public object Read() => _document.ReadEmitted();

    [Benchmark(Description = "Specimen, called directly"), BenchmarkCategory("read")]
    public object ReadDirectly() => _document.ReadEmittedDirectly();

    [Benchmark(Description = "source generator", Baseline = true), BenchmarkCategory("read")]
    public object ReadSourceGenerated() => _document.ReadSourceGenerated();

    [Benchmark(Description = "source generator, settable members"), BenchmarkCategory("read")]
    public object ReadSettable() => _document.ReadSettable();

    [Benchmark(Description = "reflection"), BenchmarkCategory("read")]
    public object ReadReflected() => _document.ReadReflected();

    [Benchmark(Description = "bare reader"), BenchmarkCategory("read")]
    public object ReadBare() => _document.ReadBare();

    [Benchmark(Description = "Specimen"), BenchmarkCategory("write")]
    public void Write() => _document.WriteEmitted();

    [Benchmark(Description = "Specimen, called directly"), BenchmarkCategory("write")]
    public void WriteDirectly() => _document.WriteEmittedDirectly();

    [Benchmark(Description = "source generator", Baseline = true), BenchmarkCategory("write")]
    public void WriteSourceGenerated() => _document.WriteSourceGenerated();

    [Benchmark(Description = "reflection"), BenchmarkCategory("write")]
    public void WriteReflected() => _document.WriteReflected();

    [Benchmark(Description = "Specimen"), BenchmarkCategory("validate")]
    public int Validate() => _document.Validate();
}
