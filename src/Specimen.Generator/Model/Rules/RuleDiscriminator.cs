using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>A member whose value decides between the alternatives beside it.</summary>
/// <param name="Property">Its JSON name.</param>
/// <param name="Tags">Which value means which alternative.</param>
internal sealed record RuleDiscriminator(string Property, EquatableArray<RuleTag> Tags) : RuleValue;
