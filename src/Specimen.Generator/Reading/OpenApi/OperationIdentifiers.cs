using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>
/// What to name operations by: their identifiers, without the method and the path that tools put beside a function's name lest two be alike. Where
/// two would be alike without them, both have their tags before them, or stay as they are: none of the two has a better right to the name.
/// </summary>
internal sealed class OperationIdentifiers
{
    // FastAPI's name for the schema of a form, before the operation's identifier.
    private const string Body = "Body_";

    private readonly Dictionary<OperationPlace, string> _own = [];
    private readonly Dictionary<string, OperationPlace> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public OperationIdentifiers(IReadOnlyList<OperationPlace> places)
    {
        foreach (OperationPlace place in places)
        {
            if (place.Operation.Text("operationId") is { } id && RouteOfIdentifier.LeaveOut(id, place.Method, place.Path) is var own && own.Length < id.Length)
            {
                _own[place] = own;
                _bodies[Body + id] = place;
            }
        }

        if (_own.Count > 0)
        {
            Count(places);
        }
    }

    /// <summary>What to name an operation by; null where it has no identifier, or one that is method and path alone.</summary>
    public string? Of(OperationPlace place)
    {
        string? id = place.Operation.Text("operationId");
        return !_own.TryGetValue(place, out string? own) ? id
            : own.Length == 0 ? null
            : IsOne(own) ? own
            : Tagged(place.Operation, own) is { } tagged && IsOne(tagged) ? tagged
            : id;
    }

    /// <summary>What to name a component by: without the route too, where it is called after an operation.</summary>
    public string OfComponent(string name) => _bodies.TryGetValue(name, out OperationPlace place) && Of(place) is { } own ? Body + own : name;

    private void Count(IReadOnlyList<OperationPlace> places)
    {
        foreach (OperationPlace place in places)
        {
            bool hasRoute = _own.TryGetValue(place, out string? own);
            Add(hasRoute ? own : place.Operation.Text("operationId"));
            Add(hasRoute ? Tagged(place.Operation, own!) : null);
        }
    }

    private void Add(string? identifier)
    {
        if (identifier is { Length: > 0 })
        {
            string name = Identifier.Pascal(identifier);
            _counts[name] = _counts.TryGetValue(name, out int count) ? count + 1 : 1;
        }
    }

    private bool IsOne(string identifier) => _counts[Identifier.Pascal(identifier)] == 1;

    private static string? Tagged(Place operation, string own) => operation.Texts("tags").FirstOrDefault() is { } tag ? tag + " " + own : null;
}
