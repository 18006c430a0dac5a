using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>A member whose value decides between the alternatives beside it.</summary>
/// <param name="Property">Its JSON name.</param>
/// <param name="Tags">Which value means which alternative.</param>
/// <param name="Default">The index of the alternative that any other value means, and no value; null for none.</param>
internal sealed record RuleDiscriminator(string Property, EquatableArray<RuleTag> Tags, int? Default) : RuleValue;
