using System;
using System.Net;
using Specimen.Infrastructure;

namespace Specimen.Emitting;

/// <summary>
/// A line of a description as XML: code spans, links and strong words of Markdown, and the same in HTML, become the elements that editors show as
/// such. What is none of these is the author's text, and stays as it is.
/// </summary>
internal static class InlineMarkup
{
    // Deeper nesting is nobody's prose, and each level looks for its end anew.
    private const int MaximalDepth = 4;

    // No more than five, which are looked for several characters at once.
    private static readonly char[] s_starts = ['`', '[', '*', '_', '<'];

    private static readonly (string Html, string Xml)[] s_tags = [("code", "c"), ("tt", "c"), ("b", "b"), ("strong", "b"), ("i", "i"), ("em", "i"), ("u", "u")];

    public static string ToXml(string text)
    {
        if (text.IndexOfAny(s_starts) < 0)
        {
            return Plain(text);
        }

        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        Append(ref result, text, MaximalDepth);
        return result.Finish();
    }

    /// <summary>The end of the code span or the fenced code that backticks at a place begin; the end of the backticks where as many don't follow.</summary>
    public static int EndOfCode(string text, int start)
    {
        int open = SkipRun(text, start);
        string mark = text.Substring(start, open - start);
        int close = text.IndexOf(mark, open, StringComparison.Ordinal);
        while (close >= 0 && SkipRun(text, close) - close != mark.Length)
        {
            close = text.IndexOf(mark, SkipRun(text, close), StringComparison.Ordinal);
        }

        return close < 0 ? open : close + mark.Length;
    }

    private static void Append(ref TextBuilder result, string text, int depth)
    {
        int plain = 0;
        for (int i = text.IndexOfAny(s_starts); i >= 0; i = text.IndexOfAny(s_starts, i))
        {
            // What a bracket follows is the mark of an image, or a backslash of a pattern; any other mark behind a backslash is none.
            char before = i > plain && depth > 0 ? text[i - 1] : '\0';
            bool isEscaped = before == '\\' && text[i] != '[';
            int start = isEscaped || (before == '!' && text[i] == '[') ? i - 1 : i;
            AppendPlain(ref result, text.AsSpan(plain, start - plain));
            int length = depth == 0 ? 0 : isEscaped ? Escaped(ref result, text[i]) : text[i] switch
            {
                '`' => Code(ref result, text, i),
                '[' => Link(ref result, text, i, depth),
                '<' => Html(ref result, text, i, depth),
                _ => Emphasis(ref result, text, i, depth),
            };
            plain = length > 0 ? i + length : start;
            i = length > 0 ? plain : SkipRun(text, i);
        }

        AppendPlain(ref result, text.AsSpan(plain));
    }

    private static void AppendPlain(ref TextBuilder result, ReadOnlySpan<char> text)
    {
        if (text.IndexOf('&') < 0)
        {
            Documentation.AppendEscaped(ref result, text);
        }
        else
        {
            result.Append(Plain(text.ToString()));
        }
    }

    /// <summary>Text without markup as XML. Its references to characters, such as <c>&amp;quot;</c>, mean them in Markdown too (CommonMark §6.2).</summary>
    private static string Plain(string text) => Documentation.Escape(text.IndexOf('&') < 0 ? text : WebUtility.HtmlDecode(text).Replace('\n', ' '));

