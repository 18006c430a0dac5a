using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>Lays examples of one thing over one another: what stands at the same place of several becomes one <see cref="ExamplePlace"/>.</summary>
internal sealed class ExamplePlaces(CancellationToken cancellationToken)
{
    private const int MaximalDepth = 128;

    private readonly List<ExamplePlace> _all = [];

    /// <summary>All places in the order of their first appearance, those below a root behind it.</summary>
    /// <param name="roots">What stands at each root.</param>
    /// <param name="name">What is at the roots, or listed there, by which it is compared between them; empty for one root.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IReadOnlyList<ExamplePlace> Of(IEnumerable<IReadOnlyList<JsonNode>> roots, string name, CancellationToken cancellationToken)
    {
        var places = new ExamplePlaces(cancellationToken);
        foreach (IReadOnlyList<JsonNode> examples in roots)
        {
            places.Read(parent: null, name, default, examples, depth: 0);
        }

        places.ShareFractions();
        return places._all;
    }

    /// <summary>Numbers under one name are of one kind: a temperature that is 8 here and 8.5 there was 8.0.</summary>
    private void ShareFractions()
    {
        HashSet<string> fractions = [.. _all.Where(static x => x.Name.Length > 0 && (x.Types & SchemaTypes.Fraction) != 0).Select(static x => x.Name)];
        foreach (ExamplePlace place in _all.Where(x => (x.Types & SchemaTypes.Integer) != 0 && fractions.Contains(x.Name)))
        {
            place.Types |= SchemaTypes.Fraction;
        }
    }

    private ExamplePlace Read(ExamplePlace? parent, string name, TextSpan nameSpan, IReadOnlyList<JsonNode> values, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var place = new ExamplePlace(parent, name, nameSpan, _all.Count, values);
        _all.Add(place);
        if (depth > MaximalDepth)
        {
            return place;
        }

        place.Types = ValueTypes.Of(values);

        if (values.OfType<JsonArray>().SelectMany(static x => x.Items).ToList() is { Count: > 0 } items)
        {
            place.Items = Read(place, name, nameSpan, items, depth + 1);
        }

        List<JsonObject> objects = [.. values.OfType<JsonObject>()];
        if (MapShape.IsMap(objects))
        {
            place.Entries = Read(place, name, nameSpan, [.. objects.SelectMany(static x => x.Members).Select(static x => x.Value)], depth + 1);
            return place;
        }

        foreach (IGrouping<string, JsonMember> member in objects.SelectMany(static x => x.Members).GroupBy(static x => x.Name, StringComparer.Ordinal))
        {
            place.Members.Add(Read(place, member.Key, member.First().NameSpan, [.. member.Select(static x => x.Value)], depth + 1));
        }

        return place;
    }
}
