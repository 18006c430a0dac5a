using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Specimen.Prism.Tests;

/// <summary>Makes a text that a simple regular expression matches: literals, classes, groups, alternatives and counts.</summary>
internal sealed class PatternSample
{
    private readonly string _pattern;
    private int _at;

    private PatternSample(string pattern) => _pattern = pattern;

    /// <exception cref="NotSupportedException">The pattern is not that simple.</exception>
    public static string Of(string pattern)
    {
        string text = new PatternSample(pattern).Alternatives();
        return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? text : throw new NotSupportedException($"No sample for {pattern}.");
    }

    private string Alternatives()
    {
        string first = Sequence();
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            string atom = Atom();
            for (int count = Count(); count > 0; count--)
            {
                text.Append(atom);
            }
        }

        return text.ToString();
    }

    private string Atom()
    {
        char c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '\\':
                return Escape(_pattern[_at++]);
            case '[':
                return Class();
            case '(':
                _at += _pattern[_at] == '?' && _pattern[_at + 1] == ':' ? 2 : 0;
                string text = Alternatives();
                _at++;
                return text;
            default:
                return c.ToString();
        }
    }

    private static string Escape(char c) => c switch
    {
        'd' => "1",
        'w' => "a",
        's' => " ",
        'b' => "",
        'D' or 'W' or 'S' => "-",
        _ => c.ToString(),
    };

    private string Class()
    {
        bool isNegated = _pattern[_at] == '^';
        _at += isNegated ? 1 : 0;
        var members = new List<string>();
        while (_pattern[_at] != ']' || members.Count == 0)
        {
            members.Add(_pattern[_at] == '\\' ? Escape(_pattern[++_at]) : _pattern[_at].ToString());
            _at++;
        }

        _at++;
        return !isNegated ? members[0] : members.Contains("a") ? "~" : "a";
    }

    // The least count, at least one where nothing speaks against it.
    private int Count()
    {
        if (_at >= _pattern.Length || _pattern[_at] is not ('*' or '+' or '?' or '{'))
        {
            return 1;
        }

        if (_pattern[_at] != '{')
        {
            _at++;
            return 1;
        }

        int end = _pattern.IndexOf('}', _at);
        string count = _pattern[(_at + 1)..end].Split(',')[0];
        _at = end + 1;
        return Math.Max(count.Length == 0 ? 0 : int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), count is "0" ? 0 : 1);
    }
}
