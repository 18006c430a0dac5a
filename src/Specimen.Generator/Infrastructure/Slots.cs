using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Infrastructure;

/// <summary>
/// Puts values at places that follow from their own names. The driver compares what a step gives place by place: in a plain list
/// one more value would make everything behind it new.
/// </summary>
internal static class Slots
{
    private const int Count = 256;

    /// <summary>The values in a fixed number of slots, those of one slot by name.</summary>
    public static Slot<T>[] Of<T>(IEnumerable<T> values, Func<T, string> name)
        where T : IEquatable<T>
    {
        var slots = new List<(string Name, T Value)>?[Count];
        foreach (T value in values)
        {
            string own = name(value);
            (slots[Slot(own)] ??= []).Add((own, value));
        }

        foreach (List<(string Name, T Value)>? slot in slots)
        {
            slot?.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        }

        return Array.ConvertAll(slots, static x => new Slot<T>(x is null ? [] : x.Select(static x => x.Value).ToEquatableArray()));
    }

    // FNV-1a: a string's own hash differs from process to process, and the order of the sources with it.
    private static int Slot(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash % Count);
    }
}
