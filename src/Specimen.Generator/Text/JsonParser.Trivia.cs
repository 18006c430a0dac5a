using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;

namespace Specimen.Text;

/// <content>What stands between the tokens, and the reports of what is wrong.</content>
internal sealed partial class JsonParser
{
    // Of each of these one report is enough: who writes them does so all over the file.
    private bool _commentReported;
    private bool _trailingCommaReported;
    private bool _whiteSpaceReported;
    private bool _depthReported;

    private void SkipTrivia()
    {
        string text = _text;
        int index = _position;
        while ((uint)index < (uint)text.Length && text[index] is ' ' or '\n' or '\r' or '\t')
        {
            index++;
        }

        _position = index;
        if (Current is '/' or > '\x7F')
        {
            SkipForeignTrivia();
        }
    }

    /// <summary>Skips, with a report, what other notations allow between tokens and JSON doesn't.</summary>
    private void SkipForeignTrivia()
    {
        while (!_failed)
        {
            int start = _position;
            if (Current == '/' && At(start + 1) is '/' or '*')
            {
                SkipComment();
                ReportOnce(ref _commentReported, SpanFrom(start), "JSON has no comments; they are skipped");
            }
            else if (IsForeignWhiteSpace(Current))
            {
                _position++;
                ReportOnce(
                    ref _whiteSpaceReported,
                    SpanFrom(start),
                    "This character is no white space in JSON; it is skipped, replace it by a space");
            }
            else if (Current is ' ' or '\n' or '\r' or '\t')
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>White space that comes with text copied from web pages: no-break spaces, zero-width spaces and the like.</summary>
    private static bool IsForeignWhiteSpace(char c) => c > '\x7F' && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF');

    private void SkipComment()
    {
        int start = _position;
        if (At(start + 1) == '/')
        {
            int length = _text.AsSpan(start).IndexOfAny('\n', '\r');
            _position = length < 0 ? _text.Length : start + length;
            return;
        }

        int end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        _position = end < 0 ? _text.Length : end + 2;
        if (end < 0)
        {
            Fail(JsonMistake.UnclosedComment(start));
        }
    }

    /// <summary>Reports the syntax error that ends the reading; what follows from it isn't reported.</summary>
    private void Fail((TextSpan Span, string Message) mistake)
    {
        if (!_failed)
        {
            _failed = true;
            _problems.Add(Descriptors.Malformed, mistake.Span, mistake.Message);
        }
    }

    private void ReportTrailingComma(int comma) =>
        ReportOnce(
            ref _trailingCommaReported,
            new TextSpan(comma, 1),
            "JSON allows no comma after the last item; it is skipped, remove it");

    private void ReportControlCharacter() =>
        ReportNotStrict(
            new TextSpan(_position, 1),
            $"The control character U+{(int)Current:X4} must be written as an escape in a string; it is read as it stands");

    private void ReportUnpairedSurrogate(TextSpan span) =>
        ReportNotStrict(
            span,
            $"The escape {_text.Substring(span.Start, span.Length)} is half of a surrogate pair and no character; U+FFFD is read");

    private void ReportDepth()
    {
        if (!_depthReported)
        {
            _depthReported = true;
            _problems.Add(Descriptors.TooDeep, new TextSpan(_position, 1), TextLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void ReportOnce(ref bool reported, TextSpan span, string message)
    {
        if (!reported && !_failed)
        {
            reported = true;
            ReportNotStrict(span, message);
        }
    }

    private void ReportNotStrict(TextSpan span, string message) => _problems.Add(Descriptors.NotStrict, span, message);
}
