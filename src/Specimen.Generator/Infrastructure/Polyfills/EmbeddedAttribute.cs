namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from assemblies that see this one's internals: a newer framework there has the real one.</summary>
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed class EmbeddedAttribute : System.Attribute;
