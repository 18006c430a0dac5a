namespace Specimen.Model.Checks;

/// <summary><c>multipleOf</c>, as the literal of the spec.</summary>
internal sealed record MultipleOfCheck(string Spec, string Divisor) : KeywordCheck(Spec);
