using Microsoft.CodeAnalysis.Text;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>A value of an example: where it stands, and how to speak of it.</summary>
/// <param name="Node">The value.</param>
/// <param name="Span">What is marked when it is wrong: all of a scalar, the start of an object or an array, the name of a member.</param>
/// <param name="Subject">Such as <c>'name'</c> or <c>Item 2 of 'labels'</c>.</param>
internal sealed record ExampleToken(JsonNode Node, TextSpan Span, string Subject);
