using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>OpenAPI's Discriminator Object: the property that tells the alternatives apart, and which value means which.</summary>
/// <param name="PropertyName">The JSON name of the property.</param>
/// <param name="Mapping">Value → schema name or reference, as written; values that are not listed are schema names.</param>
/// <param name="Default">What a value means that has no mapping, and no value at all: a schema name or reference, as written; null for nothing.</param>
internal sealed record Discriminator(string PropertyName, IReadOnlyList<KeyValuePair<string, JsonString>> Mapping, JsonString? Default = null);
