namespace Specimen.Model;

/// <summary>The value by which a record is told from others that derive from the same one: a new record has it from the start.</summary>
/// <param name="Member">The C# name of the member.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">The value.</param>
internal sealed record DiscriminatorModel(string Member, TypeRef Type, string Value);
