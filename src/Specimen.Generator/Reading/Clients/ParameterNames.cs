using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>The names of one method's parameters.</summary>
internal sealed class ParameterNames
{
    private readonly NameScope _scope;
    private readonly HashSet<string> _shared;

    public ParameterNames()
        : this(new NameScope("cancellationToken"), [])
    {
    }

    private ParameterNames(NameScope scope, IEnumerable<string> shared) => (_scope, _shared) = (scope, new HashSet<string>(shared, StringComparer.OrdinalIgnoreCase));

    /// <summary>The names of a method with the same parameters so far.</summary>
    public ParameterNames Copy() => new(_scope.Copy(), _shared);

    /// <summary>Has names told apart that differ in signs only, whichever of them comes first: <c>Sent&lt;</c> and <c>Sent&gt;</c>.</summary>
    public void Foresee(IEnumerable<string> wireNames)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _shared.UnionWith(wireNames.Select(Identifier.Camel).Where(x => !seen.Add(x)));
    }

    /// <summary>A name in camelCase; where it is taken, with the words for its signs, else with where the parameter stands behind it.</summary>
    public string Take(string wireName, string location)
    {
        string name = Identifier.Camel(wireName);
        name = name.Length == 0 ? "value" : name;
        return (_shared.Contains(name) ? TryTakeWithSigns(wireName) : null)
            ?? _scope.TryTake(name)
            ?? TryTakeWithSigns(wireName)
            ?? _scope.Take(name + Identifier.Pascal(location), Identifier.Camel(Identifier.Distinct(wireName)), name + "Parameter");
    }

    private string? TryTakeWithSigns(string wireName) => _scope.TryTake(Identifier.LowerStart(Identifier.WithSigns(wireName)));
}
