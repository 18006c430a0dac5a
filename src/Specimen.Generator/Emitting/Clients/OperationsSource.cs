using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>One of the files for the operations of a client that have no group, or for those of one group.</summary>
internal abstract class OperationsSource(OperationsPart part) : ClientSource(part)
{
    /// <summary>The group; null for the client itself.</summary>
    protected ClientGroupModel? Group => part.Group;

    protected EquatableArray<OperationModel> Operations => part.Operations;

    protected string Class => Group?.Client ?? Client.Names.Client;

    protected string Interface => Group?.Interface ?? Client.Names.Interface;
}
