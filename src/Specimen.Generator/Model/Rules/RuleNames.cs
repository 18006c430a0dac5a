using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>Names that ask for other names (<c>dependentRequired</c>).</summary>
internal sealed record RuleNames(EquatableArray<RuleNamesEntry> Entries) : RuleValue;
