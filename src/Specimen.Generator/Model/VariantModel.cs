using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model;

/// <summary>One of the types of a union.</summary>
internal sealed record VariantModel
{
    /// <summary>The name behind <c>As</c> and in <c>Match</c>.</summary>
    public required string Name { get; init; }

    public required TypeRef Type { get; init; }

    public required JsonTokens Tokens { get; init; }

    /// <summary>Whether it is a union that also keeps JSON which is of none of its own variants.</summary>
    public bool MayFitNone { get; init; }

    public required DocModel Doc { get; init; }

    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether <see cref="Checks"/> say all that the schema says of a value of this type.</summary>
    public bool HasChecksOnly { get; init; } = true;

    /// <summary>The values of the union's discriminator that mean this variant.</summary>
    public EquatableArray<string> DiscriminatorValues { get; init; }

    /// <summary>Whether all other values of the union's discriminator mean this variant, and objects without one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>JSON names that an object of this variant must have.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>JSON names that an object of this variant can have besides.</summary>
    public EquatableArray<string> Optional { get; init; }

    /// <summary>Whether an object of this variant has no other members.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Members that an object of this variant must have, and whose values are listed.</summary>
    public EquatableArray<ConstantModel> Constants { get; init; }
}
