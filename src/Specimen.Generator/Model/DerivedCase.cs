namespace Specimen.Model;

/// <summary>One value of a discriminator and the record it means.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">The record.</param>
/// <param name="ReadsOn">Whether another member tells whether it is that record itself or one that derives from it.</param>
internal sealed record DerivedCase(string Value, NamedRef Type, bool ReadsOn);
