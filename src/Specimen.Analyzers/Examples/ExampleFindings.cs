using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Analyzers.Diagnostics;
using Specimen.Analyzers.Examples.Checking;
using Specimen.Analyzers.Examples.Finding;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples;

/// <summary>Checks all examples of one group of files, within bounds: this runs in the compiler, and in the editor.</summary>
internal sealed class ExampleFindings
{
    /// <summary>Characters of a group of files beyond which none of its examples is looked for.</summary>
    public const int MaximalText = 8_000_000;

    /// <summary>Contradictions of one file that are reported.</summary>
    public const int MaximalContradictions = 20;

    // Characters of all examples of a group that are checked.
    private const int MaximalExamples = 2_000_000;

    private readonly SpecGroup _group;
    private readonly CancellationToken _cancellationToken;
    private readonly DiagnosticBag _found = new();
    private readonly Dictionary<SpecFile, int> _counts = [];
    private readonly SchemaRegistry _registry;

    private ExampleFindings(SpecGroup group, CancellationToken cancellationToken)
    {
        (_group, _cancellationToken) = (group, cancellationToken);

        // What the schemas themselves have wrong is the generator's to report.
        _registry = new SchemaRegistry(group.ReadFiles.Select(static x => x.Spec.File), new DiagnosticBag(), cancellationToken);
    }

    public static EquatableArray<SpecDiagnostic> Of(SpecGroup group, CancellationToken cancellationToken) => new ExampleFindings(group, cancellationToken).Find();

    private EquatableArray<SpecDiagnostic> Find()
    {
        if (_group.Files.Sum(static x => (long)x.Spec.File.Text.Length) > MaximalText)
        {
            SpecFile largest = _group.Files.Select(static x => x.Spec.File).OrderByDescending(static x => x.Text.Length).First();
            _found.Report(AnalyzerDescriptors.ExamplesNotChecked, largest, default, $"The examples are not checked: the files that belong together have more than {Millions(MaximalText)} million characters");
            return _found.ToEquatableArray();
        }

        List<Example> examples = new ExampleFinder(_group, _registry, _cancellationToken).Find();
        if (examples.Count > 0)
        {
            Check(examples);
        }

        return _found.ToEquatableArray();
    }

    // Not inlined: its locals are what loads NJsonSchema.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Check(List<Example> examples)
    {
        var checker = new ExampleChecker(_registry, _cancellationToken);
        int left = MaximalExamples;
        foreach (Example example in examples)
        {
            left -= example.Value.Span.Length;
            if (left < 0)
            {
                _found.Report(AnalyzerDescriptors.ExamplesNotChecked, example.File, Start(example.Value.Span), $"This example and those behind it are not checked: all examples before it have {Millions(MaximalExamples)} million characters");
                return;
            }

            if (checker.Check(example) is { } contradictions)
            {
                foreach (Contradiction contradiction in contradictions)
                {
                    Report(example, contradiction);
                }
            }
            else
            {
                _found.Report(AnalyzerDescriptors.ExamplesNotChecked, example.File, Start(example.Value.Span), "The example is not checked: its schema has too many alternatives, or is too deep");
            }
        }
    }

    private void Report(Example example, Contradiction contradiction)
    {
        _ = _counts.TryGetValue(example.File, out int count);
        _counts[example.File] = count + 1;
        if (count < MaximalContradictions)
        {
            DiagnosticDescriptor descriptor = example.Kind switch
            {
                ExampleKind.File => AnalyzerDescriptors.ExampleContradictsSchema,
                ExampleKind.Inline => AnalyzerDescriptors.InlineExampleContradictsSchema,
                _ => AnalyzerDescriptors.DefaultContradictsSchema,
            };
            _found.Report(descriptor, example.File, contradiction.Token.Span, contradiction.Words, Place(contradiction));
        }
        else if (count == MaximalContradictions)
        {
            _found.Report(AnalyzerDescriptors.ExamplesNotChecked, example.File, contradiction.Token.Span, $"More examples of this file contradict their schemas; the first {MaximalContradictions} contradictions are reported");
        }
    }

    /// <summary>Where the schema says otherwise, as <c>viktor/workspace.schema.json:12:7</c>.</summary>
    private static string Place(Contradiction contradiction)
    {
        JsonNode node = contradiction.Schema.Node;
        TextSpan span = node is JsonObject json && json.TryGetMember(contradiction.Keyword, out JsonMember member) ? member.NameSpan : node.Span;
        SpecFile file = contradiction.Schema.Location.File;
        LinePosition start = file.Text.Lines.GetLinePosition(Math.Min(span.Start, file.Text.Length));
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", file.Path, start.Line + 1, start.Character + 1);
    }

    private static TextSpan Start(TextSpan span) => new(span.Start, Math.Min(1, span.Length));

    private static string Millions(int count) => (count / 1_000_000).ToString(CultureInfo.InvariantCulture);
}
