using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specimen.ScaleBenchmarks;

/// <summary>A run of the generator driver. It parses emitted text when somebody asks for the trees, so that is not in its time.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Consumer",
        references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver Once(SpecDocument document)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SpecimenGenerator().AsSourceGenerator()],
            [document],
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new SpecOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None));
        return Again(driver);
    }

    public static GeneratorDriver Again(GeneratorDriver driver)
    {
        driver = driver.RunGenerators(s_compilation);
        return driver.GetRunResult().Results[0].Exception is { } exception ? throw new InvalidOperationException("The generator failed.", exception) : driver;
    }

    /// <summary>The characters of all that was emitted.</summary>
    public static long Size(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources.Sum(static x => (long)x.SourceText.Length);
}
