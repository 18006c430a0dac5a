namespace Specimen.Model;

/// <summary>A member's JSON name and the only value it can have, a string.</summary>
internal sealed record ConstantModel(string JsonName, string Value);
