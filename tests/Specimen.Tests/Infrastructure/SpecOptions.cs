using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specimen.Tests.Infrastructure;

/// <summary>What MSBuild would tell the compiler: properties, and the metadata of each file.</summary>
internal sealed class SpecOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(static x => "build_property." + x.Key, static x => x.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        if (textFile is not SpecText spec)
        {
            return new Values([]);
        }

        Dictionary<string, string> values = spec.Metadata.ToDictionary(static x => "build_metadata.AdditionalFiles." + x.Key, static x => x.Value);
        values["build_metadata.AdditionalFiles.SpecPath"] = spec.SpecPath;
        return new Values(values);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

        public override IEnumerable<string> Keys => values.Keys;
    }
}
