using Specimen.Infrastructure;

namespace Specimen.Model.Rules;

/// <summary>The types of JSON that are allowed, by the names that <c>type</c> has for them.</summary>
internal sealed record RuleTypes(EquatableArray<string> Names) : RuleValue;
