using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>A schema as it is evaluated over JSON: the keywords that count, in C# terms.</summary>
/// <param name="Spec">Where the schema stands, <c>file#pointer</c>; null for one that only leads to others.</param>
/// <param name="Keywords">The keywords; none for a schema that allows everything.</param>
internal sealed record RuleModel(string? Spec, EquatableArray<RuleKeyword> Keywords)
{
    public static readonly RuleModel True = Of();

    /// <summary>A schema that allows nothing.</summary>
    public static readonly RuleModel False = Of(new RuleKeyword("False", new RuleFlag(true)));

    /// <summary>A rule that is made of others and stands nowhere itself.</summary>
    public static RuleModel Of(params RuleKeyword[] keywords) => new(Spec: null, keywords.ToEquatableArray());
}
