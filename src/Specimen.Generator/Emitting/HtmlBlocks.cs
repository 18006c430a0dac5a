using System;
using System.Collections.Generic;
using System.Text;

namespace Specimen.Emitting;

/// <summary>Reads blocks of HTML in a description, such as paragraphs and lists, as the lines of Markdown for them, so that both are printed in one way.</summary>
internal sealed class HtmlBlocks
{
    private const string Paragraph = "\n\n";
    private const string Item = "\n- ";

    private static readonly Dictionary<string, (string Start, string End)> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = (Paragraph, Paragraph),
        ["div"] = (Paragraph, Paragraph),
        ["section"] = (Paragraph, Paragraph),
        ["pre"] = (Paragraph, Paragraph),
        ["hr"] = (Paragraph, Paragraph),
        ["h1"] = ("\n\n# ", Paragraph),
        ["h2"] = ("\n\n# ", Paragraph),
        ["h3"] = ("\n\n# ", Paragraph),
        ["h4"] = ("\n\n# ", Paragraph),
        ["h5"] = ("\n\n# ", Paragraph),
        ["h6"] = ("\n\n# ", Paragraph),
        ["ul"] = ("\n", Paragraph),
        ["ol"] = ("\n", Paragraph),
        ["li"] = (Item, ""),
        ["dl"] = ("\n", Paragraph),
        ["dt"] = (Item, ""),
        ["dd"] = ("\n", ""),
        ["table"] = (Paragraph, Paragraph),
        ["thead"] = ("", ""),
        ["tbody"] = ("", ""),
        ["tr"] = (Item, ""),
        ["th"] = ("", " "),
        ["td"] = ("", " "),
        ["span"] = ("", ""),
        ["font"] = ("", ""),
    };

    private static readonly string[] s_signs = ["</", "<p>", "<li>", "<br", "<hr"];
    private static readonly char[] s_starts = ['<', '`'];

    private readonly string _html;
    private readonly StringBuilder _text = new();

    private HtmlBlocks(string html) => _html = html;

    /// <summary>A description without blocks of HTML. What is in code spans stays, and so does what HTML has not, such as <c>&lt;your-token&gt;</c>.</summary>
    public static string ToMarkdown(string text) =>
        text.IndexOf('<') >= 0 && Array.Exists(s_signs, text.Contains) ? new HtmlBlocks(text).Read() : text;

    private string Read()
    {
        int rest = 0;
        for (int i = _html.IndexOfAny(s_starts); i >= 0; i = _html.IndexOfAny(s_starts, i))
        {
            if (_html[i] == '`')
            {
                i = InlineMarkup.EndOfCode(_html, i);
            }
            else if (Block(i, out int end) is { } lines)
            {
                Append(_html.Substring(rest, i - rest));
                Append(lines);
                rest = i = end;
            }
            else
            {
                i++;
            }
        }

        Append(_html.Substring(rest));
        return _text.ToString().Trim();
    }

    /// <summary>Appends text or the lines of a block. The first paragraph of an item stands where its text would.</summary>
    private void Append(string text)
    {
        bool beginsItem = _text.Length >= Item.Length && _text.ToString(_text.Length - Item.Length, Item.Length) == Item;
        _text.Append(beginsItem ? text.TrimStart() : text);
    }

    /// <summary>What stands for the tag or the comment that begins at a place; null where none does, or one within a line.</summary>
    private string? Block(int start, out int end)
    {
        if (string.CompareOrdinal(_html, start, "<!--", 0, 4) == 0)
        {
            end = _html.IndexOf("-->", start, StringComparison.Ordinal) + 3;
            return end < 3 ? null : "";
        }

        string name = Tag(start, out end);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            return EndsLineTwice(ref end) ? Paragraph : IsBeforeBlock(end) ? "" : null;
        }

        return !s_blocks.TryGetValue(name.TrimStart('/'), out (string Start, string End) lines) ? null : name[0] == '/' ? lines.End : lines.Start;
    }

    /// <summary>The name of a tag, with a slash before it where it ends an element; empty where there is no tag.</summary>
    private string Tag(int start, out int end)
    {
        end = _html.IndexOf('>', start) + 1;
        string tag = end == 0 ? "" : _html.Substring(start + 1, end - start - 2);
        return tag.IndexOf('<') < 0 ? tag.Split(' ', '\n')[0].TrimEnd('/') : "";
    }

    /// <summary>Whether another break follows one, as authors of HTML write for an empty line; if so, moves behind the last.</summary>
    private bool EndsLineTwice(ref int end)
    {
        bool isTwice = false;
        for (int next = NextTag(end); next >= 0 && Tag(next, out int after).Equals("br", StringComparison.OrdinalIgnoreCase); next = NextTag(end))
        {
            end = after;
            isTwice = true;
        }

        return isTwice;
    }

    private bool IsBeforeBlock(int place) => NextTag(place) is var next && (next < 0 ? _html.Substring(place).Trim().Length == 0 : Block(next, out _) is not null);

    /// <summary>Where a tag begins behind a place, if nothing but white space is between; else -1.</summary>
    private int NextTag(int place)
    {
        while (place < _html.Length && char.IsWhiteSpace(_html[place]))
        {
            place++;
        }

        return place < _html.Length && _html[place] == '<' ? place : -1;
    }
}
