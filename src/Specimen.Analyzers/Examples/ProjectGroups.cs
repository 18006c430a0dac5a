using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Analyzers.Specs;
using Specimen.Reading.Files;

namespace Specimen.Analyzers.Examples;

/// <summary>The groups of a project's specs, as the generator reads them. Sorted when first asked for, by many threads.</summary>
internal sealed class ProjectGroups(AnalyzerOptions options, SpecTexts texts)
{
    private readonly object _lock = new();
    private Dictionary<string, SpecGroup>? _byFile;

    /// <summary>The group that a file is read in; null for a file that is no spec.</summary>
    public SpecGroup? Of(AdditionalText file, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _byFile ??= Sort(cancellationToken);
        }

        return _byFile.TryGetValue(file.Path, out SpecGroup? group) ? group : null;
    }

    private Dictionary<string, SpecGroup> Sort(CancellationToken cancellationToken)
    {
        var specs = new List<ParsedSpec>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (SpecInput.From(file, options.AnalyzerConfigOptionsProvider.GetOptions(file)) is { } input && texts.Parse(input, cancellationToken) is { } parsed)
            {
                specs.Add(parsed);
            }
        }

        var byFile = new Dictionary<string, SpecGroup>(StringComparer.Ordinal);
        string rootNamespace = ProjectOptions.From(options.AnalyzerConfigOptionsProvider.GlobalOptions).RootNamespace;
        foreach (SpecGroup group in SpecGrouping.Group(specs, rootNamespace, cancellationToken))
        {
            foreach (GroupedSpec file in group.Files)
            {
                byFile[file.Spec.File.FilePath] = group;
            }
        }

        return byFile;
    }
}
