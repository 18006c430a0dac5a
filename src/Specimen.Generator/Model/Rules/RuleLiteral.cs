namespace Specimen.Model.Rules;

/// <summary>A C# expression without any text of the spec in it: a number, a flag, an enumeration's members.</summary>
internal sealed record RuleLiteral(string Expression) : RuleValue;
