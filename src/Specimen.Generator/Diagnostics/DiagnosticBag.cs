using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Infrastructure;
using Specimen.Text;

namespace Specimen.Diagnostics;

/// <summary>Collects the diagnostics of one reading, each once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SpecDiagnostic> _list = [];
    private readonly HashSet<SpecDiagnostic> _seen = [];

    public void Report(DiagnosticDescriptor descriptor, SpecFile file, TextSpan span, params string[] arguments)
    {
        span = Clamp(span, file.Text.Length);
        var diagnostic = new SpecDiagnostic(
            descriptor,
            file.FilePath,
            span,
            file.Text.Lines.GetLinePositionSpan(span),
            new EquatableArray<string>(arguments));
        if (_seen.Add(diagnostic))
        {
            _list.Add(diagnostic);
        }
    }

    public EquatableArray<SpecDiagnostic> ToEquatableArray() => new([.. _list]);

    private static TextSpan Clamp(TextSpan span, int length)
    {
        int start = System.Math.Min(span.Start, length);
        return TextSpan.FromBounds(start, System.Math.Min(System.Math.Max(span.End, start), length));
    }
}
