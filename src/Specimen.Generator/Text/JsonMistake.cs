using System;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>
/// Says in plain words what is wrong with a text that isn't JSON: what was expected, what stands there, what to do. Examples are pasted
/// from documentation, source code and logs, so what those look like is recognised.
/// </summary>
internal static class JsonMistake
{
    private const int LongestQuote = 40;

    /// <summary>Whether <paramref name="c"/> continues a word or number, so that a literal before it has not ended.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '.' or '+' or '-';

    public static (TextSpan Span, string Message) AfterRoot(string text, int position) =>
        (CharacterAt(text, position), text[position] switch
        {
            '{' or '[' => "Expected the end of the file, found a second value; only the first is read, give each a file of its own",
            '}' or ']' =>
                $"Expected the end of the file, found {Found(text, position)}, which closes nothing; remove it or add what it closes",
            ',' => "Expected the end of the file, found ','; several values must stand between '[' and ']'",
            _ => $"Expected the end of the file, found {Found(text, position)}; remove what follows the value",
        });

    public static (TextSpan Span, string Message) NoValue(string text, int position)
    {
        if (position >= text.Length)
        {
            return (CharacterAt(text, position), "Expected a value, found the end of the file; the text is probably cut off");
        }

        return text[position] switch
        {
            '-' or '+' or '.' when !IsEllipsis(text, position) => BadNumber(text, position),
            ',' or '}' or ']' => (
                CharacterAt(text, position),
                $"Expected a value, found {Found(text, position)}; add the value, or remove the comma or the name before it"),
            '<' => (
                CharacterAt(text, position),
                "Expected a value, found '<'; this looks like HTML, XML or a placeholder, replace it by the JSON"),
            _ => Foreign(text, position) ?? NoValueButWord(text, position),
        };
    }

    private static (TextSpan Span, string Message) NoValueButWord(string text, int position)
    {
        TextSpan span = WordAt(text, position);
        if (span.IsEmpty)
        {
            return (CharacterAt(text, position), $"Expected a value, found {Found(text, position)}");
        }

        string word = text.Substring(span.Start, span.Length);
        return (span, word switch
        {
            "NaN" or "Infinity" => $"Expected a value, found '{word}'; JSON has no such number, write null or a string",
            "True" or "TRUE" or "False" or "FALSE" =>
                $"Expected a value, found '{word}'; JSON writes {(word[0] == 'T' ? "true" : "false")} in lower case",
            "Null" or "NULL" or "None" or "nil" or "undefined" => $"Expected a value, found '{word}'; JSON writes null",
            _ => $"Expected a value, found '{Shortened(word)}'; a string must stand in double quotes",
        });
    }

    public static (TextSpan Span, string Message) NoName(string text, int position, int objectStart)
    {
        if (position >= text.Length || text[position] == ']')
        {
            return NoSeparator(text, position, objectStart);
        }

        if (Foreign(text, position) is { } mistake)
        {
            return mistake;
        }

        if (text[position] == '{' && text[position - 1] == '{')
        {
            return (new TextSpan(position - 1, 2), "Found '{{', which begins a variable of a template; put a value in its place, or within double quotes");
        }

        TextSpan word = WordAt(text, position);
        string advice = word.IsEmpty ? "" : $"; write \"{Shortened(text.Substring(word.Start, word.Length))}\"";
        return (
            word.IsEmpty ? CharacterAt(text, position) : word,
            $"Expected a name in double quotes, found {Found(text, position)}{advice}");
    }

    public static (TextSpan Span, string Message) NoColon(string text, int position, TextSpan name) =>
        (CharacterAt(text, position),
        $"Expected ':' after the name {Shortened(text.Substring(name.Start, name.Length))}, found {Found(text, position)}");

    public static (TextSpan Span, string Message) NoSeparator(string text, int position, int collectionStart)
    {
        (char close, string what) = text[collectionStart] == '{' ? ('}', "object") : (']', "array");
        if (position >= text.Length || text[position] is '}' or ']')
        {
            string advice = position >= text.Length ? "; the text is probably cut off" : "";
            return (
                CharacterAt(text, position),
                $"Expected '{close}' to close the {what} of line {LineOf(text, collectionStart)}, found {Found(text, position)}{advice}");
        }

        bool valueFollows = text[position] is '"' or '{' or '[' or '-' || char.IsLetterOrDigit(text[position]);
        return Foreign(text, position) ?? (
            CharacterAt(text, position),
            $"Expected ',' or '{close}' after this value, found {Found(text, position)}; "
            + (valueFollows ? "a comma is probably missing" : "remove it or replace it by a comma"));
    }

