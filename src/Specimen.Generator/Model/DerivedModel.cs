using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>The records that derive from one, by the value of its discriminator.</summary>
/// <param name="Property">The JSON name of the discriminator.</param>
/// <param name="Cases">Which value means which record.</param>
/// <param name="Default">The record that any other value means, and no value, whatever the case says; null for the base itself.</param>
internal sealed record DerivedModel(string Property, EquatableArray<DerivedCase> Cases, DerivedCase? Default);
