using System;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specimen.Text;

/// <summary>The events of a YAML text with their places in it. An error ends them; nothing is thrown.</summary>
internal sealed class YamlEvents
{
    private readonly string _text;
    private readonly int _offset;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private bool _ended;

    public YamlEvents(string text)
    {
        // To the library a byte order mark is content, so it doesn't see it, and its marks count from behind it.
        _text = text;
        _offset = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        _scanner = new Scanner(new StringReader(_offset == 0 ? text : text.Substring(_offset)));
        _parser = new Parser(_scanner);
        MoveNext();
    }

    /// <summary>The event at hand; null after the last one.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>What is wrong with the text, if an error ended the events.</summary>
    public (TextSpan Span, string Message)? Error { get; private set; }

    /// <summary>
    /// Where the content moved past so far ends: a block ends there, though the library says so only where the next one starts.
    /// </summary>
    public int ContentEnd { get; private set; }

    public void MoveNext()
    {
        if (_ended)
        {
            return;
        }

        try
        {
            Current = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException exception)
        {
            // Some errors of the library have no place.
            bool isPlaced = exception.Start != Mark.Empty || exception.End != Mark.Empty;
            Mark mark = !isPlaced ? _scanner.CurrentPosition : YamlMistake.IsAtEnd(exception.Message) ? exception.End : exception.Start;
            Fail(mark, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Some malformed texts run into the library's checks of its own state.
            Fail(_scanner.CurrentPosition, message: "");
        }
    }

    /// <summary>Ends the events here, as if the text ended.</summary>
    public void Abandon()
    {
        _ended = true;
        Current = null;
    }

    /// <summary>Moves past the scalar or alias at hand and returns its place.</summary>
    public TextSpan Take(ParsingEvent leaf)
    {
        int start = PositionOf(leaf.Start);
        int end = PositionOf(leaf.End);
        if (leaf is Scalar { Value: "", Style: ScalarStyle.Plain })
        {
            // The library places what isn't there at the next token, or lets it reach that far.
            start = end > start ? start : TrimmedEnd(start, ContentEnd);
            end = PropertiesEnd(start, end);
        }

        ContentEnd = TrimmedEnd(Math.Max(start, end), start);
        MoveNext();
        return TextSpan.FromBounds(start, ContentEnd);
    }

    /// <summary>Moves past the start of an array or object and returns its position.</summary>
    public int TakeStart(NodeEvent start)
    {
        int position = PositionOf(start.Start);
        ContentEnd = Math.Max(ContentEnd, position);
        MoveNext();
        return position;
    }

    /// <summary>
    /// Moves past the end of an array or object, if it is there, and returns the span from <paramref name="start"/> to it.
    /// </summary>
    public TextSpan TakeEnd(int start, bool isFlow)
    {
        if (isFlow && Current is { } end)
        {
            ContentEnd = Math.Min(PositionOf(end.Start) + 1, _text.Length);
        }

        MoveNext();
        return TextSpan.FromBounds(start, Math.Max(start, ContentEnd));
    }

    /// <summary>The first character of what an event stands for.</summary>
    public TextSpan PlaceOf(ParsingEvent @event)
    {
        int start = PositionOf(@event.Start);
        return TextSpan.FromBounds(start, Math.Min(start + 1, _text.Length));
    }

    public int PositionOf(in Mark mark) => (int)Math.Min(mark.Index + _offset, _text.Length);

    private int TrimmedEnd(int end, int floor)
    {
        while (end > floor && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where an anchor or tag ends that stands for itself.</summary>
    private int PropertiesEnd(int start, int limit)
    {
        int end = start;
        while (end < limit && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or ']' or '}'))
        {
            end++;
        }

        return end;
    }

    private void Fail(in Mark mark, string message)
    {
        Abandon();
        Error = YamlMistake.At(_text, PositionOf(mark), message);
    }
}