    /// <summary>The end of the characters that are the same as one: what begins nothing at its first begins nothing at its second.</summary>
    private static int SkipRun(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    /// <summary>A code span (CommonMark §6.1). Like those below, gives how many characters it takes: none where it is none.</summary>
    private static int Code(ref TextBuilder result, string text, int start)
    {
        int open = SkipRun(text, start);
        int end = EndOfCode(text, start);
        if (end == open)
        {
            return 0;
        }

        int close = end - (open - start);
        Element(ref result, "c", Documentation.Escape(text.Substring(open, close - open).Trim()));
        return end - start;
    }

    /// <summary>A character that is no markup because of a backslash before it (CommonMark §2.4).</summary>
    private static int Escaped(ref TextBuilder result, char c)
    {
        result.Append(Documentation.Escape(c.ToString()));
        return 1;
    }

    /// <summary>A link; of an image, of which XML documentation has none, too.</summary>
    private static int Link(ref TextBuilder result, string text, int start, int depth)
    {
        int middle = text.IndexOf("](", start, StringComparison.Ordinal);
        int end = middle < 0 ? -1 : EndOfParentheses(text, middle + 1);
        if (end < 0 || text.IndexOf('[', start + 1, middle - start - 1) >= 0)
        {
            return 0;
        }

        string words = text.Substring(start + 1, middle - start - 1);
        return Refer(ref result, text.Substring(middle + 2, end - middle - 2).Split(' ')[0].Trim('<', '>'), words, depth) ? end + 1 - start : 0;
    }

    private static int EndOfParentheses(string text, int start)
    {
        int depth = 0;
        for (int i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A link to a page. Of one that leads elsewhere, such as to a part of the document's own pages, the words alone say something.</summary>
    private static bool Refer(ref TextBuilder result, string url, string words, int depth)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
        {
            result.Append("<see href=\"");
            result.Append(Documentation.Escape(url).Replace("\"", "&quot;"));
            result.Append(words.Length == 0 ? "\"/>" : "\">");
            Append(ref result, words, depth - 1);
            result.Append(words.Length == 0 ? "" : "</see>");
            return true;
        }

        if (url is ['#' or '/' or '.', ..] || url.Contains("://"))
        {
            Append(ref result, words, depth - 1);
            return true;
        }

        return false;
    }

    /// <summary>Words between one or more marks (CommonMark §6.2).</summary>
    private static int Emphasis(ref TextBuilder result, string text, int start, int depth)
    {
        int open = SkipRun(text, start);
        int length = open - start;
        int close = open == text.Length || char.IsWhiteSpace(text[open]) ? -1
            : length == 1 ? EndOfWords(text, start)
            : length <= 3 && text[start] == '*' ? text.IndexOf(text.Substring(start, length), open, StringComparison.Ordinal)
            : -1;
        if (close < 0 || char.IsWhiteSpace(text[close - 1]))
        {
            return 0;
        }

        Nested(ref result, length == 1 ? "i" : "b", text.Substring(open, close - open), depth);
        return close + length - start;
    }

    /// <summary>
    /// The single mark that ends the words behind one; -1 where there is none. Stricter than CommonMark §6.2, for descriptions have names and paths
    /// that are no emphasis to their authors (<c>projects/*/locations/*</c>, <c>_id and user_id</c>): white space or punctuation of prose is around.
    /// </summary>
    private static int EndOfWords(string text, int start)
    {
        const string before = "(\"'", after = ".,;:!?)\"'";
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && before.IndexOf(text[start - 1]) < 0)
        {
            return -1;
        }

        int end = text.IndexOf(text[start], start + 1);
        bool isEnd = end > 0 && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]) || after.IndexOf(text[end + 1]) >= 0);
        return isEnd && char.IsLetterOrDigit(text[start + 1]) ? end : -1;
    }

    private static int Html(ref TextBuilder result, string text, int start, int depth)
    {
        int end = text.IndexOf('>', start);
        if (end < 0)
        {
            return 0;
        }

        string tag = text.Substring(start + 1, end - start - 1);
        if (tag.StartsWith("https://", StringComparison.Ordinal) || tag.StartsWith("http://", StringComparison.Ordinal))
        {
            return Refer(ref result, tag, "", depth) ? end + 1 - start : 0;
        }

        tag = tag.TrimEnd('/', ' ');
        if (tag.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            result.Append("<br/>");
            return end + 1 - start;
        }

        const string reference = "href=";
        int link = tag.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? tag.IndexOf(reference, StringComparison.OrdinalIgnoreCase) : -1;
        string? element = link > 0 ? "see" : Array.Find(s_tags, x => x.Html.Equals(tag, StringComparison.OrdinalIgnoreCase)).Xml;
        string closing = link > 0 ? "</a>" : $"</{tag}>";
        int close = element is null ? -1 : text.IndexOf(closing, end, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return 0;
        }

        string inner = text.Substring(end + 1, close - end - 1);
        switch (element)
        {
            case "see" when !Refer(ref result, tag.Substring(link + reference.Length).Split(' ')[0].Trim('"', '\''), inner, depth):
                return 0;
            case "c":
                Element(ref result, element, Plain(inner));
                break;
            case not "see":
                Nested(ref result, element!, inner, depth);
                break;
        }

        return close + closing.Length - start;
    }

    private static void Nested(ref TextBuilder result, string name, string text, int depth)
    {
        result.Append($"<{name}>");
        Append(ref result, text, depth - 1);
        result.Append($"</{name}>");
    }

    private static void Element(ref TextBuilder result, string name, string xml)
    {
        result.Append($"<{name}>");
        result.Append(xml);
        result.Append($"</{name}>");
    }
}
