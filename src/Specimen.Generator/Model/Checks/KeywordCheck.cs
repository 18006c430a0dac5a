namespace Specimen.Model.Checks;

/// <summary>What a keyword says of a value.</summary>
/// <param name="Spec">Where the schema stands that has it: <c>file#pointer</c>.</param>
internal abstract record KeywordCheck(string Spec) : Check;
