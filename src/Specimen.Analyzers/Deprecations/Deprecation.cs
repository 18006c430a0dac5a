namespace Specimen.Analyzers.Deprecations;

/// <summary>That the spec deprecates a symbol.</summary>
/// <param name="Words">The spec's words on one line; empty where it has none.</param>
/// <param name="Place">Where it says so: <c>file#pointer</c>, the file relative to the specs folder.</param>
internal sealed record Deprecation(string Words, string Place);
