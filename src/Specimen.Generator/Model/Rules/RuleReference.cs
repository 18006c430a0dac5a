namespace Specimen.Model.Rules;

/// <summary>A static member that holds a rule: an emitted type's own, or one that types share.</summary>
internal sealed record RuleReference(NamedRef Type, string Member) : RuleValue;
