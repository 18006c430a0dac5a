using System;
using System.Collections.Generic;
using Specimen.Reading.Patterns.Unicode;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>
/// Reads ECMA-262's Unicode-mode patterns (§22.2.1), what its Annex B adds, and what authors carry over from Python, PCRE, Java and .NET
/// where the meaning is plain. Never throws; the first error ends it.
/// </summary>
internal sealed partial class PatternParser
{
    /// <summary>How deep groups may nest, which bounds the recursion here and in all that walks the tree.</summary>
    private const int MaxDepth = 128;

    // Nobody reads more about one pattern.
    private const int MaxWarnings = 8;

    private readonly string _text;
    private readonly PatternGroups _groups;
    private readonly int _end;
    private readonly List<PatternIssue> _warnings = [];
    private int _position;
    private int _depth;
    private int _captures;
    private PatternFlags _flags;

    /// <summary>Reads a part of a text.</summary>
    public PatternParser(string text, int start, int end, PatternFlags flags)
    {
        _text = text;
        _position = start;
        _end = end;
        _flags = flags;
        _groups = PatternGroups.Scan(text, start, end);
    }

    /// <summary>Why the pattern can't be used; null as long as it can.</summary>
    public PatternIssue? Error { get; private set; }

    public IReadOnlyList<PatternIssue> Warnings => _warnings;

    private bool AtEnd => _position >= _end;

    private char Current => _position < _end ? _text[_position] : '\0';

    public PatternNode Parse()
    {
        PatternNode root = ParseAlternation();
        if (!AtEnd)
        {
            Fail(_position, "')' closes nothing");
        }

        return root;
    }

    private PatternNode ParseAlternation()
    {
        var branches = new List<PatternNode>();
        do
        {
            branches.Add(ParseSequence());
        }
        while (Accept('|'));
        return AlternationNode.Of(branches);
    }

    private PatternNode ParseSequence()
    {
        var items = new List<PatternNode>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            int start = _position;
            PatternNode term = ParseTerm(out Repeatable repeatable);
            items.Add(ParseQuantifier(term, start, repeatable));
        }

        return SequenceNode.Of(items);
    }

    private PatternNode ParseTerm(out Repeatable repeatable)
    {
        int start = _position;
        char c = Current;
        switch (c)
        {
            case '^' or '$':
                _position++;
                repeatable = Repeatable.No;
                return Anchor(isStart: c == '^');
            case '(':
                return ParseGroup(out repeatable);
        }

        repeatable = Repeatable.Yes;
        switch (c)
        {
            case '.':
                _position++;
                return Dot();
            case '[':
                return new SetNode(ParseClass());
            case '\\':
                return ParseEscape(out repeatable);
            case '*' or '+' or '?':
                return Fail(start, $"'{c}' has nothing to repeat");
            case '{' when ReadBounds(start, out _, out _, out _) is not null:
                return Fail(start, "'{' has nothing to repeat");
            case '{' or '}' or ']':
                Warn(PatternIssueKind.Legacy, start, $"'{c}' stands for itself without a backslash");
                break;
        }

        return Literal(ReadCodePoint());
    }

    private PatternNode Anchor(bool isStart)
    {
        if ((_flags & PatternFlags.Multiline) == 0)
        {
            return new AnchorNode(isStart);
        }

        // Not next to a character that is no line terminator.
        var inLine = new CharClassBuilder { IsNegated = true };
        inLine.Add(ClassEscapes.LineTerminator);
        return new LookNode(new SetNode(inLine.Build(ignoreCase: false)), isAhead: !isStart, isNegated: true);
    }

    private SetNode Dot()
    {
        var any = new CharClassBuilder { IsNegated = true };
        if ((_flags & PatternFlags.DotAll) == 0)
        {
            any.Add(ClassEscapes.LineTerminator);
        }

        return new SetNode(any.Build(ignoreCase: false));
    }

    private SetNode Literal(int codePoint)
    {
        if ((_flags & PatternFlags.IgnoreCase) == 0)
        {
            return new SetNode(CharClass.Of(codePoint));
        }

        var folded = new CharClassBuilder();
        folded.Add(codePoint, codePoint);
        return new SetNode(folded.Build(ignoreCase: true));
    }

    private int ReadCodePoint()
    {
        int codePoint = Utf16.CodePointAt(_text, _position, _end);
        _position += codePoint < Utf16.FirstPair ? 1 : 2;
        return codePoint;
    }

    private bool Accept(char c)
    {
        if (AtEnd || _text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool Accept(string value)
    {
        if (value.Length > _end - _position || string.CompareOrdinal(_text, _position, value, 0, value.Length) != 0)
        {
            return false;
        }

        _position += value.Length;
        return true;
    }

    private EmptyNode Fail(int offset, string message, PatternIssueKind kind = PatternIssueKind.Malformed)
    {
        Error ??= new PatternIssue(kind, offset, message);
        _position = _end;
        return EmptyNode.Instance;
    }

    private void Warn(PatternIssueKind kind, int offset, string message)
    {
        bool isNew = !_warnings.Exists(warning => string.Equals(warning.Message, message, StringComparison.Ordinal));
        if (isNew && _warnings.Count < MaxWarnings)
        {
            _warnings.Add(new PatternIssue(kind, offset, message));
        }
    }

    /// <summary>
    /// A part of the pattern as a message can show it; a stand-in for one with unprintable characters, and for a long one.
    /// </summary>
    private static string Show(string part)
    {
        bool isPlain = part.Length <= 40;
        foreach (char c in part)
        {
            isPlain &= c is >= ' ' and <= '~';
        }

        return isPlain ? part : "…";
    }

    /// <summary>Whether a quantifier may follow.</summary>
    private enum Repeatable
    {
        Yes,

        /// <summary>Only by Annex B: a lookahead.</summary>
        Legacy,
        No,
    }
}
