using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Specimen.Tests.Analyzers;

/// <summary>What analyzers and the compiler say of a project.</summary>
/// <param name="all">Everything, the suppressed included.</param>
/// <param name="ofAnalyzers">What the analyzers say.</param>
/// <param name="telemetry">What each analyzer asked to be called for.</param>
internal sealed class AnalyzerRun(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> ofAnalyzers, ImmutableDictionary<DiagnosticAnalyzer, AnalyzerTelemetryInfo> telemetry)
{
    public ImmutableDictionary<DiagnosticAnalyzer, AnalyzerTelemetryInfo> Telemetry { get; } = telemetry;

    /// <summary>What the analyzers say and nothing suppresses, in the order of the files.</summary>
    public IReadOnlyList<Diagnostic> Reported { get; } =
    [
        .. ofAnalyzers.Where(static x => !x.IsSuppressed)
            .OrderBy(static x => x.Location.GetLineSpan().Path, System.StringComparer.Ordinal)
            .ThenBy(static x => x.Location.SourceSpan.Start),
    ];

    /// <summary>The compiler's warnings about obsolete things.</summary>
    public IReadOnlyList<Diagnostic> Obsolete { get; } = [.. all.Where(static x => x.Id is "CS0612" or "CS0618").OrderBy(static x => x.Location.SourceSpan.Start)];

    /// <summary>A line for each that is reported: where, which, what.</summary>
    public IReadOnlyList<string> Lines => [.. Reported.Select(static x => $"{Place(x.Location)} {x.Id} {x.GetMessage(null)}")];

    public static string Place(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return $"{span.Path.Replace("/project/", "", System.StringComparison.Ordinal)}:{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}";
    }
}
