namespace Specimen.Emitting;

/// <summary>A type that a resolver knows.</summary>
internal sealed record ResolvedType(string Name, ResolvedForm Form);
