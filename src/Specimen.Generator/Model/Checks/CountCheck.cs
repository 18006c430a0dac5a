namespace Specimen.Model.Checks;

/// <summary>Bounds of the number of a list's items or a map's members, both inclusive.</summary>
internal sealed record CountCheck(string Spec, int? Minimum, int? Maximum) : KeywordCheck(Spec);
