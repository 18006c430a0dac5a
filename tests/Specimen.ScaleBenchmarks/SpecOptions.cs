using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specimen.ScaleBenchmarks;

/// <summary>What MSBuild tells the generator of a project and its documents.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.Ordinal) { ["build_property.RootNamespace"] = "Consumer" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(new(StringComparer.Ordinal) { ["build_metadata.AdditionalFiles.SpecPath"] = ((SpecDocument)textFile).Name });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
