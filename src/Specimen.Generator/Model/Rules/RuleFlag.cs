namespace Specimen.Model.Rules;

/// <summary>Whether something holds.</summary>
internal sealed record RuleFlag(bool Value) : RuleValue;
