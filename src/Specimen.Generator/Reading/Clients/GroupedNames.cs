using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>
/// Shortens the names of operations that begin with what their group is called: <c>client.Issues.IssuesListForRepoAsync</c> says it twice.
/// </summary>
internal static class GroupedNames
{
    /// <summary>The operations with the names that they have within their groups.</summary>
    /// <param name="operations">All operations of a client.</param>
    /// <param name="groups">Its groups.</param>
    public static List<OperationModel> Shorten(List<OperationModel> operations, IReadOnlyCollection<ClientGroupModel> groups)
    {
        Dictionary<string, string> properties = groups.ToDictionary(static x => x.Tag, static x => x.Property, StringComparer.Ordinal);
        var names = new Dictionary<(string? Group, string Name), string>();
        foreach (IGrouping<string?, OperationModel> group in operations.GroupBy(static x => x.Group))
        {
            if (group.Key is { } tag)
            {
                Add(names, tag, properties[tag], [.. group]);
            }
        }

        return [.. operations.Select(x => Renamed(x, names))];
    }

    /// <summary>A name is shortened where no method of another operation of its group is called as one of its own would be, shortened or not.</summary>
    private static void Add(Dictionary<(string? Group, string Name), string> names, string tag, string property, List<OperationModel> operations)
    {
        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (OperationModel operation in operations)
        {
            foreach (string method in Methods(operation, operation.Name).Union(Methods(operation, Short(operation.Name, property)), StringComparer.OrdinalIgnoreCase))
            {
                owners[method] = owners.TryGetValue(method, out int count) ? count + 1 : 1;
            }
        }

        foreach (OperationModel operation in operations)
        {
            string name = Short(operation.Name, property);
            if (Methods(operation, name).All(x => owners[x] == 1))
            {
                names[(tag, operation.Name)] = name;
            }
        }
    }

    /// <summary>The names of the methods that an operation of a name has, without <c>Async</c>.</summary>
    private static IEnumerable<string> Methods(OperationModel operation, string name) =>
        operation.MethodSuffixes.SelectMany(x => new[] { name + x, "Try" + name + x });

    private static string Short(string name, string property) =>
        Without(name, property) ?? Without(name, English.Singular(property)) ?? name;

    // DisposeAsync would make a client look like something to dispose of.
    private static string? Without(string name, string start) =>
        name.Length > start.Length && name.StartsWith(start, StringComparison.Ordinal) && char.IsUpper(name[start.Length]) && name.Substring(start.Length) is not "Dispose" and var rest ? rest : null;

    private static OperationModel Renamed(OperationModel operation, Dictionary<(string? Group, string Name), string> names)
    {
        string name = Name(operation.Name);
        return name == operation.Name ? operation : operation with
        {
            Name = name,
            Form = operation.Form is { } form ? form with { Operation = Name(form.Operation) } : null,
        };

        string Name(string full) => names.TryGetValue((operation.Group, full), out string? found) ? found : full;
    }
}
