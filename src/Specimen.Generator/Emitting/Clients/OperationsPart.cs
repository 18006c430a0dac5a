using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The files for the operations of a client that have no group, or for those of one group.</summary>
/// <param name="Namespace">The namespace they stand in.</param>
/// <param name="Client">The client without its operations.</param>
/// <param name="Group">The group; null for the client itself.</param>
/// <param name="Operations">The operations.</param>
internal sealed record OperationsPart(EmittedNamespace Namespace, ClientModel Client, ClientGroupModel? Group, EquatableArray<OperationModel> Operations) : ClientPart(Namespace, Client)
{
    protected override IEnumerable<ClientSource> Files()
    {
        yield return new InterfaceSource(this);
        yield return new ClassSource(this);
        if (!Operations.IsEmpty)
        {
            yield return new ResultsSource(this);
        }

        if (Operations.Any(static x => x.Paging is not null))
        {
            yield return new PagesSource(this);
        }
    }
}
