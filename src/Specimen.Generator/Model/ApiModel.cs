using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>All that is emitted for one group of files.</summary>
/// <param name="Types">The types, in the order in which they were met.</param>
/// <param name="IsInternal">Whether everything is internal.</param>
internal sealed record ApiModel(EquatableArray<TypeModel> Types, bool IsInternal);
