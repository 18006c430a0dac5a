using System;
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

    private readonly StringBuilder _text = new(4096);
    private int _indent;
    private bool _isBehindBlock;

    public int Length => _text.Length;

    /// <summary>An empty line.</summary>
    public void Line()
    {
        _isBehindBlock = false;
        _text.Append('\n');
    }

    public void Line(string line)
    {
        Start();
        _text.Append(line).Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref LineHandler line) => _text.Append('\n');

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
                _text.Append(lines, start, end - start);
            }

            _text.Append('\n');
            start = end + 1;
        }
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

    /// <summary>The text so far, and a body behind it.</summary>
    /// <exception cref="InvalidOperationException">A block is still open, which is a mistake of the emitter.</exception>
    public SourceText ToSourceText(SourceWriter body) => _indent + body._indent == 0
        ? SourceText.From(_text.Append(body._text).ToString(), s_utf8)
        : throw new InvalidOperationException("A block is open.");

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private void Start()
    {
        if (_isBehindBlock)
        {
            Line();
        }

        Indent();
    }

    private void Indent() => _text.Append(' ', _indent * IndentSize);

    /// <summary>Takes the parts of an interpolated line.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineHandler
    {
        private readonly StringBuilder _text;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            writer.Start();
            _text = writer._text;
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted(char c) => _text.Append(c);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
