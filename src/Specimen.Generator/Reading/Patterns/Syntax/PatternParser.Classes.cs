using System;
using System.Collections.Generic;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

internal sealed partial class PatternParser
{
    private CharClass ParseClass()
    {
        int open = _position++;
        var builder = new CharClassBuilder { IsNegated = Accept('^') };
        if (ClassSyntax.StartsWithBracket(_text, _position, _end))
        {
            Warn(PatternIssueKind.Foreign, _position++, "']' as the first item of a class");
            builder.Add(']', ']');
        }

        while (!AtEnd && Current != ']')
        {
            ParseItem(builder);
        }

        if (!Accept(']'))
        {
            Fail(open, "'[' is never closed");
        }
        else if (HasOperator(open))
        {
            Fail(open, "a class minus or within another", PatternIssueKind.Unsupported);
        }

        if (builder.HasCategories && (_flags & PatternFlags.IgnoreCase) != 0)
        {
            Fail(open, "a Unicode property where case is ignored", PatternIssueKind.Unsupported);
        }

        return Error is null ? builder.Build((_flags & PatternFlags.IgnoreCase) != 0) : CharClass.Of(CodePointSet.Empty);
    }

    /// <summary>
    /// Whether a class reads like .NET's <c>[a-z-[aeiou]]</c> or Java's <c>[a-z&amp;&amp;[^aeiou]]</c>; Unicode mode has no bare bracket
    /// behind.
    /// </summary>
    private bool HasOperator(int open) => Current == ']' &&
        (_text.IndexOf("-[", open, _position - open, StringComparison.Ordinal) >= 0 ||
         _text.IndexOf("&&[", open, _position - open, StringComparison.Ordinal) >= 0);

    private void ParseItem(CharClassBuilder builder)
    {
        int start = _position;
        int first = ParseAtom(builder);
        if (Error is not null)
        {
            return;
        }

        bool isRange = Current == '-' && _position + 1 < _end && _text[_position + 1] != ']';
        if (!isRange)
        {
            if (first >= 0)
            {
                builder.Add(first, first);
            }

            return;
        }

        _position++;
        int last = ParseAtom(builder);
        if (Error is not null)
        {
            return;
        }

        if (first >= 0 && last >= 0)
        {
            if (last < first)
            {
                Fail(start, "the ends of a range are out of order");
            }
            else
            {
                builder.Add(first, last);
            }

            return;
        }

        // ECMA-262 B.1.2.8.1: a class has no place in the order, so the hyphen is one.
        Warn(PatternIssueKind.Legacy, start, "'-' next to a class escape stands for itself");
        builder.Add('-', '-');
        if (first >= 0)
        {
            builder.Add(first, first);
        }

        if (last >= 0)
        {
            builder.Add(last, last);
        }
    }

    /// <summary>One item: a code point; or -1, and a whole class has been added.</summary>
    private int ParseAtom(CharClassBuilder builder)
    {
        int start = _position;
        if (PosixClasses.Read(_text, _position, _end, out int length) is { } posix)
        {
            Warn(PatternIssueKind.Foreign, start, "'[:name:]' inside a class");
            builder.Add(posix.Ranges);
            _position += length;
            return -1;
        }

        if (Current != '\\')
        {
            return ReadCodePoint();
        }

        _position++;
        if (TryParseClassEscape(start, builder))
        {
            return -1;
        }

        if (Accept('b'))
        {
            return '\b';
        }

        return Accept('-') ? '-' : ParseCharacterEscape(start, isClass: true);
    }

    /// <summary><c>\d</c>, <c>\p{…}</c> and their like, the backslash being taken.</summary>
    private bool TryParseClassEscape(int start, CharClassBuilder builder)
    {
        char c = Current;
        if (c is 'p' or 'P')
        {
            _position++;
            ParseProperty(start, isNegated: c == 'P', builder);
            return true;
        }

        IReadOnlyList<CodePointRange>? ranges = c switch
        {
            'd' or 'D' => ClassEscapes.Digit,
            'w' or 'W' => Word(),
            's' or 'S' => ClassEscapes.Space,
            _ => null,
        };
        if (ranges is null)
        {
            return false;
        }

        _position++;
        if (char.IsUpper(c))
        {
            builder.AddComplement(ranges);
        }
        else
        {
            builder.Add(ranges);
        }

        return true;
    }

    private void ParseProperty(int start, bool isNegated, CharClassBuilder builder)
    {
        string property;
        if (Accept('{'))
        {
            int close = _text.IndexOf('}', _position, _end - _position);
            if (close < 0)
            {
                Fail(start, "'{' is never closed");
                return;
            }

            property = _text.Substring(_position, close - _position);
            _position = close + 1;
        }
        else if (!AtEnd)
        {
            property = _text.Substring(_position++, 1);
            Warn(PatternIssueKind.Foreign, start, "a Unicode property without braces");
        }
        else
        {
            Fail(start, "'\\p' names no Unicode property");
            return;
        }

        switch (UnicodeProperties.Add(property, isNegated, builder))
        {
            case PatternIssueKind.Foreign:
                Warn(PatternIssueKind.Foreign, start, $"'{Show(property)}' as a Unicode property");
                break;
            case PatternIssueKind.Unsupported:
                Fail(start, $"the Unicode property '{Show(property)}'", PatternIssueKind.Unsupported);
                break;
        }
    }
}
