using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>A value that is one of several types.</summary>
internal sealed record UnionModel(TypeHead Head) : TypeModel(Head)
{
    public required EquatableArray<VariantModel> Variants { get; init; }

    /// <summary>The JSON name of the member whose value tells the objects apart; null where there is none.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Whether null is valid, which is of no variant.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>The keyword: <c>oneOf</c> or <c>anyOf</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>Whether a value is valid where it is valid as the variant that it was read as; else, or where it is not, the rules decide.</summary>
    public required bool OneIsEnough { get; init; }
}
