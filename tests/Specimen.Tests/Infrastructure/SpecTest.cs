using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Tests.Infrastructure;

/// <summary>
/// Runs the generator over files given as text. Every run is checked unasked: no exception, no warning in the output, no
/// diagnostic that the test does not name, and a second run that does nothing.
/// </summary>
internal sealed class SpecTest
{
    private readonly List<SpecText> _files = [];
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal) { ["RootNamespace"] = "MyApp" };
    private readonly List<string> _expected = [];
    private readonly List<string> _sources = [];
    private bool _ignoresDiagnostics;

    /// <summary>The files as the driver gets them.</summary>
    public IReadOnlyList<SpecText> Files => _files;

    public static SpecTest Of(string path, string text) => new SpecTest().With(path, text);

    public static SpecTest OfFolder(string folder) => new SpecTest().WithFolder(folder);

    /// <summary>Adds a file by its path below the specs folder.</summary>
    public SpecTest With(string path, string text, params (string Name, string Value)[] metadata) =>
        With(path, SourceText.From(text, Encoding.UTF8), metadata);

    public SpecTest With(string path, SourceText text, params (string Name, string Value)[] metadata)
    {
        _files.Add(new SpecText(path, text, metadata.ToDictionary(static x => x.Name, static x => x.Value)));
        return this;
    }

    /// <summary>Adds all files of a folder on disk, with the paths they have below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="under">The folder below the specs folder to put them in; empty for the specs folder itself.</param>
    public SpecTest WithFolder(string folder, string under = "")
    {
        foreach (string file in System.IO.Directory.EnumerateFiles(folder, "*", System.IO.SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            With(System.IO.Path.Combine(under, System.IO.Path.GetRelativePath(folder, file)).Replace('\\', '/'), System.IO.File.ReadAllText(file));
        }

        return this;
    }

    public SpecTest WithProperty(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>Adds C# of the consuming project.</summary>
    public SpecTest WithSource(string source)
    {
        _sources.Add(source);
        return this;
    }

    /// <summary>Names a diagnostic that the run must give: its ID, and a part of its message.</summary>
    public SpecTest Expecting(string id, string messagePart = "")
    {
        _expected.Add(id + "|" + messagePart);
        return this;
    }

    /// <summary>For documents that are not ours: what they break of their standards is not what the test is about.</summary>
    public SpecTest IgnoringDiagnostics()
    {
        _ignoresDiagnostics = true;
        return this;
    }

    public SpecResult Run()
    {
        (SpecResult result, GeneratorDriver driver, CSharpCompilation compilation) = RunDriver();
        Check(result);
        SpecChecks.SecondRunIsCached(driver, compilation);
        return result;
    }

    /// <summary>Runs the generator and looks for exceptions alone, where compiling what it emits would take too long.</summary>
    public SpecResult RunWithoutCompiling()
    {
        SpecResult result = RunDriver().Result;
        SpecChecks.NoException(result);
        return result;
    }

    /// <summary>A driver with these files, for tests that change them between runs.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new SpecimenGenerator().AsSourceGenerator()],
        _files,
        new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose),
        CreateOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The properties and metadata, for tests that change them between runs.</summary>
    public SpecOptions CreateOptions() => new(_properties);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Consumer" + Guid.NewGuid().ToString("N"),
        _sources.Select(static x => CSharpSyntaxTree.ParseText(x, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true));

    private (SpecResult Result, GeneratorDriver Driver, CSharpCompilation Compilation) RunDriver()
    {
        CSharpCompilation compilation = Compile();
        GeneratorDriver driver = CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return (new SpecResult(driver.GetRunResult(), output, diagnostics), driver, compilation);
    }

    private void Check(SpecResult result)
    {
        SpecChecks.NoException(result);
        SpecChecks.NoWarning(result);
        if (!_ignoresDiagnostics)
        {
            SpecChecks.OnlyExpected(result, _expected);
        }
    }
}
