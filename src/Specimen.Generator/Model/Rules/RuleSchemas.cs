using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>Subschemas, alone, in a list, by name or by pattern.</summary>
internal sealed record RuleSchemas(RuleSchemasKind Kind, EquatableArray<RuleEntry> Entries) : RuleValue;
