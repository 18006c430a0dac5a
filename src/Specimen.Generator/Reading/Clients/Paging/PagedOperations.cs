using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients.Paging;

/// <summary>Gives the operations that give a list in pages a method that goes through all of them.</summary>
internal static class PagedOperations
{
    /// <summary>A client with the pages of its operations.</summary>
    /// <param name="client">The client.</param>
    /// <param name="reader">Reads the pages of an operation, once all types are decided.</param>
    public static ClientModel AddTo(ClientModel client, PageReader reader)
    {
        var scopes = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        var operations = new List<OperationModel>(client.Operations.Count);
        foreach (OperationModel operation in client.Operations)
        {
            if (reader.PagesOf(operation) is var (items, lead))
            {
                if (!scopes.TryGetValue(operation.Group ?? "", out NameScope? names))
                {
                    scopes.Add(operation.Group ?? "", names = MethodNames(client, operation.Group));
                }

                operations.Add(operation with { Paging = new PagingModel(Name(operation, names), items, lead) });
            }
            else
            {
                operations.Add(operation);
            }
        }

        return scopes.Count == 0 ? client : client with { Operations = operations.ToEquatableArray() };
    }

    private static NameScope MethodNames(ClientModel client, string? group)
    {
        var names = new NameScope();
        foreach (OperationModel operation in client.Operations.Where(x => x.Group == group))
        {
            names.Reserve(operation.Name);
        }

        return names;
    }

    private static string Name(OperationModel operation, NameScope names) =>
        operation.Name.EndsWith("All", StringComparison.Ordinal) ? names.Take(operation.Name + "Pages", operation.Name + "AllPages") : names.Take(operation.Name + "All", operation.Name + "AllPages");
}
