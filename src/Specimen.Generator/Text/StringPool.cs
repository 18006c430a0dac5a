using System;

namespace Specimen.Text;

/// <summary>
/// Hands out one instance for equal short texts. Specs repeat a few hundred names and words, so most strings of a document cost nothing.
/// </summary>
/// <remarks>
/// A cache, not a set: two texts that collide may take turns, which costs an allocation and bounds the work whatever the input is.
/// </remarks>
internal sealed class StringPool
{
    // Longer texts are mostly descriptions, which seldom stand twice.
    private const int MaxLength = 32;

    private readonly string?[] _slots;

    /// <param name="textLength">The length of the whole document, in characters.</param>
    public StringPool(int textLength)
    {
        int size = 64;
        while (size < 8192 && size < textLength / 64)
        {
            size *= 2;
        }

        _slots = new string?[size];
    }

    public string Get(ReadOnlySpan<char> text) => Get(text, existing: null);

    /// <summary>The pooled instance for a string that exists already; itself if it is the first of its kind.</summary>
    public string Get(string text) => Get(text.AsSpan(), text);

    private string Get(ReadOnlySpan<char> text, string? existing)
    {
        if (text.IsEmpty)
        {
            return string.Empty;
        }

        if (text.Length > MaxLength)
        {
            return existing ?? text.ToString();
        }

        // FNV-1a, by character.
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        // Each text may stand in two slots; the one that was asked for last stands in the first.
        int first = (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);
        int second = first ^ 1;
        if (_slots[first] is { } newer && text.SequenceEqual(newer.AsSpan()))
        {
            return newer;
        }

        string found = _slots[second] is { } older && text.SequenceEqual(older.AsSpan()) ? older : existing ?? text.ToString();
        _slots[second] = _slots[first];
        _slots[first] = found;
        return found;
    }
}
