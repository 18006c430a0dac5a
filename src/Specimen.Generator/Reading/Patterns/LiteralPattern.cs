using Specimen.Infrastructure;

namespace Specimen.Reading.Patterns;

/// <summary>One of some literals has to stand somewhere, compared by code units.</summary>
/// <param name="Place">Where.</param>
/// <param name="Values">The literals in the pattern's order, no two alike; none is empty unless the place is the whole string.</param>
internal sealed record LiteralPattern(LiteralPlace Place, EquatableArray<string> Values) : SimplePattern;
