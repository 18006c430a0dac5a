namespace Microsoft.CodeAnalysis;

/// <summary>Stands in for the attribute that the generator emits beside the support code, which this project compiles directly.</summary>
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed partial class EmbeddedAttribute : System.Attribute;
