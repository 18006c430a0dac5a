using System.Globalization;
using Specimen.Infrastructure;

namespace Specimen.Naming;

/// <summary>Makes C# identifiers out of names that a spec's author chose freely.</summary>
internal static class Identifier
{
    private const string Signs = "<>=!+*%&|^~@#$?";

    /// <summary>
    /// The name in PascalCase: <c>nr_views_last_30_days</c> → <c>NrViewsLast30Days</c>, <c>INTERNAL</c> → <c>Internal</c>,
    /// <c>htmlURL</c> → <c>HtmlURL</c>, <c>+1</c> → <c>Plus1</c>, <c>3.10</c> → <c>_3_10</c>.
    /// </summary>
    /// <returns>A valid identifier; empty where the name has no letter, no digit and no symbol that has a word.</returns>
    public static string Pascal(string name)
    {
        if (IsPascal(name))
        {
            return name;
        }

        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        bool lowerRest = !HasLower(name);
        bool startWord = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!IsPart(c))
            {
                AppendSign(ref result, name, i);
                startWord = true;
                continue;
            }

            // 3.10 and 31.0 must stay apart: digits that a separator parts keep a mark between them.
            if (startWord && result.Length > 0 && IsDigit(c) && IsDigit(result[result.Length - 1]))
            {
                result.Append('_');
            }

            result.Append(startWord ? char.ToUpperInvariant(c) : lowerRest ? char.ToLowerInvariant(c) : c);
            startWord = false;
        }

        if (result.Length == 0)
        {
            AppendSymbolWords(ref result, name);
        }

        if (result.Length > 0 && !IsStart(result[0]))
        {
            result.InsertAtStart('_');
        }

        return result.Finish();
    }

    /// <summary>
    /// The name in PascalCase with words for its signs, which say something that brackets and what parts words do not:
    /// <c>Sent&lt;</c> → <c>SentLess</c>, but <c>sent[]</c> → <c>Sent</c>.
    /// </summary>
    public static string WithSigns(string name)
    {
        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || Signs.IndexOf(name[i]) >= 0)
            {
                result.Append(Pascal(name.Substring(start, i - start)));
                result.Append(i == name.Length ? "" : SymbolWord(name[i]));
                start = i + 1;
            }
        }

        return result.Finish();
    }

    /// <summary>The name in camelCase, without the <c>@</c> that a keyword needs: <c>HTMLUrl</c> → <c>htmlUrl</c>.</summary>
    public static string Camel(string name) => LowerStart(Pascal(name));

    /// <summary>An identifier with its first letter in upper case, and all else as it is: <c>shop_api</c> → <c>Shop_api</c>.</summary>
    public static string UpperStart(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>An identifier with its first word in lower case: identifiers that differ in more than case stay different.</summary>
    public static string LowerStart(string pascal)
    {
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // The last capital of a run begins the next word: IDToken is idToken.
        int lowered = upper > 1 && upper < pascal.Length && char.IsLower(pascal[upper]) ? upper - 1 : upper;
        if (lowered == 0)
        {
            return pascal;
        }

        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        result.Append(pascal);
        for (int i = 0; i < lowered; i++)
        {
            result[i] = char.ToLowerInvariant(result[i]);
        }

        return result.Finish();
    }

    /// <summary>
    /// A name that differs from <see cref="Pascal"/>'s for each different name: separators stay as <c>_</c>, symbols become words.
    /// Used where two names of one scope come out alike. An empty name is <c>Empty</c>: <c>_</c> alone means in C# that a value is not wanted.
    /// </summary>
    public static string Distinct(string name)
    {
        if (name.Length == 0)
        {
            return "Empty";
        }

        var result = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        bool startWord = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (IsPart(c))
            {
                result.Append(startWord ? char.ToUpperInvariant(c) : c);
            }
            else
            {
                result.Append(result.Length > 0 ? "_" : "");
                AppendSymbolWord(ref result, name, ref i);
            }

            startWord = !IsPart(c);
        }

        if (!IsStart(result[0]))
        {
            result.InsertAtStart('_');
        }

        return result.Finish();
    }

    /// <summary>Whether the text is a C# identifier as it stands (keywords included).</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !IsStart(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c != '_' && !IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the character can stand in an identifier where it is not the first. <c>_</c> separates words, so it is none of these.</summary>
    public static bool IsPart(char c) => IsLetter(c) || char.IsDigit(c);

    /// <summary>Whether a name in plain letters is in PascalCase already, as most names of types are.</summary>
    private static bool IsPascal(string name)
    {
        bool hasLower = false;
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }

            hasLower |= c >= 'a';
        }

        return hasLower && name[0] < 'a';
    }

    private static void AppendSign(ref TextBuilder result, string name, int index)
    {
        bool beforeDigit = index + 1 < name.Length && IsDigit(name[index + 1]);
        if (result.Length == 0 && beforeDigit && name[index] is ('+' or '-'))
        {
            result.Append(name[index] == '+' ? "Plus" : "Minus");
        }
    }

    private static void AppendSymbolWords(ref TextBuilder result, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            AppendSymbolWord(ref result, name, ref i);
        }
    }

    /// <summary>Appends the word for the symbol at an index, which is left at its end: a character beyond the BMP is one symbol, not two halves of one.</summary>
    private static void AppendSymbolWord(ref TextBuilder result, string name, ref int index)
    {
        if (char.IsSurrogatePair(name, index))
        {
            result.Append("U" + char.ConvertToUtf32(name, index).ToString("X4", CultureInfo.InvariantCulture));
            index++;
            return;
        }

        result.Append(SymbolWord(name[index]));
    }

    private static bool HasLower(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsStart(char c) => c is '_' || IsLetter(c);

    // Surrogates fall out here: C# takes no identifier character from beyond the BMP.
    private static bool IsLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || (c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber && c > 127);

    private static string SymbolWord(char c) => c switch
    {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '%' => "Percent",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '?' => "Question",
        '&' => "And",
        '|' => "Or",
        '^' => "Caret",
        '~' => "Tilde",
        '@' => "At",
        '#' => "Hash",
        '$' => "Dollar",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '\'' => "Quote",
        '"' => "DoubleQuote",
        '`' => "Backtick",
        '(' => "LeftParen",
        ')' => "RightParen",
        '[' => "LeftBracket",
        ']' => "RightBracket",
        '{' => "LeftBrace",
        '}' => "RightBrace",
        '_' => "Underscore",
        ' ' => "Space",
        _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
