using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>A name and the names it asks for.</summary>
internal sealed record RuleNamesEntry(string Name, EquatableArray<string> Required);