    public static (TextSpan Span, string Message) BadNumber(string text, int position)
    {
        TextSpan span = WordAt(text, position);
        string word = text.Substring(span.Start, span.Length);
        string digits = word.TrimStart('-', '+');
        char first = digits.Length > 0 ? digits[0] : '\0';
        char second = digits.Length > 1 ? digits[1] : '\0';
        string advice = first switch
        {
            '\0' => "a digit must follow the sign",
            'N' or 'I' => "JSON has no such number, write null or a string",
            '.' => "a digit must stand before the '.'",
            '0' when second is 'x' or 'X' => "JSON has no hexadecimal numbers, write it in decimal or in double quotes",
            '0' when second is >= '0' and <= '9' => "a number has no leading zeros, remove them or put it in double quotes",
            _ when word[0] == '+' => "a number has no '+' before it, remove it",
            _ when word[word.Length - 1] is '.' or '+' or '-' or 'e' or 'E' => "a digit must follow at its end",
            _ => "put it in double quotes if it is a string",
        };
        return (span, $"'{Shortened(word)}' is not a JSON number; {advice}");
    }

    public static (TextSpan Span, string Message) UnclosedString(TextSpan span) =>
        (span, "This string is not closed in its line; a '\"' is missing, and a line break inside a string is written as \\n");

    public static (TextSpan Span, string Message) UnclosedComment(int position) =>
        (new TextSpan(position, 2), "This comment is not closed by '*/', and JSON has no comments; remove it");

    public static (TextSpan Span, string Message) BadEscape(string text, int position) =>
        position + 1 < text.Length && text[position + 1] == 'u'
            ? (TextSpan.FromBounds(position, position + 2), "Expected four hexadecimal digits after '\\u'")
            : (TextSpan.FromBounds(position, Math.Min(position + 2, text.Length)),
                $"Expected one of \"\\/bfnrtu after '\\', found {Found(text, position + 1)}; a backslash itself is written as \\\\");

    /// <summary>What is no JSON wherever it stands: other quotes, and the ellipsis of shortened examples.</summary>
    private static (TextSpan Span, string Message)? Foreign(string text, int position) =>
        text[position] switch
        {
            '\'' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' => (
                CharacterAt(text, position),
                $"Found the quote {text[position]}; JSON puts names and strings in straight double quotes, \""),
            '.' or '\u2026' when IsEllipsis(text, position) => (
                WordAt(text, position),
                "Found an ellipsis; JSON can't say that something is left out, remove it or put the full example here"),
            '#' => (CharacterAt(text, position), "Found '#'; JSON has no comments, remove it"),
            _ => null,
        };

    private static bool IsEllipsis(string text, int position) =>
        text[position] == '\u2026' || string.CompareOrdinal(text, position, "...", 0, 3) == 0;

    private static TextSpan WordAt(string text, int position)
    {
        int end = position;
        while (end < text.Length && (IsWordCharacter(text[end]) || text[end] == '\u2026'))
        {
            end++;
        }

        return TextSpan.FromBounds(position, end);
    }

    private static TextSpan CharacterAt(string text, int position) => new(Math.Min(position, text.Length), LengthAt(text, position));

    private static string Found(string text, int position)
    {
        int length = LengthAt(text, position);
        if (length == 0)
        {
            return "the end of the file";
        }

        return length == 1 && (text[position] <= ' ' || char.IsControl(text, position) || char.IsSurrogate(text, position))
            ? $"the character U+{(int)text[position]:X4}"
            : $"'{text.Substring(position, length)}'";
    }

    /// <summary>How many UTF-16 units the character at <paramref name="position"/> takes; none at the end of the text.</summary>
    private static int LengthAt(string text, int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        return position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 1;
    }

    private static string Shortened(string quoted) =>
        quoted.Length <= LongestQuote ? quoted : quoted.Substring(0, LongestQuote) + "…";

    private static int LineOf(string text, int position)
    {
        int line = 1;
        for (int i = 0; i < position; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                line++;
            }
        }

        return line;
    }
}
