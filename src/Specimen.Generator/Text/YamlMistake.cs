using System;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>Says in plain words what the YAML library found wrong, whose own messages name the rules of its scanner.</summary>
internal static class YamlMistake
{
    // By a part of the library's message; the first that fits counts.
    private static readonly (string Part, string Words)[] s_words =
    [
        ("found invalid tab", "a tab indents this line; YAML indents by spaces only"),
        ("a tab character", "a tab indents this line; YAML indents by spaces only"),
        ("could not find expected ':'", "expected ':' after this name"),
        ("did not find expected key", "expected a name and ':' at the indentation of this mapping; check the lines here and before"),
        ("did not find expected '-'", "expected '-' at the indentation of this list; check the indentation here"),
        ("found invalid mapping", "a ':' can't stand here; put a text that contains ': ' in quotes, or check the indentation"),
        ("Mapping values are not allowed", "a ':' can't stand here; put a text that contains ': ' in quotes, or check the indentation"),
        ("Block sequence entries are not allowed", "a '-' can't stand here; start the list on a line of its own"),
        ("found unexpected end of stream", "this quoted text is not closed; its closing quote is missing"),
        ("unexpected document indicator", "this quoted text is not closed before the document ends; its closing quote is missing"),
        ("unknown escape character", "this text has an unknown escape; write a backslash in double quotes as \\\\, or use single quotes"),
        ("hexadecimal number", "this text has an escape without its hexadecimal digits; write a backslash in double quotes as \\\\"),
        ("invalid Unicode", "this text has an escape that names no character"),
        ("wrong indentation", "this quoted text is not closed, or goes on in a line that is not indented enough"),
        ("',' or ']'", "expected ',' or ']' here; a comma or the closing bracket of a list is missing"),
        ("',' or '}'", "expected ',' or '}' here; a comma or the closing brace of a mapping is missing"),
        ("cannot start any token", "this character can't start a text; put the text in quotes"),
        ("expected node content", "expected a value here"),
        ("<document end>", "expected the end of the document; check the indentation here, and quotes and brackets before it"),
        ("undefined tag handle", "this tag's prefix is not declared by a %TAG line"),
        ("in first line", "an empty line that starts this text has more spaces than its first line; remove the spaces"),
        ("above first content line", "an empty line that starts this text has more spaces than its first line; remove the spaces"),
        ("invalid comment", "a '#' stands right behind other text; put a space before a comment"),
        ("comment between adjacent scalars", "this text follows a comment, which ended the one before; remove the comment"),
        ("scanning a tag", "this tag is malformed; put a text that starts with '!' in quotes"),
        ("anchor or alias", "a name must follow '&' and '*'; put a text that starts with one of them in quotes"),
        ("block scalar", "behind '|' or '>' only a digit for the indentation, '+' or '-', and a comment can stand"),
        ("directive", "this line is malformed; put a text that starts with '%' in quotes"),
        ("incompatible YAML document", "this version of YAML is not known; write %YAML 1.2"),
    ];

    /// <summary>
    /// Whether the library's message is about the end of the stretch that it names: the scanner stopped there. Otherwise the start is to
    /// blame.
    /// </summary>
    public static bool IsAtEnd(string message) =>
        message.StartsWith("While scanning a", StringComparison.Ordinal)
        && message.IndexOf("found unexpected", StringComparison.Ordinal) < 0
        && message.IndexOf("wrong indentation", StringComparison.Ordinal) < 0;

    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the library found the error.</param>
    /// <param name="message">The library's message; empty if it has none that is meant for users.</param>
    public static (TextSpan Span, string Message) At(string text, int position, string message)
    {
        string words = "this can't be read; check the indentation here, and quotes and brackets before it";
        foreach ((string part, string candidate) in s_words)
        {
            if (message.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                words = candidate;
                break;
            }
        }

        return (new TextSpan(position, position < text.Length ? 1 : 0), $"The YAML is malformed: {words}");
    }
}
