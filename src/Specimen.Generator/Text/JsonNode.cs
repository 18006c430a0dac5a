using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>One value of a JSON or YAML text, and where it stands in the file.</summary>
internal abstract class JsonNode(TextSpan span)
{
    /// <summary>The characters of the value, delimiters included.</summary>
    public TextSpan Span { get; } = span;

    public abstract JsonKind Kind { get; }
}
