namespace Specimen.Model;

/// <summary>One value of an enumeration.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Value">The string, or the digits of the integer.</param>
/// <param name="Doc">What the spec says of it.</param>
/// <param name="Deprecation">That the spec deprecates it.</param>
internal sealed record EnumValueModel(string Name, string Value, DocModel Doc, DeprecationModel? Deprecation);
