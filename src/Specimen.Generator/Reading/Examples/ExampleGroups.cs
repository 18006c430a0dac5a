using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Examples;

/// <summary>
/// Finds the places in examples that have one type. The values of a map have, as have objects that are alike and that members of one name
/// hold; so do objects that hold objects alike to themselves, such as the replies to a comment. What parts of one type stand at one place has one type too.
/// </summary>
internal sealed class ExampleGroups(CancellationToken cancellationToken)
{
    // Of objects under one name so many different ones are kept to compare with.
    private const int MaximalKinds = 16;

    private readonly Queue<ExampleGroup> _open = new();

    /// <summary>Puts the places of examples into their groups.</summary>
    /// <param name="places">All of them; those without a parent are the roots.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static void Find(IReadOnlyList<ExamplePlace> places, CancellationToken cancellationToken)
    {
        var groups = new ExampleGroups(cancellationToken);
        groups.Settle(places.Select(static x => x.Group));
        groups.JoinAlike(places);
        CountUses(places.Where(static x => x.Parent is null).Select(static x => x.Group));
    }

    /// <summary>Joins what is one part of a group, and what is thereby one part of another, until nothing is left to join.</summary>
    private void Settle(IEnumerable<ExampleGroup> changed)
    {
        foreach (ExampleGroup group in changed)
        {
            _open.Enqueue(group);
        }

        while (_open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExampleGroup group = _open.Dequeue();
            if (group.Places[0].Group != group)
            {
                // It has gone into another, which is open itself.
                continue;
            }

            group.FindMap();
            foreach (IEnumerable<ExamplePlace> part in group.Parts)
            {
                if (part.Select(static x => x.Group).Distinct().ToList() is { Count: > 1 } separate)
                {
                    _open.Enqueue(ExampleGroup.Join(separate));
                }
            }
        }
    }

    private void JoinAlike(IReadOnlyList<ExamplePlace> places)
    {
        // What the groups are before any of them is joined to one alike; by the first of their places.
        Dictionary<ExampleGroup, ExampleObject> objects = places
            .Where(static x => x.Group.Places[0] == x && !x.Group.IsMap && (x.Group.Types & ~SchemaTypes.Null) == SchemaTypes.Object)
            .ToDictionary(static x => x.Group, static x => new ExampleObject(x.Group));
        var byName = new Dictionary<string, List<ExampleObject>>(StringComparer.Ordinal);
        var alike = new List<(ExampleObject Object, ExampleObject First)>();
        foreach (ExampleObject candidate in objects.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string name = candidate.Place.Thing;
            if ((Holder(candidate, objects) ?? Alike(candidate, name, byName) ?? Alike(candidate, Listed(candidate.Place), byName)) is { } first)
            {
                alike.Add((candidate, first));
            }
            else if (!byName.TryGetValue(name, out List<ExampleObject> known))
            {
                byName.Add(name, [candidate]);
            }
            else if (known.Count < MaximalKinds)
            {
                known.Add(candidate);
            }
        }

        Settle([.. alike
            .GroupBy(static x => x.First, static x => x.Object)
            .Select(static x => ExampleGroup.Join([.. x.Append(x.Key).Select(static y => y.Place.Group).Distinct()]))]);
    }

    private static ExampleObject? Alike(ExampleObject candidate, string name, Dictionary<string, List<ExampleObject>> byName) =>
        name.Length > 0 && byName.TryGetValue(name, out List<ExampleObject> known) ? known.Find(candidate.IsAlike) : null;

    /// <summary>What a root lists, where the place has the items; else empty. <c>data</c> in a page of orders has orders.</summary>
    private static string Listed(ExamplePlace place) => place is { IsPart: true, Parent.Parent: { Parent: null } root } ? root.Thing : "";

    /// <summary>The nearest object around the candidate that it repeats.</summary>
    private static ExampleObject? Holder(ExampleObject candidate, Dictionary<ExampleGroup, ExampleObject> objects)
    {
        ExamplePlace member = candidate.Place;
        while (member.Parent is { } parent)
        {
            if (objects.TryGetValue(parent.Group, out ExampleObject holder) && holder != candidate && candidate.Repeats(holder, member.Name))
            {
                return holder;
            }

            member = parent;
        }

        return null;
    }

    private static void CountUses(IEnumerable<ExampleGroup> roots)
    {
        var open = new Stack<ExampleGroup>();
        foreach (ExampleGroup root in roots.Where(static x => x.Uses++ == 0))
        {
            open.Push(root);
        }

        while (open.Count > 0)
        {
            foreach (ExampleGroup part in open.Pop().Parts.Select(static x => x.FirstOrDefault()?.Group).OfType<ExampleGroup>())
            {
                if (part.Uses++ == 0)
                {
                    open.Push(part);
                }
            }
        }
    }
}
