namespace Specimen.Model.Rules;

/// <summary>One keyword of a rule: the property of <c>SpecSchema</c> it becomes, and its value.</summary>
internal sealed record RuleKeyword(string Property, RuleValue Value);
