using System;
using System.Collections.Generic;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

internal sealed partial class PatternParser
{
    private PatternNode ParseEscape(out Repeatable repeatable)
    {
        int start = _position++;
        repeatable = Repeatable.Yes;
        char c = Current;
        switch (c)
        {
            case 'b' or 'B':
                _position++;
                repeatable = Repeatable.No;
                return Boundary(isNegated: c == 'B');
            case 'A' or 'Z' or 'z':
                _position++;
                repeatable = Repeatable.No;
                Warn(PatternIssueKind.Foreign, start, $"'\\{c}' as an anchor");
                return new AnchorNode(isStart: c == 'A');
            case 'k':
                _position++;
                return Accept('<') ? ParseReference(start, '>') : Fail(start, "'\\k' has to be followed by '<name>'");
            case >= '1' and <= '9':
                int end = _position;
                int? number = ReadNumber(ref end);
                if (number <= _groups.Count)
                {
                    _position = end;
                    return Reference(start, number.Value);
                }

                break;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P':
                return new SetNode(ParseLoneClassEscape(start));
        }

        int codePoint = ParseCharacterEscape(start, isClass: false);
        return codePoint < 0 ? EmptyNode.Instance : Literal(codePoint);
    }

    private CharClass ParseLoneClassEscape(int start)
    {
        // \D as [^\d] prints better than as what is left of all.
        IReadOnlyList<CodePointRange>? left = Current switch
        {
            'D' => ClassEscapes.Digit,
            'W' => Word(),
            'S' => ClassEscapes.Space,
            _ => null,
        };
        var builder = new CharClassBuilder { IsNegated = left is not null };
        if (left is not null)
        {
            _position++;
            builder.Add(left);
        }
        else
        {
            TryParseClassEscape(start, builder);
        }

        bool ignoreCase = (_flags & PatternFlags.IgnoreCase) != 0;
        if (builder.HasCategories && ignoreCase)
        {
            Fail(start, "a Unicode property where case is ignored", PatternIssueKind.Unsupported);
        }

        return builder.Build(ignoreCase);
    }

    /// <summary>What <c>\w</c> stands for; where case is ignored also what folds to a letter of it, ECMA-262 §22.2.2.7.4.</summary>
    private IReadOnlyList<CodePointRange> Word() => (_flags & PatternFlags.IgnoreCase) == 0
        ? ClassEscapes.Word
        : CaseFolding.Close(CodePointSet.Of(ClassEscapes.Word)).Ranges;

    private BoundaryNode Boundary(bool isNegated)
    {
        var word = new CharClassBuilder();
        word.Add(Word());
        return new BoundaryNode(word.Build(ignoreCase: false), isNegated);
    }

    /// <summary>The code point of an escape, the backslash being taken; -1 after an error.</summary>
    private int ParseCharacterEscape(int start, bool isClass)
    {
        if (AtEnd)
        {
            Fail(start, "a lone backslash at the end");
            return -1;
        }

        char c = Current;
        switch (c)
        {
            case 't':
                return Take('\t');
            case 'n':
                return Take('\n');
            case 'v':
                return Take('\v');
            case 'f':
                return Take('\f');
            case 'r':
                return Take('\r');
            case 'a' or 'e':
                Warn(PatternIssueKind.Foreign, start, $"'\\{c}' as a control character");
                return Take(c == 'a' ? '\a' : '\u001B');
            case 'c' when _position + 1 < _end && _text[_position + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                _position++;
                return Take((char)(Current & 0x1F));
            case 'x':
                _position++;
                return ParseHexEscape(start);
            case 'u':
                _position++;
                return ParseUnicodeEscape(start);
            case 'U':
                _position++;
                Warn(PatternIssueKind.Foreign, start, "'\\U' with eight digits");
                return ReadHex(start, 8);
            case >= '0' and <= '9':
                return ParseOctalEscape(start);
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/':
                return Take(c);
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                Fail(start, $"'\\{c}' has no meaning{(isClass ? " inside a class" : "")}");
                return -1;
            default:
                string shown = Show(c.ToString());
                Warn(PatternIssueKind.Legacy, start, $"'\\{shown}' for '{shown}'");
                return ReadCodePoint();
        }
    }

    private int Take(char value)
    {
        _position++;
        return value;
    }

    private int ParseHexEscape(int start)
    {
        if (Current == '{')
        {
            Warn(PatternIssueKind.Foreign, start, "'\\x{…}' for '\\u{…}'");
            return ParseBracedHex(start);
        }

        return ReadHex(start, 2);
    }

    private int ParseUnicodeEscape(int start)
    {
        if (Current == '{')
        {
            return ParseBracedHex(start);
        }

        int unit = ReadHex(start, 4);
        bool isHigh = unit is >= Utf16.FirstHigh and <= Utf16.LastHigh;
        int pair = _position;
        if (!isHigh || !Accept("\\u") || Current == '{')
        {
            _position = Error is null ? pair : _end;
            return unit;
        }

        int low = PeekHex(_position, 4);
        if (low is < Utf16.FirstLow or > Utf16.LastLow)
        {
            _position = pair;
            return unit;
        }

        _position += 4;
        return char.ConvertToUtf32((char)unit, (char)low);
    }

    private int ParseBracedHex(int start)
    {
        int i = ++_position;
        int value = 0;
        for (; i < _end && CodePointText.HexDigit(_text[i]) is int digit and >= 0 && value <= Utf16.LastCodePoint; i++)
        {
            value = (value << 4) + digit;
        }

        if (i == _position || i >= _end || _text[i] != '}' || value > Utf16.LastCodePoint)
        {
            Fail(start, "an escape names no code point");
            return -1;
        }

        _position = i + 1;
        return value;
    }

    private int ReadHex(int start, int digits)
    {
        int value = PeekHex(_position, digits);
        if (value is < 0 or > Utf16.LastCodePoint)
        {
            Fail(start, $"'\\{_text[start + 1]}' has to be followed by {digits} hexadecimal digits");
            return -1;
        }

        _position += digits;
        return value;
    }

    /// <summary>The value of a number of digits; -1 where they aren't there, or name no code point.</summary>
    private int PeekHex(int index, int digits)
    {
        if (index + digits > _end)
        {
            return -1;
        }

        int value = 0;
        for (int i = index; i < index + digits; i++)
        {
            int digit = CodePointText.HexDigit(_text[i]);
            if (digit < 0 || value > Utf16.LastCodePoint)
            {
                return -1;
            }

            value = (value << 4) + digit;
        }

        return value;
    }

    /// <summary><c>\0</c>, and by ECMA-262 B.1.2 up to three octal digits, or the digit itself.</summary>
    private int ParseOctalEscape(int start)
    {
        int end = Math.Min(_position + 3, _end);
        int value = 0;
        int i = _position;
        for (; i < end && _text[i] is >= '0' and <= '7' && (value << 3) + _text[i] - '0' <= 0xFF; i++)
        {
            value = (value << 3) + _text[i] - '0';
        }

        bool isOctal = i > _position;
        if (!isOctal || i > _position + 1 || Current != '0' || (i < _end && _text[i] is '8' or '9'))
        {
            Warn(PatternIssueKind.Legacy, start, "a backslash in front of digits that refer to no group");
        }

        if (!isOctal)
        {
            return ReadCodePoint();
        }

        _position = i;
        return value;
    }
}
