using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The files that clients are emitted as.</summary>
internal static class ClientSources
{
    /// <param name="model">The model.</param>
    /// <param name="hasHttpFactory">Whether the project refers to Microsoft.Extensions.Http.</param>
    public static IEnumerable<ClientSource> Of(ApiModel model, bool hasHttpFactory)
    {
        if (model.Clients.IsEmpty)
        {
            yield break;
        }

        Dictionary<string, EmittedNamespace> namespaces = EmittedNamespace.Of(model).ToDictionary(static x => x.Name);
        foreach (ClientSource source in model.Clients.SelectMany(x => Of(x, namespaces[x.Namespace], hasHttpFactory)))
        {
            yield return source;
        }
    }

    private static IEnumerable<ClientSource> Of(ClientModel full, EmittedNamespace @namespace, bool hasHttpFactory)
    {
        ClientModel client = full with { Operations = [] };
        foreach (ClientGroupModel? group in full.Groups.Prepend<ClientGroupModel?>(null))
        {
            EquatableArray<OperationModel> operations = full.Operations.Where(x => x.Group == group?.Tag).ToEquatableArray();
            yield return new InterfaceSource(@namespace, client, group, operations);
            yield return new ClassSource(@namespace, client, group, operations);
            if (!operations.IsEmpty)
            {
                yield return new ResultsSource(@namespace, client, group, operations);
            }
        }

        yield return new ResponseSource(@namespace, client);
        yield return new ExceptionSource(@namespace, client);
        yield return new OptionsSource(@namespace, client);
        if (full.Operations.Any(static x => x.Body is { } body && body.Contents.Any(static content => content.HasFiles)))
        {
            yield return new FileSource(@namespace, client);
        }

        if (hasHttpFactory)
        {
            yield return new RegistrationSource(@namespace, client);
        }
    }
}
