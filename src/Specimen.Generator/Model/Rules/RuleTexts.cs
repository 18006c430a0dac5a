using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>A list of strings, such as the names of members.</summary>
internal sealed record RuleTexts(EquatableArray<string> Texts) : RuleValue;
