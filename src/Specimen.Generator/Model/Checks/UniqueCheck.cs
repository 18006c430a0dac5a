namespace Specimen.Model.Checks;

/// <summary><c>uniqueItems</c> of a list of scalars.</summary>
internal sealed record UniqueCheck(string Spec) : KeywordCheck(Spec);
