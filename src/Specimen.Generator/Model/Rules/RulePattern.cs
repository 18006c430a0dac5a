using Specimen.Model.Patterns;

namespace Specimen.Model.Rules;

/// <summary>A regular expression.</summary>
internal sealed record RulePattern(PatternModel Pattern) : RuleValue;
