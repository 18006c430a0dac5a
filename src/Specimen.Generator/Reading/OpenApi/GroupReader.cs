using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the tags of a document, each of which has a client of its own where the document is large.</summary>
/// <param name="document">The document.</param>
/// <param name="types">The names of the types of its namespace.</param>
internal sealed class GroupReader(OpenApiDocument document, NameScope types)
{
    // From here on one class with a method for each operation is no help to anybody.
    private const int OperationsWithoutGroups = 150;

    private const string Client = "Client";

    /// <summary>Whether a client has groups.</summary>
    /// <param name="wanted">What the project chooses; null for nothing.</param>
    /// <param name="documented">How many operations the document has. A filter has no part in this: who leaves operations out calls the others as before.</param>
    public static bool AreIn(bool? wanted, int documented) => wanted ?? documented > OperationsWithoutGroups;

    /// <summary>The groups of a client, in the order of their first operations.</summary>
    public EquatableArray<ClientGroupModel> Read(ClientNames names, List<OperationModel> operations)
    {
        Dictionary<string, Place> described = document.Root.Items("tags").Where(static x => x.Text("name") is not null)
            .GroupBy(static x => x.Text("name")!).ToDictionary(static x => x.Key, static x => x.First());
        var properties = new NameScope("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Options", "With", names.Client);
        string stem = names.Client.EndsWith(Client, StringComparison.Ordinal) ? names.Client.Substring(0, names.Client.Length - Client.Length) : names.Client;
        var groups = new List<ClientGroupModel>();
        foreach (string tag in operations.Select(static x => x.Group).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            string pascal = Identifier.Pascal(tag);
            string property = properties.Take(pascal.Length == 0 ? "Other" : pascal, Identifier.Distinct(tag), pascal + "Tag");
            string name = stem + property.TrimStart('_');
            string client = types.Take(name + Client, name + "TagClient");
            DocModel doc = new(described.TryGetValue(tag, out Place place) ? place.Text("description") : null);
            groups.Add(new ClientGroupModel(tag, property, client, types.Take("I" + client), types.Take(client + "Pages"), doc));
        }

        return groups.ToEquatableArray();
    }
}
