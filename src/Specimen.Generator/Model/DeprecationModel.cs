namespace Specimen.Model;

/// <summary>That the spec deprecates a thing.</summary>
/// <param name="Message">The spec's words.</param>
/// <param name="Spec">Where it says so: <c>file#pointer</c>.</param>
internal sealed record DeprecationModel(string Message, string Spec);
