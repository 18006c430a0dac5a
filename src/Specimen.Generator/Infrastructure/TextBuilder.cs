using System;
using System.Buffers;

namespace Specimen.Infrastructure;

/// <summary>Puts a text together in a buffer that the caller has on its stack, and makes nothing but the result.</summary>
internal ref struct TextBuilder
{
    /// <summary>How many characters a caller should have room for; a longer text goes on in a rented buffer.</summary>
    public const int StackSize = 256;

    private Span<char> _text;
    private char[]? _rented;
    private int _length;

    public TextBuilder(Span<char> buffer) => _text = buffer;

    public readonly int Length => _length;

    public readonly ref char this[int index] => ref _text.Slice(0, _length)[index];

    public void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    public void Append(string text) => Append(text.AsSpan());

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.Slice(_length));
        _length += text.Length;
    }

    public void InsertAtStart(char c)
    {
        Reserve(1);
        _text.Slice(0, _length).CopyTo(_text.Slice(1));
        _text[0] = c;
        _length++;
    }

    /// <summary>The text. The builder ends with it.</summary>
    public string Finish()
    {
        string text = _text.Slice(0, _length).ToString();
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        this = default;
        return text;
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
            _text.Slice(0, _length).CopyTo(larger);
            if (_rented is not null)
            {
                ArrayPool<char>.Shared.Return(_rented);
            }

            _text = _rented = larger;
        }
    }
}
