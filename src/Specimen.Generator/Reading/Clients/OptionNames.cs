using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>The names of the members of a client's options: its servers, credentials and parameters.</summary>
internal sealed class OptionNames
{
    private readonly NameScope _scope = new("Server", "Clone", "Equals", "Finalize", "GetHashCode", "GetType", "Main", "MemberwiseClone", "ReferenceEquals", "ToString");

    /// <summary>The first of several names that is free, else one of them with a number.</summary>
    public string TakeServer(params string[] names) => _scope.Take(names);

    /// <summary>The same for a credential, which has members of its own: a source of it, and its scheme.</summary>
    public string TakeScheme(params string[] names)
    {
        string name = _scope.Take(names);
        _scope.Reserve(name + "Source");
        _scope.Reserve(name + "Scheme");
        return name;
    }

    /// <summary>The same for a parameter.</summary>
    public string TakeParameter(string wireName) =>
        _scope.Take(Identifier.Pascal(wireName), Identifier.Distinct(wireName), Identifier.Pascal(wireName) + "Parameter");
}
