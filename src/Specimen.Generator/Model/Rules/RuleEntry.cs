using Specimen.Model.Patterns;

namespace Specimen.Model.Rules;

/// <summary>One subschema of a keyword, either written out or where it stands.</summary>
internal sealed record RuleEntry
{
    public RuleEntry(RuleModel rule) => Rule = rule;

    public RuleEntry(RuleReference reference) => Reference = reference;

    /// <summary>The subschema; null where it stands elsewhere.</summary>
    public RuleModel? Rule { get; }

    /// <summary>Where it stands; null where it is written out here.</summary>
    public RuleReference? Reference { get; }

    /// <summary>The name it stands under; null in a list.</summary>
    public string? Name { get; init; }

    /// <summary>The pattern it stands under; null elsewhere.</summary>
    public PatternModel? Pattern { get; init; }
}
