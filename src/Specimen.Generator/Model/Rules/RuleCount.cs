namespace Specimen.Model.Rules;

/// <summary>A number of characters, items or members.</summary>
internal sealed record RuleCount(int Count) : RuleValue;
