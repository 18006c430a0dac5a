using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Emitting;

/// <summary>
/// A description of several lines as XML. Editors show the lines of a comment as one, so that paragraphs, lists and code, which descriptions
/// have in Markdown, must be elements to be seen as such.
/// </summary>
internal sealed class Prose
{
    private static readonly (string Html, string Text)[] s_blocks = [("<p>", "\n\n"), ("</p>", "\n\n"), ("<ul>", "\n"), ("</ul>", "\n\n"), ("<li>", "\n- "), ("</li>", "")];

    private readonly List<string> _lines = [];
    private readonly bool _hasParagraphs;

    // What the line that was added last is in, which the next one goes on with or ends.
    private string? _open;
    private string? _list;

    private Prose(bool hasParagraphs) => _hasParagraphs = hasParagraphs;

    /// <summary>A description whose paragraphs and lists are HTML, with lines in their place. One that speaks of HTML has it in code spans.</summary>
    public static string WithoutHtml(string text)
    {
        bool isHtml = text.Contains("<p>") || text.Contains("<li>");
        return isHtml && text.IndexOf('`') < 0 ? s_blocks.Aggregate(text, static (x, block) => x.Replace(block.Html, block.Text)).Trim() : text;
    }

    /// <summary>The lines.</summary>
    /// <param name="text">The description, with <c>\n</c>.</param>
    /// <param name="hasParagraphs">Whether it stands beside paragraphs; one that has several has each as an element anyway.</param>
    public static IReadOnlyList<string> Lines(string text, bool hasParagraphs = false)
    {
        string[] lines = text.Split('\n');
        var prose = new Prose(hasParagraphs || Array.Exists(lines, static x => Unquoted(x.Trim()).Length == 0));
        bool isCode = false;
        foreach (string line in lines)
        {
            if (IsFence(line.Trim()))
            {
                prose.EndList();
                prose._lines.Add(isCode ? "</code>" : "<code>");
                isCode = !isCode;
            }
            else if (isCode)
            {
                prose._lines.Add(Documentation.Escape(line.TrimEnd()));
            }
            else
            {
                prose.Add(Unquoted(line.Trim()));
            }
        }

        prose.EndList();
        if (isCode)
        {
            prose._lines.Add("</code>");
        }

        return prose._lines;
    }

    /// <summary>Whether code begins or ends with a line; one that has both is a code span.</summary>
    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal) && line.IndexOf("```", 3, StringComparison.Ordinal) < 0;

    private static string Unquoted(string line) => line is ['>'] or ['>', ' ' or '-' or '*', ..] ? line.Substring(1).TrimStart() : line;

    private void Add(string line)
    {
        if (line.Length == 0)
        {
            End();
        }
        else if (line.TrimStart('#') is [' ', _, ..] heading && heading.Length < line.Length)
        {
            EndList();
            _lines.Add($"<para><b>{InlineMarkup.ToXml(heading.Trim())}</b></para>");
        }
        else if (Item(line) is var (list, item))
        {
            End();
            if (_list != list)
            {
                EndList();
                _lines.Add($"<list type=\"{list}\">");
                _list = list;
            }

            Begin("item", item);
        }
        else if (_open is not null)
        {
            _lines.Add(InlineMarkup.ToXml(line));
        }
        else
        {
            EndList();
            if (_hasParagraphs)
            {
                Begin("para", line);
            }
            else
            {
                _lines.Add(InlineMarkup.ToXml(line));
            }
        }
    }

    /// <summary>The kind of list that a line is an item of, and the item; null for any other line.</summary>
    private (string List, string Item)? Item(string line)
    {
        int mark = line[0] is '-' or '*' or '+' or '•' ? 1 : 0;
        if (mark == 1)
        {
            return line.Length > 2 && line[1] == ' ' ? ("bullet", line.Substring(2).TrimStart()) : null;
        }

        while (mark < line.Length && mark < 3 && line[mark] is >= '0' and <= '9')
        {
            mark++;
        }

        // A line that begins with another number may well be the end of a sentence.
        bool isNumber = mark > 0 && mark + 2 < line.Length && line[mark] is '.' or ')' && line[mark + 1] == ' ' && (_list == "number" || (mark == 1 && line[0] == '1'));
        return isNumber ? ("number", line.Substring(mark + 2).TrimStart()) : null;
    }

    private void Begin(string element, string line)
    {
        _lines.Add($"<{element}>{InlineMarkup.ToXml(line)}");
        _open = element;
    }

    private void End()
    {
        if (_open is not null)
        {
            _lines[_lines.Count - 1] += $"</{_open}>";
            _open = null;
        }
    }

    private void EndList()
    {
        End();
        if (_list is not null)
        {
            _lines.Add("</list>");
            _list = null;
        }
    }
}
