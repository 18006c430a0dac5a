using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Infrastructure;
using Specimen.Text;

namespace Specimen.Diagnostics;

/// <summary>Collects the diagnostics of one reading, each once.</summary>
internal sealed class DiagnosticBag
{
    // Longer than what our own words come to, but a pattern or a name of a spec may fill a file.
    private const int MaxArgument = 500;

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
            new EquatableArray<string>([.. arguments.Select(static x => OneLine(MessageText.Cut(x, MaxArgument)))]));
        if (_seen.Add(diagnostic))
        {
            _list.Add(diagnostic);
        }
    }

    public EquatableArray<SpecDiagnostic> ToEquatableArray() => new([.. _list]);

    /// <summary>Text of a spec as a message can show it: hosts print each line of a message as a line of their own.</summary>
    private static string OneLine(string text) =>
        text.Any(IsLineBreak) ? new string([.. text.Select(static x => IsLineBreak(x) ? ' ' : x)]) : text;

    private static bool IsLineBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static TextSpan Clamp(TextSpan span, int length)
    {
        int start = System.Math.Min(span.Start, length);
        return TextSpan.FromBounds(start, System.Math.Min(System.Math.Max(span.End, start), length));
    }
}
