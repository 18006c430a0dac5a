using Specimen.Model;

namespace Specimen.Reading.Types;

/// <summary>What a project can choose about its types.</summary>
internal sealed record TypeOptions
{
    public static readonly TypeOptions Default = new();

    /// <summary>Whether a string that an enumeration does not list is kept.</summary>
    public bool EnumsAreOpen { get; init; } = true;

    /// <summary>Whether members that the spec does not name are kept.</summary>
    public bool KeepsUnknownMembers { get; init; } = true;

    /// <summary>The type of a number without a format.</summary>
    public Scalar Number { get; init; } = Scalar.Double;
}
