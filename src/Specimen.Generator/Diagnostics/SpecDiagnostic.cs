using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Infrastructure;

namespace Specimen.Diagnostics;

/// <summary>A diagnostic at a place in a spec file, as a value: it may stand in a cached step because it holds no syntax.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="FilePath">The file as the compiler knows it.</param>
/// <param name="Span">The characters it is about.</param>
/// <param name="LineSpan">The same as lines and columns.</param>
/// <param name="Arguments">What the rule's message is completed with.</param>
internal sealed record SpecDiagnostic(
    DiagnosticDescriptor Descriptor,
    string FilePath,
    TextSpan Span,
    LinePositionSpan LineSpan,
    EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(FilePath, Span, LineSpan), Array.ConvertAll([.. Arguments], static x => (object)x));
}
