using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Specimen.Tests.Caching;

/// <summary>What a run after an edit did, against the run before it.</summary>
internal sealed class SecondRun
{
    private static readonly string[] s_ours = [.. typeof(StepNames).GetFields().Select(static x => (string)x.GetRawConstantValue()!), "SourceOutput", "PreCompilationSourceOutput"];

    private readonly GeneratorRunResult _second;

    public SecondRun(GeneratorRunResult first, GeneratorRunResult second)
    {
        Assert.Null(second.Exception);
        _second = second;
        Dictionary<string, SourceText> before = Sources(first);
        Dictionary<string, SourceText> after = Sources(second);
        Emitted = [.. after.Where(x => !before.TryGetValue(x.Key, out SourceText? old) || !ReferenceEquals(old, x.Value)).Select(static x => x.Key).Order(StringComparer.Ordinal)];
        Gone = [.. before.Keys.Except(after.Keys).Order(StringComparer.Ordinal)];
    }

    /// <summary>The hint names of the sources that were made anew, be their text the same: the driver holds on to all others.</summary>
    public IReadOnlyList<string> Emitted { get; }

    /// <summary>The hint names of the sources that are no more.</summary>
    public IReadOnlyList<string> Gone { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _second.Diagnostics;

    /// <summary>The names of the steps that computed something, whether or not it was equal to what was there.</summary>
    public IEnumerable<string> StepsThatRan => Steps(static x => x is not IncrementalStepRunReason.Cached);

    /// <summary>The names of the steps that gave something new.</summary>
    public IEnumerable<string> StepsThatChanged => Steps(static x => x is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>Why each output of a step is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) => _second.TrackedSteps[step].SelectMany(static x => x.Outputs).Select(static x => x.Reason);

    public string Source(string hint) => Sources(_second)[hint].ToString();

    private IEnumerable<string> Steps(Func<IncrementalStepRunReason, bool> counts) =>
        _second.TrackedSteps.Concat(_second.TrackedOutputSteps)
            .Where(x => s_ours.Contains(x.Key) && x.Value.SelectMany(static step => step.Outputs).Any(output => counts(output.Reason)))
            .Select(static x => x.Key)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static Dictionary<string, SourceText> Sources(GeneratorRunResult run) => run.GeneratedSources.ToDictionary(static x => x.HintName, static x => x.SourceText);
}
