namespace Specimen.Reading.Patterns.Syntax;

internal sealed partial class PatternParser
{
    private PatternNode ParseQuantifier(PatternNode term, int start, Repeatable repeatable)
    {
        int at = _position;
        if (AtEnd || ReadBounds(at, out int min, out int max, out string? foreign) is not { } length)
        {
            return term;
        }

        if (repeatable == Repeatable.No)
        {
            return Fail(at, $"'{Current}' has nothing to repeat");
        }

        if (min > max)
        {
            return Fail(at, "the numbers between the braces are out of order");
        }

        if (repeatable == Repeatable.Legacy)
        {
            Warn(PatternIssueKind.Legacy, start, "a lookahead is repeated");
        }

        if (foreign is not null)
        {
            Warn(PatternIssueKind.Foreign, at, foreign);
        }

        _position += length;
        bool isLazy = Accept('?');
        bool isPossessive = !isLazy && Accept('+');
        if (isPossessive)
        {
            Warn(PatternIssueKind.Foreign, at, "a possessive quantifier");
        }

        if (!AtEnd && ReadBounds(_position, out _, out _, out _) is not null)
        {
            return Fail(_position, $"'{Current}' has nothing to repeat");
        }

        PatternNode repeated = Repeat(term, start, min, max, isLazy);
        return isPossessive ? Atomic(start, repeated) : repeated;
    }

    private PatternNode Repeat(PatternNode body, int start, int min, int max, bool isLazy)
    {
        if (min == 1 && max == 1)
        {
            return body;
        }

        if (body is LookNode)
        {
            // Nothing is taken, so any iteration is like the first, and one that need not be isn't.
            return min == 0 ? EmptyNode.Instance : body;
        }

        if (max > 0 && body.CanBeEmpty && body.Has(PatternTraits.Groups))
        {
            // ECMA-262 §22.2.2.3.1 undoes an empty iteration with what it captured; .NET keeps it.
            bool sameInBoth = min == 0 && max == 1 && !body.Has(PatternTraits.Looks);
            if (!sameInBoth)
            {
                return Fail(start, "a back-reference to a group in a repetition that can match nothing", PatternIssueKind.Unsupported);
            }
        }

        bool isNothing = body is EmptyNode || (max == 0 && !body.Has(PatternTraits.Groups));
        return isNothing ? EmptyNode.Instance : new RepeatNode(body, min, max, isLazy);
    }

    /// <summary>The length of the quantifier at an index, without what makes it lazy; null where there is none.</summary>
    private int? ReadBounds(int index, out int min, out int max, out string? foreign)
    {
        (min, max, foreign) = (0, RepeatNode.Unbounded, null);
        switch (index < _end ? _text[index] : '\0')
        {
            case '*':
                return 1;
            case '+':
                min = 1;
                return 1;
            case '?':
                max = 1;
                return 1;
            case '{':
                return ReadBraces(index, ref min, ref max, ref foreign);
            default:
                return null;
        }
    }

    private int? ReadBraces(int open, ref int min, ref int max, ref string? foreign)
    {
        int i = open + 1;
        int? least = ReadNumber(ref i);
        int? most = least;
        if (i < _end && _text[i] == ',')
        {
            i++;
            most = ReadNumber(ref i);
            if (least is null && most is not null)
            {
                least = 0;
                foreign = "'{,n}' as a quantifier";
            }

            most ??= RepeatNode.Unbounded;
        }

        if (least is null || i >= _end || _text[i] != '}')
        {
            return null;
        }

        (min, max) = (least.Value, most!.Value);
        return i + 1 - open;
    }

    /// <summary>The number at an index, at most <see cref="int.MaxValue"/>; null where there is none.</summary>
    private int? ReadNumber(ref int index)
    {
        int? number = null;
        for (; index < _end && _text[index] is >= '0' and <= '9'; index++)
        {
            long next = ((number ?? 0) * 10L) + _text[index] - '0';
            number = next > int.MaxValue ? int.MaxValue : (int)next;
        }

        return number;
    }
}
