using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Specimen.Infrastructure;

/// <summary>An immutable array that compares by its items, so that a model holding one can stand in a cached step.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    public EquatableArray(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => _items![index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>As LINQ's, which would box the array.</summary>
    public bool Any(Predicate<T> predicate) => _items is not null && Array.Exists(_items, predicate);

    /// <inheritdoc cref="Any"/>
    public bool All(Predicate<T> predicate) => _items is null || Array.TrueForAll(_items, predicate);

    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        // The ends tell arrays apart well enough, and a 13 MB document's models are hashed often.
        if (Count == 0)
        {
            return 0;
        }

        unchecked
        {
            return (((Count * 397) ^ _items![0].GetHashCode()) * 397) ^ _items[Count - 1].GetHashCode();
        }
    }

    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new([.. items]);

    /// <summary>Enumerates without boxing.</summary>
    internal struct Enumerator(T[] items)
    {
        private int _index = -1;

        public readonly T Current => items[_index];

        public bool MoveNext() => ++_index < items.Length;
    }
}

/// <summary>What collection expressions and LINQ build an <see cref="EquatableArray{T}"/> with.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
