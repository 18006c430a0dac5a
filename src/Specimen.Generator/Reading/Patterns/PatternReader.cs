using System.Collections.Generic;
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
        var slashed = SlashedPattern.Of(pattern);
        if (slashed is not null)
        {
            warnings.Add(new PatternIssue(PatternIssueKind.Foreign, 0, "slashes around the pattern"));
        }

        PatternParser parser = slashed is null
            ? new PatternParser(pattern, 0, pattern.Length, PatternFlags.None)
            : new PatternParser(pattern, 1, 1 + slashed.Body.Length, slashed.Flags);
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
}
