using System.Collections.Generic;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Files of a client that depend on the same: they are printed again only where that changes.</summary>
/// <param name="Namespace">The namespace they stand in.</param>
/// <param name="Client">The client without its operations.</param>
internal abstract record ClientPart(EmittedNamespace Namespace, ClientModel Client)
{
    public abstract IEnumerable<ClientSource> Files();
}
