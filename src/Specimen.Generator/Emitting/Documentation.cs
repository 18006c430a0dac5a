using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints XML documentation from the words of a spec.</summary>
internal static class Documentation
{
    // A description that fills pages is better read in the spec, to which the remarks lead.
    private const int MaximalLength = 1000;

    private static readonly char[] s_space = [' ', '\n'];

    // A bit for each character: every letter of a description is asked.
    private const ulong PlainBelow64 = ((ulong.MaxValue << ' ') | (1UL << '\n')) & ~((1UL << '&') | (1UL << '<') | (1UL << '>'));

    /// <summary>A summary: the spec's words, else <paramref name="otherwise"/>, which is XML already.</summary>
    public static void Summary(SourceWriter writer, DocModel doc, string otherwise)
    {
        string? summary = doc.Summary is { } text ? Clean(text) : null;
        if (string.IsNullOrEmpty(summary))
        {
            writer.Line($"/// <summary>{otherwise}</summary>");
        }
        else if (summary!.IndexOf('\n') < 0)
        {
            writer.Line($"/// <summary>{InlineMarkup.ToXml(summary)}</summary>");
        }
        else
        {
            writer.Line("/// <summary>");
            Lines(writer, Prose.Lines(summary));
            writer.Line("/// </summary>");
        }
    }

    /// <summary>Text of the spec that stands beside other paragraphs.</summary>
    public static void Paragraphs(SourceWriter writer, string text) => Lines(writer, Prose.Lines(Clean(text), hasParagraphs: true));

    /// <summary>An element with text of the spec in it.</summary>
    public static void Element(SourceWriter writer, string start, string text, string end)
    {
        string clean = Clean(text);
        if (clean.IndexOf('\n') < 0)
        {
            writer.Line($"/// {start}{InlineMarkup.ToXml(clean)}{end}");
            return;
        }

        IReadOnlyList<string> lines = Prose.Lines(clean);
        bool isBlock = lines.Count == 0 || lines[0].StartsWith("<para>", StringComparison.Ordinal) || lines[0].StartsWith("<list ", StringComparison.Ordinal);
        Lines(writer, isBlock ? [start, .. lines] : [start + lines[0], .. lines.Skip(1)]);
        writer.Line($"/// {end.TrimStart()}");
    }

    /// <summary>Text of the spec, which is not blank, with the full stop that a sentence behind it needs.</summary>
    public static string Sentence(string words) => words.TrimEnd() is var text && text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>Text as XML: escaped, and without characters that XML forbids.</summary>
    public static string Escape(string text)
    {
        if (PlainEnd(text.AsSpan(), 0) == text.Length)
        {
            return text;
        }

        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        AppendEscaped(ref result, text.AsSpan());
        return result.Finish();
    }

    /// <inheritdoc cref="Escape"/>
    public static void AppendEscaped(ref TextBuilder result, ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = PlainEnd(text, 0); i < text.Length; i = PlainEnd(text, start))
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            result.Append(text.Slice(start, (isPair ? i + 2 : i) - start));
            start = isPair ? i + 2 : i + 1;
            if (!isPair)
            {
                result.Append(c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    _ when char.IsSurrogate(c) => "",
                    _ => " ",
                });
            }
        }

        result.Append(text.Slice(start));
    }

    /// <summary>Where the characters end that stand for themselves.</summary>
    private static int PlainEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsPlain(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a character stands for itself in XML and ends no line of C# but with <c>\n</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) =>
        c < 64 ? (PlainBelow64 >> c & 1) != 0 : c is < '\u0085' or (> '\u0085' and < '\uD800' and not ('\u2028' or '\u2029')) or (> '\uDFFF' and < '\uFFFE');

    /// <summary>The same on one line.</summary>
    public static string OneLine(string text) => Escape(text).Replace('\n', ' ');

    private static string Clean(string text)
    {
        // Tags take more room than their words, but a page of them needs not be read to its end either.
        string html = Cut(text.Trim(), 4 * MaximalLength);
        string markdown = HtmlBlocks.ToMarkdown(html.Replace("\r\n", "\n").Replace('\r', '\n'));
        return Cut(Prose.WithItems(markdown), MaximalLength);
    }

    /// <summary>The first words of a text that is too long.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int word = text.LastIndexOfAny(s_space, length, length / 10);
        return text.Substring(0, word < 0 ? length : word).TrimEnd() + " …";
    }

    private static void Lines(SourceWriter writer, IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : $"/// {line}");
        }
    }
}
