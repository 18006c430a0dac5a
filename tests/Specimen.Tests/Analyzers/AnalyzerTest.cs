using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>
/// Runs analyzers over a project of specs and C#: the generator's output included, as in a build. No analyzer may throw, and the code must
/// compile.
/// </summary>
internal sealed class AnalyzerTest
{
    public const string CodePath = "/project/Code.cs";

    private readonly List<AdditionalText> _specs = [];
    private readonly List<DiagnosticAnalyzer> _analyzers;
    private readonly List<MetadataReference> _references = [.. References.All];
    private readonly List<SyntaxTree> _trees = [];
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal) { ["RootNamespace"] = "MyApp" };
    private readonly List<AnalyzerConfig> _configs = [];
    private CSharpCompilationOptions _options = s_options;
    private ReportDiagnostic _general;
    private bool _generates = true;

    private AnalyzerTest(IEnumerable<DiagnosticAnalyzer> analyzers) => _analyzers = [.. analyzers];

    public static AnalyzerTest Of(params DiagnosticAnalyzer[] analyzers) => new(analyzers);

    public AnalyzerTest WithSpec(string path, string text, params (string Name, string Value)[] metadata)
    {
        _specs.Add(new Infrastructure.SpecText(path, text, metadata.ToDictionary(static x => x.Name, static x => x.Value)));
        return this;
    }

    public AnalyzerTest WithSpec(AdditionalText text)
    {
        _specs.Add(text);
        return this;
    }

    /// <summary>Adds the files of a folder of this repository under another name.</summary>
    public AnalyzerTest WithFolder(string name, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Path(folder)).Order(StringComparer.Ordinal))
        {
            WithSpec(name + "/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        return this;
    }

    public AnalyzerTest WithCode(string text, string path = CodePath)
    {
        _trees.Add(CSharpSyntaxTree.ParseText(text, s_parseOptions, path));
        return this;
    }

    /// <summary>Adds code with top-level statements.</summary>
    public AnalyzerTest WithProgram(string text)
    {
        _options = s_options.WithOutputKind(OutputKind.ConsoleApplication);
        return WithCode(text);
    }

    public AnalyzerTest WithReference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    public AnalyzerTest WithProperty(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>Adds an <c>.editorconfig</c> at the project's root, or a global one where its text says so.</summary>
    public AnalyzerTest WithConfig(string text)
    {
        _configs.Add(AnalyzerConfig.Parse(text, text.Contains("is_global", StringComparison.Ordinal) ? "/project/.globalconfig" : "/project/.editorconfig"));
        return this;
    }

    /// <summary>For analyzers that look at the specs alone: without the emitted code they are many times faster.</summary>
    public AnalyzerTest WithoutGenerator()
    {
        _generates = false;
        return this;
    }

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public AnalyzerTest WithWarningsAsErrors()
    {
        _general = ReportDiagnostic.Error;
        return this;
    }

    public async Task<AnalyzerRun> RunAsync(CancellationToken cancellationToken = default)
    {
        Compilation compilation = Compile();
        var options = new AnalyzerOptions([.. _specs], new SpecOptions(_properties));
        var failures = new List<string>();
        CompilationWithAnalyzers driver = compilation.WithAnalyzers(
            [.. _analyzers],
            new CompilationWithAnalyzersOptions(options, (exception, _, _) => { lock (failures) { failures.Add(exception.ToString()); } }, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        AnalysisResult analysis = await driver.GetAnalysisResultAsync(cancellationToken);
        ImmutableArray<Diagnostic> all = await driver.GetAllDiagnosticsAsync(cancellationToken);
        Assert.Empty(failures);
        Assert.DoesNotContain(all, static x => x.Id is "AD0001" || (x.DefaultSeverity == DiagnosticSeverity.Error && x.Id.StartsWith("CS", StringComparison.Ordinal)));
        return new AnalyzerRun(all, analysis.GetAllDiagnostics(), analysis.AnalyzerTelemetryInfo);
    }

    /// <summary>What the generator says of the specs.</summary>
    public ImmutableArray<Diagnostic> Generate()
    {
        _ = Compile(out ImmutableArray<Diagnostic> generated);
        return generated;
    }

    /// <summary>The project with the generator's output.</summary>
    public Compilation Compile() => Compile(out _);

    private Compilation Compile(out ImmutableArray<Diagnostic> generated)
    {
        generated = [];
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer", _trees, _references, _options.WithGeneralDiagnosticOption(_general).WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(_configs)));
        if (!_generates)
        {
            return compilation;
        }

        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SpecimenGenerator().AsSourceGenerator()], _specs, s_parseOptions, new SpecOptions(_properties));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out generated);
        return output;
    }

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        reportSuppressedDiagnostics: true);
}
