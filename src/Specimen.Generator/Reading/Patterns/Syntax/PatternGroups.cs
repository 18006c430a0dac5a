using System;
using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>
/// A first look at a pattern: its capturing groups and which of them are referred to, which decides how the rest is read.
/// </summary>
internal sealed class PatternGroups
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<int> _referred = [];
    private readonly HashSet<string> _referredNames = new(StringComparer.Ordinal);

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; }

    public static PatternGroups Scan(string text, int start, int end)
    {
        var groups = new PatternGroups();
        for (int i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    groups.NoteReference(text, ++i, end);
                    break;
                case '[':
                    i = ClassSyntax.FindEnd(text, i, end);
                    break;
                case '(' when StartsWith(text, i + 1, end, "?#"):
                    i = CommentEnd(text, i, end);
                    break;
                case '(':
                    groups.NoteGroup(text, i + 1, end);
                    break;
            }
        }

        foreach (string name in groups._referredNames)
        {
            if (groups._numbers.TryGetValue(name, out int number))
            {
                groups._referred.Add(number);
            }
        }

        return groups;
    }

    public bool IsReferred(int number) => _referred.Contains(number);

    /// <summary>The number of the group of a name; 0 where there is none, -1 where there are several.</summary>
    public int NumberOf(string name) => _ambiguous.Contains(name) ? -1 : _numbers.TryGetValue(name, out int number) ? number : 0;

    /// <summary>The index of what closes a comment <c>(?#…)</c>; the end of the text where nothing does.</summary>
    public static int CommentEnd(string text, int open, int end)
    {
        int close = text.IndexOf(')', open, end - open);
        return close < 0 ? end : close;
    }

    private void NoteReference(string text, int index, int end)
    {
        if (index + 2 < end && text[index] == 'k' && text[index + 1] == '<')
        {
            NoteName(text, index + 2, end, '>');
            return;
        }

        int number = 0;
        for (int i = index; i < end && text[i] is >= '0' and <= '9' && number < text.Length; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        _referred.Add(number);
    }

    private void NoteName(string text, int index, int end, char close)
    {
        int stop = text.IndexOf(close, index, end - index);
        if (stop >= 0)
        {
            _referredNames.Add(text.Substring(index, stop - index));
        }
    }

    private void NoteGroup(string text, int index, int end)
    {
        if (index >= end || text[index] != '?')
        {
            Count++;
            return;
        }

        if (StartsWith(text, index, end, "?P="))
        {
            NoteName(text, index + 3, end, ')');
            return;
        }

        int name = StartsWith(text, index, end, "?P<") ? index + 3 : StartsWith(text, index, end, "?<") ? index + 2 : 0;
        if (name == 0 || name >= end || text[name] is '=' or '!')
        {
            return;
        }

        Count++;
        int stop = text.IndexOf('>', name, end - name);
        if (stop >= 0)
        {
            string key = text.Substring(name, stop - name);
            if (_numbers.ContainsKey(key))
            {
                _ambiguous.Add(key);
            }

            _numbers[key] = Count;
        }
    }

    private static bool StartsWith(string text, int index, int end, string value) =>
        index + value.Length <= end && string.CompareOrdinal(text, index, value, 0, value.Length) == 0;
}
