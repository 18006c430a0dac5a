using Specimen.Model.Patterns;

namespace Specimen.Model.Checks;

/// <summary><c>pattern</c>: an ECMA-262 regular expression that must be found in a string.</summary>
internal sealed record PatternCheck(string Spec, PatternModel Pattern) : KeywordCheck(Spec);
