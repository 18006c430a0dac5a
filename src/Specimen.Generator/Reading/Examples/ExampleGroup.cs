using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>Places that have one type: what stands at any of them says what it is.</summary>
internal sealed class ExampleGroup(ExamplePlace first)
{
    private List<ExamplePlace> _places = [first];

    /// <summary>The places, by their first appearance.</summary>
    public IReadOnlyList<ExamplePlace> Places => _places;

    /// <summary>Whether objects of the group are maps: their names are data, and no part of the type.</summary>
    public bool IsMap { get; private set; }

    /// <summary>From how many places of other types, or of its own, the type is referred to.</summary>
    public int Uses { get; set; }

    /// <summary>The schema of the type, once there is one.</summary>
    public Schema? Schema { get; set; }

    public SchemaTypes Types => _places.Aggregate(SchemaTypes.None, static (types, x) => types | x.Types);

    public IEnumerable<JsonNode> Values => _places.SelectMany(static x => x.Values);

    /// <summary>The places of what maps hold, by any name.</summary>
    public IEnumerable<ExamplePlace> Entries => _places.SelectMany(static x => x.Entries is { } entries ? [entries] : x.Members);

    /// <summary>The members by name, in the order of their first appearance: the places of one name have one type.</summary>
    public IEnumerable<IGrouping<string, ExamplePlace>> MembersByName => _places.SelectMany(static x => x.Members).GroupBy(static x => x.Name, StringComparer.Ordinal);

    /// <summary>The places of the items of the group's arrays.</summary>
    public IEnumerable<ExamplePlace> Items => _places.Select(static x => x.Items).OfType<ExamplePlace>();

    /// <summary>The places that must have one type each, for they are one part of this one.</summary>
    public IEnumerable<IEnumerable<ExamplePlace>> Parts => (IsMap ? [Entries] : (IEnumerable<IEnumerable<ExamplePlace>>)MembersByName).Append(Items);

    /// <summary>Makes one group of several; the places of all of them know it.</summary>
    public static ExampleGroup Join(IReadOnlyCollection<ExampleGroup> groups)
    {
        ExampleGroup largest = groups.OrderByDescending(static x => x._places.Count).First();
        foreach (ExamplePlace place in groups.Where(x => x != largest).SelectMany(static x => x._places))
        {
            place.Group = largest;
        }

        largest._places = [.. groups.SelectMany(static x => x._places).OrderBy(static x => x.Index)];
        return largest;
    }

    /// <summary>Decides by all that stands in the group whether its objects are maps: as at one of its places, so at all.</summary>
    public void FindMap() => IsMap = _places.Exists(static x => x.Entries is not null) || (_places.Count > 1 && MapShape.IsMap([.. Values.OfType<JsonObject>()]));
}
