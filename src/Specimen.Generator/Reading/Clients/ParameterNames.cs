using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>The names of one method's parameters.</summary>
internal sealed class ParameterNames
{
    private readonly NameScope _scope;

    public ParameterNames() => _scope = new NameScope("cancellationToken");

    private ParameterNames(NameScope scope) => _scope = scope;

    /// <summary>The names of a method with the same parameters so far.</summary>
    public ParameterNames Copy() => new(_scope.Copy());

    /// <summary>A name in camelCase; where it is taken, with where the parameter stands behind it.</summary>
    public string Take(string wireName, string location)
    {
        string name = Identifier.Camel(wireName);
        name = name.Length == 0 ? "value" : name;
        return _scope.TryTake(name) ?? _scope.Take(name + Identifier.Pascal(location), Identifier.Camel(Identifier.Distinct(wireName)), name + "Parameter");
    }
}
