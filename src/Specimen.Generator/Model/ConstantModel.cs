using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>A member's JSON name and the only values it can have, as JSON: texts, integers of 64 bits, booleans and null.</summary>
internal sealed record ConstantModel(string JsonName, EquatableArray<string> Values);
