namespace Specimen.Model.Rules;

/// <summary>A string, such as a number's digits, a name, or values as JSON.</summary>
internal sealed record RuleText(string Text) : RuleValue;
