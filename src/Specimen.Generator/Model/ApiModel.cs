using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Model;

/// <summary>All that is emitted for one group of files.</summary>
/// <param name="Types">The types, in the order in which they were met.</param>
/// <param name="Clients">The clients, by name.</param>
/// <param name="Namespaces">Namespaces of other models one step below those of this one: their names hide types of the framework.</param>
/// <param name="IsInternal">Whether everything is internal.</param>
internal sealed record ApiModel(EquatableArray<TypeModel> Types, EquatableArray<ClientModel> Clients, EquatableArray<string> Namespaces, bool IsInternal);
