using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>One of the files for the operations of a client that have no group, or for those of one group.</summary>
/// <param name="Namespace">The namespace it stands in.</param>
/// <param name="Client">The client without its operations.</param>
/// <param name="Group">The group; null for the client itself.</param>
/// <param name="Operations">The operations.</param>
internal abstract record GroupSource(EmittedNamespace Namespace, ClientModel Client, ClientGroupModel? Group, EquatableArray<OperationModel> Operations) : ClientSource(Namespace, Client)
{
    protected string Class => Group?.Client ?? Client.Names.Client;

    protected string Interface => Group?.Interface ?? Client.Names.Interface;
}
