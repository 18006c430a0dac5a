using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>The records that derive from one, by the value of its discriminator.</summary>
/// <param name="Property">The JSON name of the discriminator.</param>
/// <param name="Cases">Which value means which record.</param>
internal sealed record DerivedModel(string Property, EquatableArray<DerivedCase> Cases);
