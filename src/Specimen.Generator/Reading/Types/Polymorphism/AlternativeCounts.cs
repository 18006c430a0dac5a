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
    private readonly Dictionary<string, int> _constants;
    private readonly Dictionary<(string Name, string Value), int> _values;
    private readonly Dictionary<(SchemaTypes Types, bool AreOwn), int> _ofTypes = [];

    /// <param name="alternatives">The alternatives.</param>
    /// <param name="typesOf">The types of one beside null.</param>
    public AlternativeCounts(IReadOnlyList<Schema> alternatives, Func<Schema, SchemaTypes> typesOf)
    {
        _types = [.. alternatives.Select(x => (typesOf(x), x.Ref is not null))];
        _members = Count(alternatives.Select(AlternativeParts.Members));
        _references = Count(alternatives.Select(static x => AlternativeParts.References(x).Append(x.RefName).OfType<string>()));
        _constants = Count(alternatives.Select(static x => AlternativeParts.Constants(x).Select(static constant => constant.Name)));
        _values = Count(alternatives.Select(AlternativeParts.Constants));
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

    /// <summary>How many allow one text alone for a member.</summary>
    public int WithConstant(string name) => _constants.TryGetValue(name, out int count) ? count : 0;

    /// <summary>How many allow one text alone for a member, and the same.</summary>
    public int WithConstant(string name, string value) => _values.TryGetValue((name, value), out int count) ? count : 0;

    private static Dictionary<T, int> Count<T>(IEnumerable<IEnumerable<T>> said)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (T one in said.SelectMany(static x => x.Distinct()))
        {
            counts[one] = counts.TryGetValue(one, out int count) ? count + 1 : 1;
        }

        return counts;
    }
}
