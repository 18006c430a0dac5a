using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>Rules of schemas that are no type's but are referred to: one class holds those of a namespace.</summary>
internal sealed record SharedRulesModel(TypeHead Head) : TypeModel(Head)
{
    public required EquatableArray<SharedRule> Entries { get; init; }
}
