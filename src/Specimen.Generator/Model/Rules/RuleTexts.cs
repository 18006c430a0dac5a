using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>Strings: names, or values as JSON. <paramref name="IsList"/> tells a list of one from a single one.</summary>
internal sealed record RuleTexts(EquatableArray<string> Texts, bool IsList) : RuleValue;
