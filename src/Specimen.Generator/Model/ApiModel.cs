using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Model;

/// <summary>All that is emitted for one group of files.</summary>
/// <param name="Types">The types, in the order in which they were met.</param>
/// <param name="Clients">The clients, by name.</param>
/// <param name="IsInternal">Whether everything is internal.</param>
internal sealed record ApiModel(EquatableArray<TypeModel> Types, EquatableArray<ClientModel> Clients, bool IsInternal);
