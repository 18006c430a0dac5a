using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The parts that clients are emitted in.</summary>
internal static class ClientParts
{
    /// <param name="api">The model that has the clients.</param>
    /// <param name="hasHttpFactory">Whether the project refers to Microsoft.Extensions.Http.</param>
    public static IEnumerable<ClientPart> Of(EmittedApi api, bool hasHttpFactory)
    {
        foreach (ClientModel full in api.Model.Clients)
        {
            EmittedNamespace @namespace = api.NamespaceOf(full.Namespace);
            ClientModel client = full with { Operations = [] };
            foreach (ClientGroupModel? group in full.Groups.Prepend<ClientGroupModel?>(null))
            {
                yield return new OperationsPart(@namespace, client, group, full.Operations.Where(x => x.Group == group?.Tag).ToEquatableArray());
            }

            bool sendsFiles = full.Operations.Any(static x => x.Body is { } body && body.Contents.Any(static content => content.HasFiles));
            bool filesHaveHeaders = full.Operations.Any(static x => x.Body is { } body && body.Contents.Any(static content => content.HasFileHeaders));
            bool followsPages = full.Operations.Any(static x => x.Paging is { IsByAddress: true });
            yield return new SharedPart(@namespace, client, sendsFiles, filesHaveHeaders, followsPages, hasHttpFactory);
        }
    }
}
