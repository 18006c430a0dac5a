namespace Specimen.Model.Checks;

/// <summary><c>minLength</c> and <c>maxLength</c>: bounds of a string's length in code points, both inclusive.</summary>
internal sealed record LengthCheck(string Spec, int? Minimum, int? Maximum) : KeywordCheck(Spec);
