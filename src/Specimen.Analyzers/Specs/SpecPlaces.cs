using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specimen.Text;

namespace Specimen.Analyzers.Specs;

/// <summary>Finds the line of a spec that a <c>file#pointer</c> means, among the files of the project. A file is parsed when first asked about.</summary>
internal sealed class SpecPlaces(AnalyzerOptions options, SpecTexts texts)
{
    private readonly ConcurrentDictionary<string, Location?> _places = new(StringComparer.Ordinal);

    /// <summary>The place; null where the file is none of this project's, or nothing stands there.</summary>
    public Location? Find(string place, CancellationToken cancellationToken) => _places.GetOrAdd(place, x => Locate(x, cancellationToken));

    /// <summary>A place in words: <c>viktor/workspace.schema.json:43:5</c>.</summary>
    public static string Print(string place, Location location)
    {
        LinePosition start = location.GetLineSpan().StartLinePosition;
        return string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", File(place), start.Line + 1, start.Character + 1);
    }

    private Location? Locate(string place, CancellationToken cancellationToken)
    {
        string path = File(place);
        if (path.Length == 0 || Input(path) is not { } input || texts.Parse(input, cancellationToken) is not { File: { Root: { } root } file })
        {
            return null;
        }

        string pointer = place.Substring(Math.Min(path.Length + 1, place.Length));
        return Span(root, pointer) is { } span ? Location.Create(file.FilePath, span, file.Text.Lines.GetLinePositionSpan(span)) : null;
    }

    /// <summary>The name of a member, or the value of an item; null where there is neither.</summary>
    private static TextSpan? Span(JsonNode root, string pointer)
    {
        int last = pointer.LastIndexOf('/');
        return last >= 0 && JsonPointer.Find(root, pointer.Substring(0, last)) is JsonObject parent
            ? parent.TryGetMember(JsonPointer.Unescape(pointer.Substring(last + 1)), out JsonMember member) ? member.NameSpan : null
            : JsonPointer.Find(root, pointer)?.Span;
    }

    private SpecInput? Input(string path)
    {
        SpecInput? bySuffix = null;
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            if (SpecInput.From(text, options.AnalyzerConfigOptionsProvider.GetOptions(text)) is { } input)
            {
                if (input.Path == path)
                {
                    return input;
                }
            }
            else if (bySuffix is null && ("/" + text.Path.Replace('\\', '/')).EndsWith("/" + path, StringComparison.Ordinal))
            {
                bySuffix = new SpecInput(text, path, SpecFileOptions.None);
            }
        }

        return bySuffix;
    }

    private static string File(string place) => place.IndexOf('#') is var hash and >= 0 ? place.Substring(0, hash) : place;
}
