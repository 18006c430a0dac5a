using System;

namespace Specimen.Text;

/// <summary>
/// The items of all collections that are still open, innermost last, in one array: an array is made only when its length is known.
/// </summary>
internal sealed class PendingStack<T>
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public void Push(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Takes off everything from <paramref name="start"/> on.</summary>
    public T[] Pop(int start)
    {
        if (Count == start)
        {
            return [];
        }

        T[] popped = _items.AsSpan(start, Count - start).ToArray();
        Count = start;
        return popped;
    }
}
