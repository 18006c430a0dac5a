namespace Specimen.Model.Checks;

/// <summary>That the value of an open enumeration is one the spec lists.</summary>
internal sealed record ListedCheck(string Spec) : KeywordCheck(Spec);
