using Specimen.Reading.Types;

namespace Specimen.Reading;

/// <summary>What a project chooses about all that is read.</summary>
/// <param name="Types">About types.</param>
/// <param name="IsInternal">Whether everything emitted is internal.</param>
/// <param name="GroupsByTag">Whether clients have a sub-client for each tag; null to decide by the number of operations.</param>
internal sealed record ReadingOptions(TypeOptions Types, bool IsInternal, bool? GroupsByTag);
