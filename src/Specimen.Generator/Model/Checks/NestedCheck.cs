using Specimen.Infrastructure;

namespace Specimen.Model.Checks;

/// <summary>That a value of an emitted type is valid itself.</summary>
internal sealed record NestedCheck : Check
{
    /// <summary>The checks of a value of which nothing else is said.</summary>
    public static EquatableArray<Check> Alone { get; } = [new NestedCheck()];
}
