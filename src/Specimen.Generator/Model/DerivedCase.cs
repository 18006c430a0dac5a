namespace Specimen.Model;

/// <summary>One value of a discriminator and the record it means.</summary>
internal sealed record DerivedCase(string Value, NamedRef Type);
