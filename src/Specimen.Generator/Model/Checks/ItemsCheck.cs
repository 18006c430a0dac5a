using Specimen.Infrastructure;

namespace Specimen.Model.Checks;

/// <summary>What each item of a list, or each value of a map, must be.</summary>
internal sealed record ItemsCheck(EquatableArray<Check> Checks) : Check;
