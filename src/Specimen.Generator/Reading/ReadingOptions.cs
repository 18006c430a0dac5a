using Specimen.Reading.Types;

namespace Specimen.Reading;

/// <summary>What a project chooses about all that is read.</summary>
internal sealed record ReadingOptions(TypeOptions Types, bool IsInternal)
{
    public static readonly ReadingOptions Default = new(TypeOptions.Default, IsInternal: false);
}
