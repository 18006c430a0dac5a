using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>A value that is one of several types.</summary>
internal sealed record UnionModel : TypeModel
{
    public required EquatableArray<VariantModel> Variants { get; init; }

    /// <summary>The JSON name of the member whose value tells the objects apart; null where there is none.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The keyword: <c>oneOf</c> or <c>anyOf</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>Whether no value can be of two variants, so that being valid as one is enough for <c>oneOf</c>.</summary>
    public required bool IsExclusive { get; init; }
}
