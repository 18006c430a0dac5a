using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specimen.Text;

/// <summary>What a parser made of a text: the root value as far as it could be read, and what stood in the way.</summary>
/// <param name="Root">
/// The document's value; null where nothing could be read. It nests no deeper than <see cref="TextLimits.Depth"/>, beyond which arrays and
/// objects are empty, and no value contains itself. The aliases of YAML share nodes; a walk meets at most <see
/// cref="TextLimits.RepeatedValues"/> of them again.
/// </param>
/// <param name="Problems">What is wrong with the text, in the order of the text.</param>
internal sealed record ParsedText(JsonNode? Root, IReadOnlyList<TextProblem> Problems)
{
    /// <summary>Whether the text could not be read to its end.</summary>
    public bool HasErrors => Problems.Any(static x => x.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
}
