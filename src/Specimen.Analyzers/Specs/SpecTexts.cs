using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Files;

namespace Specimen.Analyzers.Specs;

/// <summary>Parses each version of a spec once. It keeps a result no longer than the host keeps the text.</summary>
internal sealed class SpecTexts
{
    private readonly ConditionalWeakTable<SourceText, ParsedSpec> _parsed = new();

    /// <summary>The parsed file; null where it can't be read.</summary>
    public ParsedSpec? Parse(SpecInput input, CancellationToken cancellationToken)
    {
        if (input.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        if (_parsed.TryGetValue(text, out ParsedSpec? known) && IsOf(known, input))
        {
            return known;
        }

        ParsedSpec? parsed = input.Parse(cancellationToken);
        if (parsed is not null)
        {
            _parsed.Remove(text);
            _ = _parsed.GetValue(text, _ => parsed);
        }

        return parsed;
    }

    // Two files can share a text, and the metadata of a file can change without it.
    private static bool IsOf(ParsedSpec parsed, SpecInput input) =>
        parsed.File.Path == input.Path && parsed.File.FilePath == input.Text.Path && parsed.File.Options.Equals(input.Options);
}
