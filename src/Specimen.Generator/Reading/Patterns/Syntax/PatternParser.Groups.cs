namespace Specimen.Reading.Patterns.Syntax;

internal sealed partial class PatternParser
{
    // Printed greedy, it would match something else first, and here the first match is the only one.
    private const string LazyEmpty = "a lazy repetition that can match nothing, where only the first match counts";

    private PatternNode ParseGroup(out Repeatable repeatable)
    {
        int open = _position++;
        repeatable = Repeatable.Yes;
        if (!Accept('?'))
        {
            return Capture(open);
        }

        if (Accept(':'))
        {
            return ParseBody(open, _flags);
        }

        if (Accept('='))
        {
            repeatable = Repeatable.Legacy;
            return ParseLook(open, isAhead: true, isNegated: false);
        }

        if (Accept('!'))
        {
            repeatable = Repeatable.Legacy;
            return ParseLook(open, isAhead: true, isNegated: true);
        }

        if (Accept("<="))
        {
            repeatable = Repeatable.No;
            return ParseLook(open, isAhead: false, isNegated: false);
        }

        if (Accept("<!"))
        {
            repeatable = Repeatable.No;
            return ParseLook(open, isAhead: false, isNegated: true);
        }

        return Accept('<') ? ParseName(open) : ParseForeignGroup(open, out repeatable);
    }

    private PatternNode ParseForeignGroup(int open, out Repeatable repeatable)
    {
        repeatable = Repeatable.Yes;
        if (Accept("P<"))
        {
            Warn(PatternIssueKind.Foreign, open, "'(?P<name>' for '(?<name>'");
            return ParseName(open);
        }

        if (Accept("P="))
        {
            Warn(PatternIssueKind.Foreign, open, "'(?P=name)' for '\\k<name>'");
            return ParseReference(open, ')');
        }

        if (Accept('>'))
        {
            Warn(PatternIssueKind.Foreign, open, "an atomic group '(?>'");
            return Atomic(open, ParseBody(open, _flags));
        }

        if (Accept('#'))
        {
            Warn(PatternIssueKind.Foreign, open, "a comment '(?#'");
            repeatable = Repeatable.No;
            _position = PatternGroups.CommentEnd(_text, open, _end);
            return Accept(')') ? EmptyNode.Instance : Fail(open, "'(' is never closed");
        }

        return ParseFlags(open, out repeatable);
    }

    /// <summary><c>(?i:…)</c>, ECMA-262 since 2025, and <c>(?i)</c>, elsewhere: for the rest of the group around it.</summary>
    private PatternNode ParseFlags(int open, out Repeatable repeatable)
    {
        repeatable = Repeatable.Yes;
        PatternFlags flags = _flags;
        bool isOff = false;
        for (; !AtEnd && Current is not (':' or ')'); _position++)
        {
            PatternFlags flag = Current switch
            {
                'i' => PatternFlags.IgnoreCase,
                'm' => PatternFlags.Multiline,
                's' => PatternFlags.DotAll,
                _ => PatternFlags.None,
            };
            if (Current == '-' && !isOff)
            {
                isOff = true;
            }
            else if (flag == PatternFlags.None && Current != 'u')
            {
                string start = Show(_text.Substring(open, _position + 1 - open));
                return Fail(open, $"a group that starts with '{start}'", PatternIssueKind.Unsupported);
            }

            flags = isOff ? flags & ~flag : flags | flag;
        }

        if (Accept(':'))
        {
            return ParseBody(open, flags);
        }

        if (!Accept(')'))
        {
            return Fail(open, "'(' is never closed");
        }

        Warn(PatternIssueKind.Foreign, open, "flags for the rest of the pattern");
        _flags = flags;
        repeatable = Repeatable.No;
        return EmptyNode.Instance;
    }

    private PatternNode ParseLook(int open, bool isAhead, bool isNegated)
    {
        PatternNode body = ParseBody(open, _flags);
        return body.Has(PatternTraits.Groups) && body.Has(PatternTraits.LazyEmpties)
            ? Fail(open, LazyEmpty, PatternIssueKind.Unsupported)
            : new LookNode(body, isAhead, isNegated);
    }

    private PatternNode Atomic(int start, PatternNode body) => body.Has(PatternTraits.LazyEmpties)
        ? Fail(start, LazyEmpty, PatternIssueKind.Unsupported)
        : new AtomicNode(body);

    private PatternNode ParseName(int open)
    {
        string? name = ReadName('>');
        return name is null ? Fail(open, "the name of a group has to be an identifier") : Capture(open);
    }

    private PatternNode Capture(int open)
    {
        int number = ++_captures;
        PatternNode body = ParseBody(open, _flags);
        return _groups.IsReferred(number) ? new GroupNode(number, body) : body;
    }

    private PatternNode ParseBody(int open, PatternFlags flags)
    {
        if (++_depth > MaxDepth)
        {
            return Fail(open, "groups nest too deep", PatternIssueKind.Unsupported);
        }

        PatternFlags outer = _flags;
        _flags = flags;
        PatternNode body = ParseAlternation();
        _flags = outer;
        _depth--;
        return Accept(')') || Error is not null ? body : Fail(open, "'(' is never closed");
    }

    private PatternNode ParseReference(int start, char close)
    {
        string? name = ReadName(close);
        return (name is null ? 0 : _groups.NumberOf(name)) switch
        {
            0 => Fail(start, "a back-reference names no group"),
            -1 => Fail(start, "a back-reference to a name that several groups have", PatternIssueKind.Unsupported),
            int number => Reference(start, number),
        };
    }

    private PatternNode Reference(int start, int number) => (_flags & PatternFlags.IgnoreCase) == 0
        ? new BackReferenceNode(number)
        : Fail(start, "a back-reference where case is ignored", PatternIssueKind.Unsupported);

    /// <summary>The identifier in front of what closes it, which is taken too; null where there is something else.</summary>
    private string? ReadName(char close)
    {
        int stop = _text.IndexOf(close, _position, _end - _position);
        if (stop <= _position || _text[_position] is >= '0' and <= '9')
        {
            return null;
        }

        string name = _text.Substring(_position, stop - _position);
        foreach (char c in name)
        {
            // Beyond ASCII nothing is checked: names have no meaning of their own.
            if (c < 0x80 && c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$'))
            {
                return null;
            }
        }

        _position = stop + 1;
        return name;
    }
}
