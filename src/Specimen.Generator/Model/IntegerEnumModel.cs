using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>An enumeration of integers.</summary>
internal sealed record IntegerEnumModel(TypeHead Head) : TypeModel(Head)
{
    /// <summary>The underlying type: <see cref="Scalar.Int32"/> or <see cref="Scalar.Int64"/>.</summary>
    public required Scalar Underlying { get; init; }

    /// <summary>Whether numbers that are not listed are read.</summary>
    public required bool IsOpen { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }
}
