using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>Names operations: by their identifier, else by verb and path. No name depends on how many came before.</summary>
internal sealed class OperationNames
{
    // DisposeAsync would make a client look like something to dispose of.
    private readonly NameScope _scope = new("Dispose");

    // Most documents give each operation an identifier, and need neither.
    private readonly Lazy<ShortPaths> _paths;
    private readonly Lazy<HashSet<string>> _identifiers;

    /// <param name="operations">The identifiers of all operations, null or empty for none, and their paths with parameters in braces.</param>
    public OperationNames(IEnumerable<(string? OperationId, string Path)> operations)
    {
        _paths = new(() => new ShortPaths(operations.Select(static x => x.Path)));
        _identifiers = new(() => new HashSet<string>(operations.Select(static x => x.OperationId).OfType<string>().Select(ById), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The name of the next operation.</summary>
    /// <param name="operationId">Its identifier; null or empty for none.</param>
    /// <param name="method">Its HTTP method.</param>
    /// <param name="path">Its path with parameters in braces.</param>
    /// <param name="isById">Whether it is named by its identifier: that gives no name that is taken.</param>
    public string Take(string? operationId, string method, string path, out bool isById)
    {
        string? byId = operationId is null ? null : TryTake(ById(operationId));
        isById = byId is not null;
        return byId ?? Take([.. Short(method, path), ByPath(method, path), ByPath(method, path, keepsPlural: true), Verb(method) + Identifier.Pascal(path), Verb(method) + Identifier.Distinct(path)]);
    }

    /// <summary>The names by a path's last part, where that is none of an operation with an identifier: another operation's identifier decides that one's name.</summary>
    private IEnumerable<string> Short(string method, string path) =>
        _paths.Value.Of(path) is { } part && part.Length < path.Length
            ? new[] { ByPath(method, part), ByPath(method, part, keepsPlural: true) }.Where(x => !_identifiers.Value.Contains(x))
            : [];

    /// <summary>Leaves the names free that methods have which send further forms of a body.</summary>
    public void ReserveSuffixes(OperationModel operation)
    {
        foreach (string suffix in operation.MethodSuffixes)
        {
            _scope.Reserve(operation.Name + suffix);
        }
    }

    /// <summary>The name of the methods that ask for a further form of an answer: <c>GetReport</c> as <c>text/csv</c> → <c>GetReportAsCsv</c>.</summary>
    public string TakeForm(string operation, ContentModel form) =>
        Take(operation + "As" + MethodSuffixes.Form(form), operation + "As" + Identifier.Pascal(form.MediaType));

    /// <summary><c>GET /persons/{id}/orders</c> → <c>GetPersonOrdersById</c>.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path with parameters in braces.</param>
    /// <param name="keepsPlural">Whether it is <c>GetPersonsOrdersById</c>, for an API that has <c>/person/{id}/orders</c> too.</param>
    public static string ByPath(string method, string path, bool keepsPlural = false)
    {
        var words = new List<string>();
        var parameters = new List<string>();
        string[] segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < segments.Length; i++)
        {
            string[] pieces = segments[i].Split('{', '}');
            for (int j = 0; j < pieces.Length; j++)
            {
                // What only sets a parameter off, as in "users('{id}')" or "{base}...{head}", is no word.
                string word = pieces.Length > 1 && !pieces[j].Any(Identifier.IsPart) ? "" : Identifier.Pascal(pieces[j]).TrimStart('_');
                if (word.Length == 0)
                {
                    continue;
                }

                if (j % 2 == 1)
                {
                    parameters.Add(word);
                }
                else
                {
                    bool isOne = !keepsPlural && i + 1 < segments.Length && segments[i + 1].StartsWith("{", StringComparison.Ordinal);
                    words.Add(isOne ? English.Singular(word) : word);
                }
            }
        }

        string name = Verb(method) + (words.Count == 0 && parameters.Count == 0 ? "Root" : string.Concat(words));
        return parameters.Count == 0 ? name : name + "By" + string.Join("And", parameters.Distinct(StringComparer.Ordinal));
    }

    private string Take(params string[] candidates)
    {
        foreach (string candidate in candidates)
        {
            if (TryTake(candidate) is { } name)
            {
                return name;
            }
        }

        string last = candidates[candidates.Length - 1];
        _scope.Reserve(last);
        string numbered = _scope.Take(last);
        _scope.Reserve("Try" + numbered);
        return numbered;
    }

    /// <summary>Takes a name where it is free, with that of the method that does not throw; null where one is not.</summary>
    private string? TryTake(string name)
    {
        if (_scope.IsTaken("Try" + name) || _scope.TryTake(name) is not { } taken)
        {
            return null;
        }

        _scope.Reserve("Try" + taken);
        return taken;
    }

    private static string Verb(string method) => Identifier.Pascal(method.ToLowerInvariant());

    private static string ById(string operationId) =>
        Identifier.Pascal(operationId.Length > 5 && operationId.EndsWith("Async", StringComparison.Ordinal) ? operationId.Substring(0, operationId.Length - 5) : operationId);
}
