using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <content>Strings, numbers and literals.</content>
internal sealed partial class JsonParser
{
    private const int NotAnEscape = -1;

    private StringBuilder? _unescaped;

    /// <summary>Reads the string at the position; null where it is malformed.</summary>
    private string? ParseString()
    {
        int start = _position + 1;
        int end = PlainEnd(start);
        if (At(end) != '"')
        {
            return ParseEscapedString(start, end);
        }

        _position = end + 1;
        return _strings.Get(_text.AsSpan(start, end - start));
    }

    /// <summary>
    /// Where the characters end that stand for themselves: at a quote, a backslash, a control character or the end of the text.
    /// </summary>
    private int PlainEnd(int index)
    {
        string text = _text;
        while ((uint)index < (uint)text.Length && text[index] is not ('"' or '\\' or < ' '))
        {
            index++;
        }

        return index;
    }

    private string? ParseEscapedString(int start, int plainEnd)
    {
        StringBuilder unescaped = (_unescaped ??= new StringBuilder()).Clear();
        int index = start;
        int end = plainEnd;
        while (true)
        {
            unescaped.Append(_text, index, end - index);
            _position = end;
            if (TryTake('"'))
            {
                return unescaped.ToString();
            }

            if (end == _text.Length || Current is '\n' or '\r')
            {
                Fail(JsonMistake.UnclosedString(TextSpan.FromBounds(start - 1, end)));
                return null;
            }

            if (Current != '\\')
            {
                ReportControlCharacter();
                unescaped.Append(Current);
                _position++;
            }
            else if (!TryParseEscape(unescaped))
            {
                return null;
            }

            index = _position;
            end = PlainEnd(index);
        }
    }

    private bool TryParseEscape(StringBuilder unescaped)
    {
        int start = _position;
        int character = EscapeAt(start);
        if (character == NotAnEscape)
        {
            Fail(JsonMistake.BadEscape(_text, start));
            return false;
        }

        _position += At(start + 1) == 'u' ? 6 : 2;
        if (!char.IsSurrogate((char)character))
        {
            unescaped.Append((char)character);
            return true;
        }

        int next = EscapeAt(_position);
        if (next != NotAnEscape && char.IsSurrogatePair((char)character, (char)next))
        {
            unescaped.Append((char)character).Append((char)next);
            _position += 6;
        }
        else
        {
            // RFC 8259 §8.2 calls the result unpredictable; half a pair can't be encoded in UTF-8, so no emitted file could hold it.
            ReportUnpairedSurrogate(TextSpan.FromBounds(start, _position));
            unescaped.Append('\uFFFD');
        }

        return true;
    }

    /// <summary>The UTF-16 unit that the escape at <paramref name="index"/> stands for, or <see cref="NotAnEscape"/>.</summary>
    private int EscapeAt(int index) =>
        At(index) != '\\' ? NotAnEscape : At(index + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => HexAt(index + 2),
            _ => NotAnEscape,
        };

    private int HexAt(int index)
    {
        int value = 0;
        for (int i = index; i < index + 4; i++)
        {
            int digit = At(i) switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => NotAnEscape,
            };
            if (digit == NotAnEscape)
            {
                return NotAnEscape;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    /// <summary>Reads the number at the position (RFC 8259 §6); null where it is malformed.</summary>
    private JsonNumber? ParseNumber()
    {
        int start = _position;
        int integer = At(start) == '-' ? start + 1 : start;
        int index = DigitsEnd(integer);
        bool valid = index == integer + 1 || (index > integer && At(integer) != '0');
        if (At(index) == '.')
        {
            int fraction = index + 1;
            index = DigitsEnd(fraction);
            valid &= index > fraction;
        }

        if (At(index) is 'e' or 'E')
        {
            int exponent = At(index + 1) is '+' or '-' ? index + 2 : index + 1;
            index = DigitsEnd(exponent);
            valid &= index > exponent;
        }

        if (!valid || JsonMistake.IsWordCharacter(At(index)))
        {
            Fail(JsonMistake.BadNumber(_text, start));
            return null;
        }

        _position = index;
        return new JsonNumber(SpanFrom(start), _strings.Get(_text.AsSpan(start, index - start)));
    }

    private int DigitsEnd(int index)
    {
        while (At(index) is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }

    private bool TryTake(string literal)
    {
        int end = _position + literal.Length;
        if (string.CompareOrdinal(_text, _position, literal, 0, literal.Length) != 0 || JsonMistake.IsWordCharacter(At(end)))
        {
            return false;
        }

        _position = end;
        return true;
    }
}
