using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>Something wrong with the text of a file.</summary>
/// <param name="Descriptor">Which rule the text breaks.</param>
/// <param name="Span">Where; empty at the end of the text where something is missing.</param>
/// <param name="Argument">What the rule's message is completed with.</param>
internal sealed record TextProblem(DiagnosticDescriptor Descriptor, TextSpan Span, string Argument);
