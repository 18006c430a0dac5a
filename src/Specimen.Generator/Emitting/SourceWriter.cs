using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Emitting;

/// <summary>
/// Writes C# line by line with the right indentation and <c>\n</c>. Interpolated lines go straight into the buffer: emitting a
/// large document makes no string for each of its lines.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private char[] _text = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _length;
    private int _indent;
    private bool _isBehindBlock;

    public int Length => _length;

    /// <summary>An empty line.</summary>
    public void Line()
    {
        _isBehindBlock = false;
        Append('\n');
    }

    public void Line(string line)
    {
        Start();
        Append(line);
        Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref LineHandler line) => Append('\n');

    /// <summary>Several lines, given as they shall look but for the indentation.</summary>
    public void Lines(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            if (end > start)
            {
                Indent();
                Append(lines.AsSpan(start, end - start));
            }

            Append('\n');
            start = end + 1;
        }
    }

    /// <summary>Lines that were written before, at the same depth.</summary>
    /// <param name="start">The <see cref="Length"/> in front of them.</param>
    /// <param name="end">That behind them.</param>
    public void Repeat(int start, int end)
    {
        // First: the lines may move to a larger buffer.
        Reserve(end - start);
        Append(_text.AsSpan(start, end - start));
    }

    /// <summary>An empty line in front of each of several but the first.</summary>
    public void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            Line();
        }

        isFirst = false;
    }

    /// <summary>Opens a block under the line written last.</summary>
    public void Open()
    {
        Line("{");
        _indent++;
    }

    /// <summary>Closes a block; what is written behind it, unless another block ends there, stands behind an empty line.</summary>
    public void Close(string end = "}")
    {
        _indent--;
        _isBehindBlock = false;
        Line(end);
        _isBehindBlock = true;
    }

    /// <summary>Says that what follows belongs to the block that was closed.</summary>
    public void Continue() => _isBehindBlock = false;

    /// <summary>Indents what follows without a brace.</summary>
    public void Push() => _indent++;

    public void Pop()
    {
        _indent--;
        _isBehindBlock = false;
    }

    /// <summary>The text so far, and a body behind it. Both writers end with it: their buffers go back.</summary>
    /// <exception cref="InvalidOperationException">A block is still open, which is a mistake of the emitter.</exception>
    public SourceText ToSourceText(SourceWriter body)
    {
        if (_indent + body._indent != 0)
        {
            throw new InvalidOperationException("A block is open.");
        }

        Append(body._text.AsSpan(0, body._length));
        string text = new(_text, 0, _length);
        body.Return();
        Return();
        return SourceText.From(text, s_utf8);
    }

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private void Return()
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }

    private void Start()
    {
        if (_isBehindBlock)
        {
            Line();
        }

        Indent();
    }

    private void Indent()
    {
        int count = _indent * IndentSize;
        Reserve(count);
        _text.AsSpan(_length, count).Fill(' ');
        _length += count;
    }

    private void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    private void Append(string? text)
    {
        if (text is not null)
        {
            Reserve(text.Length);
            text.CopyTo(0, _text, _length, text.Length);
            _length += text.Length;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }
    }

    /// <summary>Takes the parts of an interpolated line.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineHandler
    {
        private readonly SourceWriter _writer;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            writer.Start();
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => _writer.Append(text);

        public void AppendFormatted(char c) => _writer.Append(c);

        public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
