namespace Specimen.Model.Checks;

/// <summary>Bounds of a number, as the literals of the spec; null where there is none.</summary>
internal sealed record RangeCheck(string Spec, string? Minimum, bool MinimumIsExclusive, string? Maximum, bool MaximumIsExclusive) : KeywordCheck(Spec);
