using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>Prints text of a spec so that it can't be anything but text.</summary>
internal static class Literal
{
    /// <summary>A string literal.</summary>
    public static string Text(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return IsSafe(literal) ? literal : Escape(text);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A UTF-8 literal of a name as JSON writes it, escapes included.</summary>
    public static string JsonName(string name)
    {
        if (IsPlain(name))
        {
            return Utf8(name);
        }

        string quoted = JsonText.Quote(name);
        return Text(quoted.Substring(1, quoted.Length - 2)) + "u8";
    }

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => IsPlain(text) ? "\"" + text + "\"u8" : Text(text) + "u8";

    /// <summary>Whether a text stands for itself between quotes, in C# and in JSON.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '"' or '\\' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    // Line separators and lone surrogates pass FormatLiteral, but not every editor and not every encoder.
    private static bool IsSafe(string literal)
    {
        foreach (char c in literal)
        {
            if (c is '\u2028' or '\u2029' or '\u0085' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control)
            {
                return false;
            }
        }

        return true;
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8).Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                < ' ' or > '~' => result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
