using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model;

/// <summary>What becomes of members that the spec does not name.</summary>
/// <param name="Kind">Kept or ignored.</param>
/// <param name="Value">The type of their values.</param>
/// <param name="ValueIsNullable">Whether null is such a value.</param>
/// <param name="Checks">What each value must be.</param>
internal sealed record AdditionalModel(
    AdditionalKind Kind,
    TypeRef Value,
    bool ValueIsNullable,
    EquatableArray<Check> Checks)
{
    /// <summary>The C# name of the member that keeps them.</summary>
    public const string Name = "AdditionalProperties";

    /// <summary>Where the schema stands that allows none: they are kept all the same, and no valid values. Null where any may be there.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>Whether the base record declares the member.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Where the values may be any JSON.</summary>
    public static AdditionalModel OfAny(AdditionalKind kind) => new(kind, new ScalarRef(Scalar.Json), ValueIsNullable: false, Checks: []);
}
