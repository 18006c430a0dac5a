namespace Specimen.Model.Rules;

/// <summary>A value of a discriminator, and the index of the alternative that it means.</summary>
internal sealed record RuleTag(string Value, int Alternative);
