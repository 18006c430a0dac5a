using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>OpenAPI's Discriminator Object: the property that tells the alternatives apart, and which value means which.</summary>
/// <param name="PropertyName">The JSON name of the property.</param>
/// <param name="Mapping">Value → schema name or reference, as written; values that are not listed are schema names.</param>
internal sealed record Discriminator(string PropertyName, IReadOnlyList<KeyValuePair<string, JsonString>> Mapping);
