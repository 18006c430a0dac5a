using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;

namespace Specimen.Text;

/// <summary>
/// Reads JSON (RFC 8259) into nodes that know their place. At the first syntax error it closes what is open and returns what it has;
/// what is wrong but leaves no doubt, such as a comment, it reports and reads on.
/// </summary>
internal sealed partial class JsonParser
{
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private readonly ProblemList _problems = new();
    private readonly StringPool _strings;
    private readonly PendingStack<JsonNode> _items = new();
    private readonly PendingStack<JsonMember> _members = new();
    private int _position;
    private bool _failed;

    private JsonParser(string text, CancellationToken cancellationToken)
    {
        _text = text;
        _cancellationToken = cancellationToken;
        _strings = new StringPool(text.Length);
    }

    /// <summary>The character at the position, U+0000 at the end: no token starts with that.</summary>
    private char Current => At(_position);

    /// <summary>
    /// Reads <paramref name="text"/>, whose byte order mark is skipped if it has one. Throws nothing but the cancellation.
    /// </summary>
    public static ParsedText Parse(string text, CancellationToken cancellationToken) =>
        new JsonParser(text, cancellationToken).ParseText();

    private char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private ParsedText ParseText()
    {
        if (Current == '\uFEFF')
        {
            _position++;
        }

        SkipTrivia();
        if (_position == _text.Length && !_failed)
        {
            _problems.Add(Descriptors.Empty, new TextSpan(0, 0), _commentReported ? " but comments" : "");
            return new ParsedText(Root: null, _problems.ToSorted());
        }

        JsonNode? root = ParseValue(depth: 1);
        if (!_failed)
        {
            SkipTrivia();
            if (_position < _text.Length)
            {
                Fail(JsonMistake.AfterRoot(_text, _position));
            }
        }

        return new ParsedText(root, _problems.ToSorted());
    }

    /// <summary>Reads the value at the position; null where there is none.</summary>
    /// <param name="depth">The nesting of an array or object that stands here, the root being 1.</param>
    private JsonNode? ParseValue(int depth)
    {
        switch (Current)
        {
            case '"':
                int start = _position;
                return ParseString() is { } value ? new JsonString(SpanFrom(start), value) : null;
            case '{':
                return depth > TextLimits.Depth ? SkipNested() : ParseObject(depth);
            case '[':
                return depth > TextLimits.Depth ? SkipNested() : ParseArray(depth);
            case 't' when TryTake("true"):
                return new JsonBoolean(new TextSpan(_position - 4, 4), value: true);
            case 'f' when TryTake("false"):
                return new JsonBoolean(new TextSpan(_position - 5, 5), value: false);
            case 'n' when TryTake("null"):
                return new JsonNull(new TextSpan(_position - 4, 4));
            case '-' or (>= '0' and <= '9'):
                return ParseNumber();
            default:
                Fail(JsonMistake.NoValue(_text, _position));
                return null;
        }
    }

    private JsonObject ParseObject(int depth)
    {
        int start = _position++;
        int first = _members.Count;

        SkipTrivia();
        if (!TryTake('}'))
        {
            do
            {
                ParseMember(start, depth);
            }
            while (HasNext(start, '}'));
        }

        JsonMember[] members = UniqueMembers.Of(_members.Pop(first), _problems);
        return new JsonObject(SpanFrom(start), members);
    }

    private void ParseMember(int objectStart, int depth)
    {
        int start = _position;
        if (Current != '"')
        {
            Fail(JsonMistake.NoName(_text, start, objectStart));
            return;
        }

        if (ParseString() is not { } name)
        {
            return;
        }

        TextSpan nameSpan = SpanFrom(start);
        SkipTrivia();
        if (!TryTake(':'))
        {
            Fail(JsonMistake.NoColon(_text, _position, nameSpan));
            return;
        }

        SkipTrivia();
        if (ParseValue(depth + 1) is { } value)
        {
            _members.Push(new JsonMember(name, nameSpan, value));
        }
    }

    private JsonArray ParseArray(int depth)
    {
        int start = _position++;
        int first = _items.Count;

        SkipTrivia();
        if (!TryTake(']'))
        {
            do
            {
                if (ParseValue(depth + 1) is { } item)
                {
                    _items.Push(item);
                }
            }
            while (HasNext(start, ']'));
        }

        return new JsonArray(SpanFrom(start), _items.Pop(first));
    }

    /// <summary>After an item: takes the comma and says that an item follows it, or takes the closing bracket.</summary>
    private bool HasNext(int collectionStart, char close)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_failed)
        {
            return false;
        }

        SkipTrivia();
        int comma = _position;
        if (TryTake(','))
        {
            SkipTrivia();
            if (Current != close)
            {
                return !_failed;
            }

            ReportTrailingComma(comma);
        }

        if (!TryTake(close))
        {
            Fail(JsonMistake.NoSeparator(_text, _position, collectionStart));
        }

        return false;
    }

    /// <summary>Passes over an array or object that is nested too deeply, without recursion, and returns it empty.</summary>
    private JsonNode SkipNested()
    {
        int start = _position;
        ReportDepth();

        int open = 0;
        do
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (Current)
            {
                case '"':
                    ParseString();
                    break;
                case '{' or '[':
                    open++;
                    _position++;
                    break;
                case '}' or ']':
                    open--;
                    _position++;
                    break;
                default:
                    _position++;
                    break;
            }

            SkipTrivia();
            if (open > 0 && _position >= _text.Length)
            {
                Fail(JsonMistake.NoSeparator(_text, _position, start));
            }
        }
        while (open > 0 && !_failed);

        return _text[start] == '{' ? new JsonObject(SpanFrom(start), []) : new JsonArray(SpanFrom(start), []);
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, _position);

    private bool TryTake(char c)
    {
        if (Current != c)
        {
            return false;
        }

        _position++;
        return true;
    }
}
