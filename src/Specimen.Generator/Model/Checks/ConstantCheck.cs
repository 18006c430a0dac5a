namespace Specimen.Model.Checks;

/// <summary><c>const</c>, or an <c>enum</c> of one value, of a scalar.</summary>
/// <param name="Spec">Where the schema stands.</param>
/// <param name="Keyword"><c>const</c> or <c>enum</c>.</param>
/// <param name="Value">The value, as JSON.</param>
internal sealed record ConstantCheck(string Spec, string Keyword, string Value) : KeywordCheck(Spec);
