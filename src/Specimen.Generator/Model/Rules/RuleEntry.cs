using Specimen.Model.Patterns;

namespace Specimen.Model.Rules;

/// <summary>One subschema of a keyword.</summary>
/// <param name="Name">The name it stands under; null in a list.</param>
/// <param name="Pattern">The pattern it stands under; null elsewhere.</param>
/// <param name="Rule">The subschema; null where it stands elsewhere.</param>
/// <param name="Reference">Where it stands; null where it is written out here.</param>
internal sealed record RuleEntry(string? Name, PatternModel? Pattern, RuleModel? Rule, RuleReference? Reference);
