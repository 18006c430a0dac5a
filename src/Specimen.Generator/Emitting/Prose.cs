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
    private readonly List<string> _lines = [];
    private readonly bool _hasParagraphs;

    // What the line that was added last is in, which the next one goes on with or ends.
    private string? _open;
    private string? _list;

    private Prose(bool hasParagraphs) => _hasParagraphs = hasParagraphs;

    /// <summary>A description whose list stands on one line, as where a tool took the line breaks out of Markdown, with a line for each item.</summary>
    public static string WithItems(string text)
    {
        const string first = ": * ", item = " * ";
        int start = text.IndexOf(first, StringComparison.Ordinal) + 1;
        bool hasItems = start > 0 && text.IndexOf(item, start + item.Length, StringComparison.Ordinal) > 0 && text.IndexOf('\n') < 0;
        return hasItems ? text.Substring(0, start) + text.Substring(start).Replace(item, "\n* ") : text;
    }

    /// <summary>The lines.</summary>
    /// <param name="text">The description, with <c>\n</c>.</param>
    /// <param name="hasParagraphs">Whether it stands beside paragraphs; one that has several has each as an element anyway.</param>
    public static IReadOnlyList<string> Lines(string text, bool hasParagraphs = false)
    {
        string[] lines = text.Split('\n');
        var prose = new Prose(hasParagraphs || Array.Exists(lines, static x => IsBlank(Unquoted(x.Trim()))));
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsFence(lines[i].Trim()))
            {
                int end = EndOf(lines, i + 1, static x => IsFence(x.Trim()));
                prose.AddBlock(["<code>", .. lines.Skip(i + 1).Take(end - i - 1).Select(static x => Documentation.Escape(x.TrimEnd())), "</code>"]);
                i = end;
            }
            else if (MarkdownTable.IsHead(lines, i))
            {
                int end = EndOf(lines, i, static x => !MarkdownTable.IsRow(x));
                prose.AddBlock(MarkdownTable.ToXml([.. lines.Skip(i).Take(end - i)]));
                i = end - 1;
            }
            else
            {
                string line = Unquoted(lines[i].Trim());
                prose.Add(line);
                if (i + 1 < lines.Length && EndsHard(lines[i]) && prose.IsText(line) && prose.IsText(lines[i + 1].Trim()))
                {
                    prose.Break();
                }
            }
        }

        prose.EndList();
        return prose._lines;
    }

    private static int EndOf(string[] lines, int start, Predicate<string> isEnd) => Array.FindIndex(lines, start, isEnd) is >= 0 and var end ? end : lines.Length;

    /// <summary>Whether code begins or ends with a line; one that has both is a code span.</summary>
    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal) && line.IndexOf("```", 3, StringComparison.Ordinal) < 0;

    /// <summary>Whether a line is empty or a rule that divides paragraphs.</summary>
    private static bool IsBlank(string line) => line.Length == 0 || (line.Length > 2 && line[0] is '-' or '*' or '_' or '=' && line.Trim(line[0]).Length == 0);

    /// <summary>Whether the line behind one stays a line of its own (CommonMark §6.7). A backslash behind a space is more likely a command's.</summary>
    private static bool EndsHard(string line) => line.EndsWith("  ", StringComparison.Ordinal) || line is [.., not (' ' or '\\'), '\\'];

    private static string Unquoted(string line) => line is ['>'] or ['>', ' ' or '-' or '*', ..] ? line.Substring(1).TrimStart() : line;

    private void AddBlock(IEnumerable<string> lines)
    {
        EndList();
        _lines.AddRange(lines);
    }

    private void Add(string line)
    {
        if (IsBlank(line))
        {
            End();
        }
        else if (line.TrimStart('#') is [' ', _, ..] heading && heading.Length < line.Length)
        {
            AddBlock([$"<para><b>{InlineMarkup.ToXml(heading.Trim())}</b></para>"]);
        }
        else if (Item(line) is var (list, item))
        {
            End();
            if (_list != list)
            {
                AddBlock([$"<list type=\"{list}\">"]);
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

    /// <summary>Whether a line is neither a break nor the start of anything, but goes on with what is open.</summary>
    private bool IsText(string line) => !IsBlank(line) && line[0] is not ('#' or '`' or '|') && Item(line) is null;

    private void Break() => _lines[_lines.Count - 1] = _lines[_lines.Count - 1].TrimEnd('\\') + "<br/>";

    /// <summary>The kind of list that a line is an item of, and the item; null for any other line.</summary>
    private (string List, string Item)? Item(string line)
    {
        // An escaped mark is a list's too: its author wants the mark to be seen.
        line = line is ['\\', '*' or '-' or '+', ' ', ..] ? line.Substring(1) : line;
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
