using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>
/// A text of YAML, rewritten where the library refuses what YAML or many of its readers allow. Nothing else changes its place.
/// </summary>
internal sealed class YamlRepair(string text)
{
    // Each takes one more reading of the text.
    private const int MaximalCount = 16;

    private readonly List<TextSpan> _quotes = [];
    private bool _hasBlankLines;

    /// <summary>The text as it is to be read.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Where quoted texts start that are in one line now.</summary>
    public IReadOnlyList<TextSpan> Quotes => _quotes;

    /// <summary>Mends what may have caused an error.</summary>
    /// <param name="error">Where the library stopped.</param>
    /// <returns>Whether <see cref="Text"/> is another one now.</returns>
    public bool TryMend(TextSpan error)
    {
        if (!_hasBlankLines)
        {
            _hasBlankLines = true;
            if (YamlBlankLines.Repair(Text) is { } repaired)
            {
                Text = repaired;
                return true;
            }
        }

        if (_quotes.Count < MaximalCount && YamlQuotes.Repair(Text, error.Start) is { } requoted)
        {
            _quotes.Add(error);
            Text = requoted;
            return true;
        }

        return false;
    }
}
