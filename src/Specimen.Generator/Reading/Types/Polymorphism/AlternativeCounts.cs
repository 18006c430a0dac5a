using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>How many alternatives of a union say one thing, counted once for all of them.</summary>
internal sealed class AlternativeCounts
{
    private readonly List<(SchemaTypes Types, bool IsReference)> _types;
    private readonly Dictionary<string, int> _members;
    private readonly Dictionary<string, int> _references;
    private readonly Dictionary<(SchemaTypes Types, bool AreOwn), int> _ofTypes = [];

    /// <param name="alternatives">The alternatives.</param>
    /// <param name="typesOf">The types of one beside null.</param>
    public AlternativeCounts(IReadOnlyList<Schema> alternatives, Func<Schema, SchemaTypes> typesOf)
    {
        _types = [.. alternatives.Select(x => (typesOf(x), x.Ref is not null))];
        _members = Count(alternatives.Select(AlternativeParts.Members));
        _references = Count(alternatives.Select(static x => AlternativeParts.References(x).Append(x.RefName).OfType<string>()));
        Real = _types.Count(static x => x.Types != SchemaTypes.None);
    }

    /// <summary>How many are more than null.</summary>
    public int Real { get; }

    /// <summary>How many have at least one of some types.</summary>
    /// <param name="types">The types.</param>
    /// <param name="areOwn">Whether those count alone that are no references.</param>
    public int OfTypes(SchemaTypes types, bool areOwn)
    {
        if (!_ofTypes.TryGetValue((types, areOwn), out int count))
        {
            _ofTypes.Add((types, areOwn), count = _types.Count(x => (x.Types & types) != 0 && !(areOwn && x.IsReference)));
        }

        return count;
    }

    /// <summary>How many declare a member.</summary>
    public int WithMember(string name) => _members.TryGetValue(name, out int count) ? count : 0;

    /// <summary>How many are a reference to what has a name, or have one as a part.</summary>
    public int WithReference(string name) => _references.TryGetValue(name, out int count) ? count : 0;

    private static Dictionary<string, int> Count(IEnumerable<IEnumerable<string>> names) => names
        .SelectMany(static x => x.Distinct(StringComparer.Ordinal))
        .GroupBy(static x => x, StringComparer.Ordinal)
        .ToDictionary(static x => x.Key, static x => x.Count(), StringComparer.Ordinal);
}
