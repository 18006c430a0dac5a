using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns.Printing;
using Specimen.Reading.Patterns.Recognition;
using Specimen.Reading.Patterns.Syntax;

namespace Specimen.Reading.Patterns;

/// <summary>
/// Reads the value of JSON Schema's <c>pattern</c>: a regular expression of ECMA-262, best in its Unicode mode, that has to be found
/// somewhere in a string (JSON Schema Validation 2020-12 §6.3.3).
/// </summary>
internal static class PatternReader
{
    /// <summary>The longest pattern that is read, in code units. Real ones have been seen up to some thousands.</summary>
    private const int MaxLength = 0x4000;

    /// <summary>The longest that is printed: a class such as <c>\p{L}</c> takes thousands where it has to list surrogate pairs.</summary>
    private const int MaxPrintedLength = 0x10000;

    public static PatternReading Read(string pattern)
    {
        if (pattern.Length > MaxLength)
        {
            return Refuse("it is too long", []);
        }

        var warnings = new List<PatternIssue>();
        (int start, int end, PatternFlags flags) = Undelimit(pattern, warnings);
        var parser = new PatternParser(pattern, start, end, flags);
        PatternNode root = parser.Parse();
        warnings.AddRange(parser.Warnings);
        if (parser.Error is { } error)
        {
            return new PatternReading(Model: null, error, warnings.ToEquatableArray());
        }

        if (DotNetPrinter.Print(root, MaxPrintedLength) is not { } dotNet)
        {
            return Refuse("it is too long when written for .NET", warnings);
        }

        var model = new PatternModel
        {
            Source = pattern,
            DotNet = dotNet,
            FullMatch = FullMatch(root, dotNet),
            Simple = SimplePatterns.Recognize(root),
            NumericText = NumericTexts.Recognize(root),
        };
        return new PatternReading(model, Error: null, warnings.ToEquatableArray());
    }

    private static PatternReading Refuse(string message, List<PatternIssue> warnings) =>
        new(Model: null, new PatternIssue(PatternIssueKind.Unsupported, Offset: 0, message), warnings.ToEquatableArray());

    /// <summary>Lets the match take all that the pattern leaves on either side, where it doesn't say itself that nothing is left.</summary>
    private static string FullMatch(PatternNode root, string dotNet)
    {
        string before = PatternShape.IsAnchored(root, atStart: true) ? "" : @"^[\s\S]*?";
        string behind = PatternShape.IsAnchored(root, atStart: false) ? "" : @"[\s\S]*";
        bool isOpen = root is AlternationNode && before.Length + behind.Length > 0;
        return before + (isOpen ? $"(?:{dotNet})" : dotNet) + behind;
    }

    /// <summary>
    /// Takes <c>/^…$/i</c> for what it is in JavaScript's source code. As a pattern it can't match anything, with a slash in front of the
    /// start.
    /// </summary>
    private static (int Start, int End, PatternFlags Flags) Undelimit(string pattern, List<PatternIssue> warnings)
    {
        int close = pattern.LastIndexOf('/');
        if (close < 2 || pattern[close - 1] == '\\' || !pattern.StartsWith("/^", StringComparison.Ordinal))
        {
            return (0, pattern.Length, PatternFlags.None);
        }

        PatternFlags flags = PatternFlags.None;
        foreach (char c in pattern.Skip(close + 1))
        {
            switch (c)
            {
                case 'i':
                    flags |= PatternFlags.IgnoreCase;
                    break;
                case 'm':
                    flags |= PatternFlags.Multiline;
                    break;
                case 's':
                    flags |= PatternFlags.DotAll;
                    break;
                case 'g' or 'u':
                    break;
                default:
                    return (0, pattern.Length, PatternFlags.None);
            }
        }

        warnings.Add(new PatternIssue(PatternIssueKind.Foreign, 0, "slashes around the pattern"));
        return (1, close, flags);
    }
}
