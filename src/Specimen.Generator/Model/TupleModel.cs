using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model;

/// <summary>An array whose items have a type each, by position.</summary>
internal sealed record TupleModel(TypeHead Head) : TypeModel(Head)
{
    /// <summary>The items; the first ones are required, and behind one that is not, none is.</summary>
    public required EquatableArray<MemberModel> Items { get; init; }

    /// <summary>The type of the items behind them; null where there can't be any.</summary>
    public required TypeRef? Rest { get; init; }

    public required bool RestIsNullable { get; init; }

    public required EquatableArray<Check> RestChecks { get; init; }
}
