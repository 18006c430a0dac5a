using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Specimen.Tests.Infrastructure;

/// <summary>What a run of the generator gave.</summary>
internal sealed class SpecResult(GeneratorDriverRunResult run, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
{
    public GeneratorDriverRunResult Run { get; } = run;

    public Compilation Compilation { get; } = compilation;

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The emitted files by hint name, support code left out.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } = run.Results.SelectMany(static x => x.GeneratedSources)
        .Where(static x => !x.HintName.StartsWith("Specimen.", System.StringComparison.Ordinal))
        .ToDictionary(static x => x.HintName, static x => x.SourceText.ToString());

    /// <summary>The names of the emitted types of a namespace, without what serves them all.</summary>
    public string[] Types(string @namespace) =>
        [.. Sources.Keys.Where(x => x.StartsWith(@namespace + ".", System.StringComparison.Ordinal)).Select(x => x.Substring(@namespace.Length + 1).Split('.')[0])
            .Where(static x => !x.StartsWith("Json", System.StringComparison.Ordinal) && x != "SharedSchemas").Order(System.StringComparer.Ordinal)];

    /// <summary>Where the diagnostics stand, as <c>parts/pet.yaml(2,7)</c> below the folder of the pets: lines and columns count from one.</summary>
    public string[] Places =>
        [.. Diagnostics.Select(static x => x.Location.GetLineSpan()).Select(static x => $"{x.Path.Replace("/project/specs/pets/", "")}({x.StartLinePosition.Line + 1},{x.StartLinePosition.Character + 1})").Order()];

    /// <summary>Compiles everything and loads it.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        EmitResult result = Compilation.Emit(stream);
        Xunit.Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(10)));
        stream.Position = 0;

        // Never unloaded: of the runs that unloaded what they tested, two ended in null where the code, once the compiler's, can't give it.
        return new AssemblyLoadContext(Compilation.AssemblyName).LoadFromStream(stream);
    }
}
