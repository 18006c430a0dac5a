namespace Specimen.Model.Rules;

/// <summary>The value of a rule's keyword.</summary>
internal abstract record RuleValue;
